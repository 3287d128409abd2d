"""Which events a filter lets through, and how many there would be under every other choice.

A filter is a set of conditions that all must hold. The counts beside the choices of one condition follow all the
*other* conditions: they say how many events a click would show.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, reduce

import numpy as np

from dashboard.index import OPEN, Days, Index, Mask
from events.filter import Filter

__all__ = ["FACETS", "Result", "search"]

#: filter field → column that its choices are counted in
FACETS = {
    "actor": "actor",
    "country": "country",
    "type": "type",
    "quad": "quad",
    "kind": "kind",
    "precision": "precision",
    "source": "source",
    "language": "language",
    "collection": "collection",
}


@dataclass(frozen=True, eq=False)
class Result:
    """Events of an index that meet a filter."""

    index: Index
    filter: Filter
    conditions: dict[str, Mask]
    """Field → events that meet its condition; fields without a condition are left out."""
    mask: Mask
    """Events that meet all of them."""

    @cached_property
    def count(self) -> int:
        """Number of events."""
        return int(np.count_nonzero(self.mask))

    @cached_property
    def days(self) -> tuple[Days, Days]:
        """First and last day of each event; an open end is its first day."""
        first, last = self.index.first, self.index.last
        if self.conditions:
            first, last = first[self.mask], last[self.mask]
        return first, np.where(last == OPEN, first, last)

    @cached_property
    def span(self) -> tuple[int, int]:
        """First and last day of all events; 1 and 1 when there are none."""
        first, last = self.days
        return (int(first[0]), int(last.max())) if len(first) else (1, 1)

    def without(self, *fields: str) -> Mask | None:
        """Events that meet the conditions of all other fields; None when there are none."""
        others = [mask for field, mask in self.conditions.items() if field not in fields]
        return _all(others) if others else None

    @cached_property
    def disputed(self) -> Mask:
        """Those whose sources differ."""
        column = self.index.ragged["disputed"]
        return self.mask & column.has(column.vocabulary)

    def counts(self, field: str) -> dict[str, int]:
        """Choice → number of events if it were chosen, most frequent first; zeros are left out."""
        if field not in self._counts:
            self._counts[field] = self._counted(field)
        return self._counts[field]

    @cached_property
    def _counts(self) -> dict[str, dict[str, int]]:
        return {}

    def _counted(self, field: str) -> dict[str, int]:
        column = self.index.single.get(FACETS[field]) or self.index.ragged[FACETS[field]]
        numbers = column.counts(self.without(*self._own(field)))
        present = np.flatnonzero(numbers)
        order = present[np.argsort(-numbers[present], kind="stable")]
        return {column.vocabulary[code]: int(numbers[code]) for code in order}

    def _own(self, field: str) -> tuple[str, ...]:
        # with "all" a further actor narrows the result, so what counts is what is left now
        return () if field == "actor" and self.filter.match == "all" else (field,)


def search(index: Index, wanted: Filter, found: Mask | None = None) -> Result:
    """The events of an index that meet a filter; `found` are those that the full-text search for `q` found."""
    conditions = dict(_conditions(index, wanted))
    if wanted.q and found is not None:
        conditions["q"] = found
    everything = np.ones(len(index), dtype=bool)
    return Result(index, wanted, conditions, _all([everything, *conditions.values()]))


def _conditions(index: Index, wanted: Filter) -> Iterable[tuple[str, Mask]]:
    if wanted.actor:
        yield "actor", _actors(index, wanted)
    if wanted.not_actor:
        yield "not_actor", ~index.ragged["actor"].has(wanted.not_actor)
    for field in ("country", "source", "language"):
        if values := getattr(wanted, field):
            yield field, index.ragged[field].has(values)
    for field in ("type", "quad", "kind", "precision"):
        if values := getattr(wanted, field):
            yield field, index.single[field].has(values)
    if wanted.collection:
        yield "collection", index.ragged["collection"].has([wanted.collection])
    if wanted.from_:
        yield "from", index.last >= wanted.from_.toordinal()
    if wanted.to:
        yield "to", index.first <= wanted.to.toordinal()
    if wanted.confidence:
        yield "confidence", index.confidence >= np.float32(wanted.confidence)
    if wanted.known_by:
        day = wanted.known_by.toordinal()
        yield "known_by", (index.since <= day) & (index.until > day)


def _actors(index: Index, wanted: Filter) -> Mask:
    column = index.ragged["actor"]
    if wanted.match == "all":
        return _all(column.has([actor]) for actor in wanted.actor)
    mask = column.has(wanted.actor)
    if wanted.match == "only":
        party = index.ragged["party"]
        chosen = set(wanted.actor)
        mask &= ~party.has(pair for pair in party.vocabulary if chosen.isdisjoint(pair.split("\t")))
    return mask


def _all(masks: Iterable[Mask]) -> Mask:
    return reduce(np.logical_and, masks)
