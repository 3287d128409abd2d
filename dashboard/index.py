"""The store's events as numpy arrays: what filters, counts and bins are computed from, one copy for all sessions.

A column has one code an event (`Single`) or several (`Ragged`); a code is a place in the column's vocabulary. Days are
proleptic ordinals (`date.toordinal`), so that a million events take four bytes each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

__all__ = ["OPEN", "Days", "Index", "Mask", "Ragged", "Single"]

Mask = NDArray[np.bool_]
Days = NDArray[np.int32]

#: last day of an event that has not ended, and day of a publication that nobody knows
OPEN = date.max.toordinal()


@dataclass(frozen=True, eq=False)
class Single:
    """One code an event."""

    codes: NDArray[np.int32]
    vocabulary: tuple[str, ...]

    @cached_property
    def code(self) -> dict[str, int]:
        """Value → its code."""
        return {value: code for code, value in enumerate(self.vocabulary)}

    def has(self, values: Iterable[str]) -> Mask:
        """Events with any of the values."""
        wanted = np.zeros(len(self.vocabulary) + 1, dtype=bool)
        wanted[[self.code[value] for value in values if value in self.code]] = True
        return wanted[self.codes]

    def counts(self, mask: Mask | None = None) -> NDArray[np.int64]:
        """Number of events by code, among those of the mask."""
        codes = self.codes if mask is None else self.codes[mask]
        return np.bincount(codes, minlength=len(self.vocabulary))


@dataclass(frozen=True, eq=False)
class Ragged:
    """Any number of distinct codes an event: `values[offsets[i]:offsets[i + 1]]` belong to event `i`."""

    offsets: NDArray[np.int64]
    values: NDArray[np.int32]
    vocabulary: tuple[str, ...]

    @cached_property
    def code(self) -> dict[str, int]:
        """Value → its code."""
        return {value: code for code, value in enumerate(self.vocabulary)}

    @cached_property
    def owners(self) -> NDArray[np.int32]:
        """The event of each entry of `values`."""
        return np.repeat(np.arange(len(self.offsets) - 1, dtype=np.int32), np.diff(self.offsets))

    def has(self, values: Iterable[str]) -> Mask:
        """Events with any of the values."""
        wanted = np.zeros(len(self.vocabulary), dtype=bool)
        wanted[[self.code[value] for value in values if value in self.code]] = True
        mask = np.zeros(len(self.offsets) - 1, dtype=bool)
        mask[self.owners[wanted[self.values]]] = True
        return mask

    def counts(self, mask: Mask | None = None) -> NDArray[np.int64]:
        """Number of events by code, among those of the mask."""
        values = self.values if mask is None else self.values[mask[self.owners]]
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
