"""Who acts on whom: pairs of actors counted by quad class, over the events of a mask.

The source of an event acts on its target; those who are only parties to it act on one another. An actor stands for
whom it acts for (Wang Yi for China).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from dashboard.index import Index, Mask, Ragged
from events.model import Quad, Role

__all__ = ["QUADS", "Acting", "acting", "busiest", "leading"]

Ints = NDArray[np.int64]

QUADS: tuple[str, ...] = tuple(quad.value for quad in Quad)

_CONFLICT = [QUADS.index(quad) for quad in (Quad.VERBAL_CONFLICT, Quad.MATERIAL_CONFLICT)]
_COOPERATION = [QUADS.index(quad) for quad in (Quad.VERBAL_COOPERATION, Quad.MATERIAL_COOPERATION)]


@dataclass(frozen=True, eq=False)
class Acting:
    """Who of some actors acts on whom; one entry an event and pair."""

    actors: tuple[str, ...]
    rows: NDArray[np.int32]
    """Row of the index of each entry, ascending."""
    places: NDArray[np.int32]
    """Of each entry `(actor * len(actors) + target) * len(QUADS) + quad class`."""

    @cached_property
    def counts(self) -> Ints:
        """`counts[a, b, q]` events of quad class `q` in which actor `a` acts on actor `b`."""
        size = len(self.actors)
        numbers = np.bincount(self.places, minlength=size * size * len(QUADS))
        return np.asarray(numbers.reshape(size, size, len(QUADS)))

    @cached_property
    def events(self) -> int:
        """Events in which some of them act on one another, each once."""
        return int(np.count_nonzero(np.diff(self.rows))) + 1 if len(self.rows) else 0

    @cached_property
    def total(self) -> Ints:
        """Events by actor and target."""
        return np.asarray(self.counts.sum(axis=2))

    @cached_property
    def balance(self) -> NDArray[np.float64]:
        """From -1, cooperation alone, to 1, conflict alone; 0 where there is neither or as much of both."""
        return _balance(self.counts)

    @cached_property
    def both_ways(self) -> tuple[Ints, NDArray[np.float64]]:
        """Total and balance without direction, above the diagonal: an event in which both act counts twice."""
        counts = np.triu((self.counts + self.counts.transpose(1, 0, 2)).transpose(2, 0, 1), 1).transpose(1, 2, 0)
        return np.asarray(counts.sum(axis=2)), _balance(counts)

    def only(self, kept: Mask) -> Acting:
        """The same with some of its entries."""
        return Acting(self.actors, self.rows[kept], self.places[kept])


def _balance(counts: Ints) -> NDArray[np.float64]:
    against = counts[:, :, _CONFLICT].sum(axis=2)
    together = counts[:, :, _COOPERATION].sum(axis=2)
    return np.asarray((against - together) / np.maximum(against + together, 1))


def busiest(index: Index, mask: Mask, most: int, column: str) -> list[str]:
    """What most events of the mask have in a column: countries, actors."""
    ragged = index.ragged[column]
    counts = ragged.counts(mask)
    return [ragged.vocabulary[code] for code in np.argsort(-counts, kind="stable")[:most] if counts[code]]


def leading(index: Index, mask: Mask, most: int, first: tuple[str, ...] = ()) -> list[str]:
    """The actors that act, or are acted on, most in the events of the mask, those in `first` before all others."""
    deeds = _deeds(index.ragged["part"])
    kept = mask[deeds.rows]
    size = len(deeds.actors)
    counts = np.bincount(deeds.one[kept], minlength=size) + np.bincount(deeds.other[kept], minlength=size)
    order = np.argsort(-counts, kind="stable")[: most + len(first)]
    found = [deeds.actors[code] for code in order if counts[code]]
    acts = {deeds.actors[code] for code in np.flatnonzero(counts)} if first else set()
    return list(dict.fromkeys([*(one for one in first if one in acts), *found]))[:most]


def acting(index: Index, mask: Mask, actors: list[str]) -> Acting:
    """Count who of the actors acts on whom in the events of the mask."""
    deeds = _deeds(index.ragged["part"])
    number = {actor: place for place, actor in enumerate(actors)}
    place = np.array([number.get(actor, -1) for actor in deeds.actors] or [-1], dtype=np.int32)
    one, other = place[deeds.one], place[deeds.other]
    kept = (one >= 0) & (other >= 0) & mask[deeds.rows]
    rows = deeds.rows[kept]
    places = (one[kept] * len(actors) + other[kept]) * len(QUADS) + _quads(index)[rows]
    return Acting(tuple(actors), rows, places.astype(np.int32))


class _Deeds(NamedTuple):
    """All that anybody does to anybody: an entry an event and pair, by event."""

    actors: tuple[str, ...]
    rows: NDArray[np.int32]
    one: NDArray[np.uint16 | np.uint32]
    other: NDArray[np.uint16 | np.uint32]


#: what is found once for a store, and forgotten with its index
_KNOWN: WeakKeyDictionary[Ragged, _Deeds] = WeakKeyDictionary()


def _deeds(column: Ragged) -> _Deeds:
    if column not in _KNOWN:
        _KNOWN[column] = _found(column)
    return _KNOWN[column]


def _found(column: Ragged) -> _Deeds:
    named = [value.split("\t") for value in column.vocabulary]
    actors = tuple(dict.fromkeys(actor for actor, _ in named))
    number = {actor: place for place, actor in enumerate(actors)}
    actor = np.array([number[name] for name, _ in named], dtype=np.int64)[column.values]
    sends = np.array([role != Role.TARGET for _, role in named], dtype=bool)[column.values]
    receives = np.array([role != Role.SOURCE for _, role in named], dtype=bool)[column.values]
    one, other = _pairs(column)
    told = (actor[one] != actor[other]) & sends[one] & receives[other]
    one, other = one[told], other[told]
    # an actor with two roles in an event is one actor
    keys = np.unique((column.owners[one].astype(np.int64) * len(actors) + actor[one]) * len(actors) + actor[other])
    rest, to = np.divmod(keys, max(len(actors), 1))
    rows, by = np.divmod(rest, max(len(actors), 1))
    small = np.uint16 if len(actors) < 2**16 else np.uint32
    return _Deeds(actors, rows.astype(np.int32), by.astype(small), to.astype(small))


def _pairs(column: Ragged) -> tuple[Ints, Ints]:
    """All pairs of entries of the same event."""
    starts, sizes = column.offsets[column.owners], np.diff(column.offsets)[column.owners]
    one = np.repeat(np.arange(len(sizes)), sizes)
    within = np.arange(len(one)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return one, np.repeat(starts, sizes) + within


def _quads(index: Index) -> NDArray[np.int32]:
    column = index.single["quad"]
    known = [QUADS.index(value) for value in column.vocabulary]
    return np.asarray(np.array([*known, 0], dtype=np.int32)[column.codes])
