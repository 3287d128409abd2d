"""A list of names for every row, as three arrays: which actors each of a million events has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Lists", "grouped"]


@dataclass(frozen=True, slots=True)
class Lists:
    """Row r has the names `names[v] for v in values[starts[r]:starts[r + 1]]` (compressed sparse rows)."""

    starts: NDArray[np.int32]
    values: NDArray[Any]
    """The smallest unsigned type that holds them."""
    names: tuple[str, ...]
    """Sorted."""

    @property
    def rows(self) -> NDArray[np.int32]:
        """Return the row of each of `values`."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))

    @property
    def nbytes(self) -> int:
        """Bytes of memory that the arrays take."""
        return self.starts.nbytes + self.values.nbytes

    def row(self, number: int) -> tuple[str, ...]:
        """Return the names of one row."""
        return tuple(self.names[value] for value in self.values[self.starts[number] : self.starts[number + 1]])


def grouped(
    count: int, rows: NDArray[Any], keys: NDArray[Any], names: Mapping[int, str], *, once: bool = True
) -> Lists:
    """Return the lists of `count` rows from (row, key) pairs, ascending by row, and the name of each key.

    Keys without a name, or with an empty one, are left out. With `once` a row has each name once, in order of name.
    """
    known = tuple(sorted(set(filter(None, names.values()))))
    places = {name: place for place, name in enumerate(known)}
    table = np.full(max(names, default=0) + 1, -1, np.int64)
    for key, name in names.items():
        table[key] = places.get(name, -1)
    inside = keys < len(table)
    rows, values = rows[inside], table[keys[inside]]
    rows, values = rows[values >= 0], values[values >= 0]
    if once and len(values):
        pairs = np.sort(rows.astype(np.int64) * len(known) + values)  # several times faster than np.unique
        rows, values = np.divmod(pairs[np.append(True, np.diff(pairs) > 0)], len(known))
    starts = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(rows, minlength=count), out=starts[1:])
    return Lists(starts, values.astype(np.min_scalar_type(len(known))), known)
