"""The store's events as numpy arrays: what filters, counts and bins are computed from, one copy for all sessions.

A column has one code an event (`Single`) or several (`Ragged`); a code is a place in the column's vocabulary. Days are
proleptic ordinals (`date.toordinal`), so that a million events take four bytes each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["OPEN", "Days", "Index", "Mask", "Ragged", "Single"]

Mask = NDArray[np.bool_]
Days = NDArray[np.int32]

#: last day of an event that has not ended, and day of a publication that nobody knows
OPEN = date.max.toordinal()


#: where a mask has fewer than this share of the events, they are gone through one by one
_FEW = 0.1


class _Column:
    """Codes of values."""

    vocabulary: tuple[str, ...]

    @cached_property
    def code(self) -> dict[str, int]:
        """Value → its code."""
        return {value: code for code, value in enumerate(self.vocabulary)}

    @cached_property
    def totals(self) -> NDArray[np.int64]:
        """Number of events by code, among all."""
        return self._counts(None)

    def counts(self, mask: Mask | None = None) -> NDArray[np.int64]:
        """Number of events by code, among those of the mask."""
        return self.totals if mask is None or mask.all() else self._counts(mask)

    def _counts(self, mask: Mask | None) -> NDArray[np.int64]:
        raise NotImplementedError


@dataclass(frozen=True, eq=False)
class Single(_Column):
    """One code an event."""

    codes: NDArray[np.integer[Any]]
    """Of a type no larger than the vocabulary needs."""
    vocabulary: tuple[str, ...]

    def has(self, values: Iterable[str]) -> Mask:
        """Events with any of the values."""
        wanted = np.zeros(len(self.vocabulary) + 1, dtype=bool)
        wanted[[self.code[value] for value in values if value in self.code]] = True
        return np.asarray(wanted[self.codes])

    def _counts(self, mask: Mask | None) -> NDArray[np.int64]:
        codes = self.codes if mask is None else self.codes[mask]
        return np.bincount(codes, minlength=len(self.vocabulary))


@dataclass(frozen=True, eq=False)
class Ragged(_Column):
    """Any number of distinct codes an event: `values[offsets[i]:offsets[i + 1]]` belong to event `i`."""

    offsets: NDArray[np.int64]
    values: NDArray[np.int32]
    vocabulary: tuple[str, ...]

    @cached_property
    def owners(self) -> NDArray[np.int32]:
        """The event of each entry of `values`."""
        return np.repeat(np.arange(len(self.offsets) - 1, dtype=np.int32), np.diff(self.offsets))

    def entries(self, mask: Mask) -> NDArray[np.int64]:
        """Places in `values` of the events of the mask, in order."""
        if np.count_nonzero(mask) > _FEW * len(mask):
            return np.flatnonzero(mask[self.owners])
        rows = np.flatnonzero(mask)
        starts, sizes = self.offsets[rows], self.offsets[rows + 1] - self.offsets[rows]
        return np.repeat(starts - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())

    def has(self, values: Iterable[str]) -> Mask:
        """Events with any of the values."""
        borders, events = self._events
        mask = np.zeros(len(self.offsets) - 1, dtype=bool)
        for value in values:
            if value in self.code:
                code = self.code[value]
                mask[events[borders[code] : borders[code + 1]]] = True
        return mask

    @cached_property
    def _events(self) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """The events of each code: those of code `c` lie between borders `c` and `c + 1`."""
        # numbers of 16 bits are sorted ten times faster
        small = self.values.astype(np.min_scalar_type(len(self.vocabulary)))
        borders = np.append(0, np.cumsum(self.totals))
        return borders, self.owners[np.argsort(small, kind="stable")]

    @cached_property
    def _one_each(self) -> bool:
        return bool(np.array_equal(self.offsets, np.arange(len(self.offsets))))

    def _counts(self, mask: Mask | None) -> NDArray[np.int64]:
        values = self.values if mask is None else self.values[mask if self._one_each else self.entries(mask)]
        return np.bincount(values, minlength=len(self.vocabulary))


@dataclass(frozen=True, eq=False)
class Index:
    """Columns over the same events, which are sorted by first day."""

    key: NDArray[np.int64]
    """What the store knows each event by."""
    first: Days
    last: Days
    known: Days
    """First day on which some source told the event; `OPEN` when no source is dated."""
    since: Days
    """First day on which it was known as it is; `OPEN` if it never was. Until …"""
    until: Days
    """… this one it was; `OPEN` while it still is."""
    confidence: NDArray[np.float32]
    single: dict[str, Single]
    """`type`, `quad`, `kind`, `precision`"""
    ragged: dict[str, Ragged]
    """`actor` (ids and whom they act for), `party` (both of each, joined by a tab), `part` (whom each acts for and its
    role, joined by a tab), `principal`, `country`, `source`, `language`, `collection`, `disputed` (in what sources
    differ)"""
    names: dict[str, str]
    """Actor or country id → name"""

    def __len__(self) -> int:
        return len(self.first)
