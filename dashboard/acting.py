"""Who acts on whom: pairs of actors counted by quad class, over the events of a mask.

The source of an event acts on its target; those who are only parties to it act on one another. An actor stands for
whom it acts for (Wang Yi for China).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dashboard.index import Index, Mask
from events.model import Quad, Role

__all__ = ["QUADS", "Acting", "acting", "busiest"]

Ints = NDArray[np.int64]

QUADS: tuple[str, ...] = tuple(quad.value for quad in Quad)

_CONFLICT = [QUADS.index(quad) for quad in (Quad.VERBAL_CONFLICT, Quad.MATERIAL_CONFLICT)]
_COOPERATION = [QUADS.index(quad) for quad in (Quad.VERBAL_COOPERATION, Quad.MATERIAL_COOPERATION)]


@dataclass(frozen=True, eq=False)
class Acting:
    """`counts[a, b, q]` events of quad class `q` in which actor `a` acts on actor `b`."""

    actors: tuple[str, ...]
    counts: Ints
    events: int
    """Events in which some of them act on one another, each once."""

    @cached_property
    def total(self) -> Ints:
        """Events by actor and target."""
        return np.asarray(self.counts.sum(axis=2))

    @cached_property
    def balance(self) -> NDArray[np.float64]:
        """From -1, cooperation alone, to 1, conflict alone; 0 where there is neither or as much of both."""
        against = self.counts[:, :, _CONFLICT].sum(axis=2)
        together = self.counts[:, :, _COOPERATION].sum(axis=2)
        return np.asarray((against - together) / np.maximum(against + together, 1))

    @cached_property
    def both_ways(self) -> Acting:
        """The same without direction, above the diagonal: an event in which both act on each other counts twice."""
        counts = np.triu((self.counts + self.counts.transpose(1, 0, 2)).transpose(2, 0, 1), 1).transpose(1, 2, 0)
        return Acting(self.actors, counts, self.events)


def busiest(
    index: Index, mask: Mask, most: int, *, column: str = "principal", first: tuple[str, ...] = ()
) -> list[str]:
    """The actors (or countries) with the most events of the mask, those in `first` before all others."""
    ragged = index.ragged[column]
    counts = ragged.counts(mask)
    order = np.argsort(-counts, kind="stable")
    found = [ragged.vocabulary[code] for code in order[: most + len(first)] if counts[code]]
    present = [one for one in first if one in ragged.code and counts[ragged.code[one]]]
    return list(dict.fromkeys([*present, *found]))[:most]


def acting(index: Index, mask: Mask, actors: list[str]) -> Acting:
    """Count who of the actors acts on whom in the events of the mask."""
    size = len(actors)
    owner, actor, sends, receives = _entries(index, mask, actors)
    one, other = _pairs(owner)
    told = (actor[one] != actor[other]) & sends[one] & receives[other]
    one, other = one[told], other[told]
    # an actor with two roles in an event is one actor
    keys = (owner[one].astype(np.int64) * size + actor[one]) * size + actor[other]
    keys = np.unique(keys)
    events, pair = keys // (size * size) if size else keys, keys % (size * size) if size else keys
    quad = _quads(index)[events]
    counts = np.bincount(pair * len(QUADS) + quad, minlength=size * size * len(QUADS))
    return Acting(tuple(actors), counts.reshape(size, size, len(QUADS)), len(np.unique(events)))


def _entries(index: Index, mask: Mask, actors: list[str]) -> tuple[Ints, Ints, Mask, Mask]:
    """Event, number of the actor, and whether it acts and is acted on, of every part that one of the actors plays."""
    column = index.ragged["part"]
    number = {actor: place for place, actor in enumerate(actors)}
    named = [value.split("\t") for value in column.vocabulary]
    place = np.array([number.get(actor, -1) for actor, _ in named], dtype=np.int64)
    sends = np.array([role != Role.TARGET for _, role in named], dtype=bool)
    receives = np.array([role != Role.SOURCE for _, role in named], dtype=bool)
    if not len(place):
        return np.empty(0, np.int64), place, sends, receives
    chosen = mask[column.owners] & (place >= 0)[column.values]
    values = column.values[chosen]
    return column.owners[chosen].astype(np.int64), place[values], sends[values], receives[values]


def _pairs(owner: Ints) -> tuple[Ints, Ints]:
    """All pairs of places whose owner is the same; `owner` ascends."""
    starts = np.searchsorted(owner, owner, "left")
    sizes = np.searchsorted(owner, owner, "right") - starts
    one = np.repeat(np.arange(len(owner)), sizes)
    within = np.arange(len(one)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return one, np.repeat(starts, sizes) + within


def _quads(index: Index) -> Ints:
    column = index.single["quad"]
    known = [QUADS.index(value) for value in column.vocabulary]
    return np.array([*known, 0], dtype=np.int64)[column.codes]
