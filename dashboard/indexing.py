"""Building the index: from the store's columns, or from events in the hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from dashboard.index import OPEN, Index, Ragged, Single
from events.merge.linking import published
from events.model import QUAD, Event, Kind, Precision, Role, Type
from events.store.columns import NEVER, Columns
from events.store.lists import Lists
from events.store.rows import DISPUTES
from events.store.types import CODES, EPOCH

__all__ = ["index_of", "load"]


def load(columns: Columns, names: Mapping[str, str], principals: Mapping[str, str]) -> Index:
    """The index of a store; `names` and `principals` say for each actor its name and whom it acts for."""
    quads = tuple(dict.fromkeys(quad.value for quad in QUAD.values()))
    quad_of = np.array([quads.index(QUAD[Type(kind)].value) for kind in CODES[Type]], dtype=np.uint8)
    ids = _ragged(columns.actors)
    principal = _ragged(columns.principals)
    pairs = tuple(f"{name}\t{principals.get(name, name)}" for name in ids.vocabulary)
    return Index(
        key=columns.key,
        first=columns.start + np.int32(EPOCH),
        last=_days(columns.end),
        known=_days(columns.known),
        since=_days(columns.since),
        until=_days(columns.until),
        confidence=columns.confidence,
        single={
            "type": Single(columns.type, CODES[Type]),
            "quad": Single(quad_of[columns.type], quads),
            "kind": Single(columns.kind, CODES[Kind]),
            "precision": Single(columns.precision, CODES[Precision]),
        },
        ragged={
            "actor": _union(len(columns), ids, principal),
            "party": Ragged(ids.offsets, ids.values, pairs),
            "part": _parts(columns.roles, ids, principals),
            "principal": principal,
            "country": _ragged(columns.countries),
            "source": _ragged(columns.sources),
            "language": _ragged(columns.languages),
            "collection": _ragged(columns.collections),
            "disputed": _bits(columns.disputed, DISPUTES),
        },
        names=dict(names),
    )


def index_of(events: Sequence[Event], collections: Mapping[str, Sequence[str]] | None = None) -> Index:
    """The index of some events, whose keys are their places; `collections` gives those of an event by its id."""
    order = sorted(range(len(events)), key=lambda place: events[place].start)
    rows = [events[place] for place in order]
    told = collections or {}
    return Index(
        key=np.array(order, dtype=np.int64),
        first=np.array([event.start.toordinal() for event in rows], dtype=np.int32),
        last=np.array([event.end.toordinal() if event.end else OPEN for event in rows], dtype=np.int32),
        known=np.array([_known(event) for event in rows], dtype=np.int32),
        since=np.array([_since(event) for event in rows], dtype=np.int32),
        until=np.full(len(rows), OPEN, dtype=np.int32),
        confidence=np.array([event.confidence for event in rows], dtype=np.float32),
        single={
            name: _single([getattr(event, name).value for event in rows])
            for name in ("type", "quad", "kind", "precision")
        },
        ragged={
            "actor": _listed(
                [[part for actor in event.actors for part in (actor.id, actor.principal)] for event in rows]
            ),
            "party": _listed([[f"{actor.id}\t{actor.principal}" for actor in event.actors] for event in rows]),
            "part": _listed([[f"{actor.principal}\t{actor.role.value}" for actor in event.actors] for event in rows]),
            "principal": _listed([[actor.principal for actor in event.actors] for event in rows]),
            "country": _listed([event.countries for event in rows]),
            "source": _listed([[proof.source or "" for proof in event.evidence] for event in rows]),
            "language": _listed([[proof.language or "" for proof in event.evidence] for event in rows]),
            "collection": _listed([told.get(event.id, ()) for event in rows]),
            "disputed": _listed([event.disputed for event in rows]),
        },
        names={actor.id: actor.name for event in rows for actor in event.actors},
    )


def _days(values: NDArray[np.int32]) -> NDArray[np.int32]:
    return np.where(values == NEVER, np.int32(OPEN), values + np.int32(EPOCH)).astype(np.int32)


def _ragged(lists: Lists) -> Ragged:
    return Ragged(lists.starts.astype(np.int64), lists.values.astype(np.int32), lists.names)


def _parts(roles: NDArray[np.uint8], ids: Ragged, principals: Mapping[str, str]) -> Ragged:
    """For whom each actor of an event acts, and in which role, joined by a tab."""
    names = CODES[Role]
    acting = [principals.get(name, name) for name in ids.vocabulary]
    place = {value: code for code, value in enumerate(dict.fromkeys(acting))}
    codes = np.array([place[value] for value in acting], dtype=np.int64)
    values = codes[ids.values] * len(names) + roles if len(codes) else np.empty(0, np.int64)
    vocabulary = tuple(f"{value}\t{role}" for value in place for role in names)
    return Ragged(ids.offsets, values.astype(np.int32), vocabulary)


def _bits(values: NDArray[np.uint8], names: tuple[str, ...]) -> Ragged:
    """The names of the bits that are set."""
    told = (values[:, None] >> np.arange(len(names))) & 1
    offsets = np.zeros(len(values) + 1, dtype=np.int64)
    np.cumsum(told.sum(axis=1), out=offsets[1:])
    return Ragged(offsets, np.nonzero(told)[1].astype(np.int32), names)


def _union(events: int, one: Ragged, other: Ragged) -> Ragged:
    """Each event's values of both columns, once."""
    vocabulary = tuple(sorted({*one.vocabulary, *other.vocabulary}))
    place = {value: code for code, value in enumerate(vocabulary)}
    parts = []
    for column in (one, other):
        codes = np.array([place[value] for value in column.vocabulary], dtype=np.int64)
        parts.append(column.owners * np.int64(len(vocabulary)) + codes[column.values] if len(codes) else codes)
    pairs = np.sort(np.concatenate(parts))  # several times faster than np.unique
    pairs = pairs[np.append(True, np.diff(pairs) > 0)] if len(pairs) else pairs
    owners, values = np.divmod(pairs, max(1, len(vocabulary)))
    return Ragged(np.searchsorted(owners, np.arange(events + 1)), values.astype(np.int32), vocabulary)


def _single(values: Sequence[str]) -> Single:
    vocabulary = tuple(sorted(set(values)))
    place = {value: code for code, value in enumerate(vocabulary)}
    return Single(np.array([place[value] for value in values], dtype=np.uint16), vocabulary)


def _listed(values: Sequence[Iterable[str]]) -> Ragged:
    lists = [sorted({value for value in some if value}) for some in values]
    vocabulary = tuple(sorted({value for some in lists for value in some}))
    place = {value: code for code, value in enumerate(vocabulary)}
    offsets = np.zeros(len(lists) + 1, dtype=np.int64)
    np.cumsum([len(some) for some in lists], out=offsets[1:])
    return Ragged(offsets, np.array([place[one] for some in lists for one in some], dtype=np.int32), vocabulary)


def _since(event: Event) -> int:
    day = published(event)
    return day.toordinal() if day else OPEN


def _known(event: Event) -> int:
    return min((proof.published.toordinal() for proof in event.evidence if proof.published), default=OPEN)
