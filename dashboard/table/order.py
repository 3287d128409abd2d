"""The order of the rows: a number for each by the column they are sorted by, and the rows of one page.

Only the page is put in order: among a million rows that takes some hundredths of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from dashboard.index import OPEN, Index, Ragged, Single
from dashboard.stores import Reading

__all__ = ["NOTHING", "Keys", "page_of", "place_of", "sort_keys"]

Keys = NDArray[np.int64]
Rows = NDArray[np.int32]

#: rows with nothing in the column stand last, whichever way it is sorted
NOTHING = -1

#: the titles of so few rows are read; the order of more is that of the alphabet of all
_FEW = 2_000

_COLUMN = {"actors": "party", "type": "type", "class": "quad", "kind": "kind", "countries": "country",
           "sources": "source"}  # fmt: skip


def page_of(keys: Keys, backwards: bool, start: int, end: int) -> NDArray[np.int64]:
    """Places of the rows from `start` to `end` in the order of their keys; equal ones keep their order."""
    end = min(end, len(keys))
    if start >= end:
        return np.empty(0, dtype=np.int64)
    single = _single(keys, backwards)
    single.partition(sorted({start, end - 1}))
    return np.sort(single[start:end]) % len(keys)


def place_of(keys: Keys, backwards: bool, row: int) -> int:
    """How many rows stand before one of them."""
    single = _single(keys, backwards)
    return int(np.count_nonzero(single < single[row]))


def _single(keys: Keys, backwards: bool) -> Keys:
    """Numbers in the order of the rows, no two alike; divided by how many there are they leave the place of the row."""
    top = int(keys.max(initial=0)) + 1
    placed = np.where(keys == NOTHING, top, top - 1 - keys) if backwards else np.where(keys == NOTHING, top, keys)
    return np.asarray(placed * len(keys) + np.arange(len(keys)))


def sort_keys(column: str, reading: Reading, index: Index, rows: Rows) -> Keys:
    """A number for each of the rows, the less the earlier it stands; `NOTHING` for those with an empty cell."""
    if column == "event":
        return _titles(reading, rows)
    if column in _COLUMN:
        return _named(index, _COLUMN[column], rows)
    return _NUMBERS[column](index, rows).astype(np.int64)


_NUMBERS: dict[str, Callable[[Index, Rows], NDArray[np.generic]]] = {
    "date": lambda index, rows: index.first[rows],
    "reported": lambda index, rows: np.where(index.known[rows] < OPEN, index.known[rows], NOTHING),
    "confidence": lambda index, rows: np.rint(index.confidence[rows] * 1000),
    "differ": lambda index, rows: _numbers(index.ragged["disputed"])[rows],
}


def _titles(reading: Reading, rows: Rows) -> Keys:
    if len(rows) > _FEW:
        return reading.alphabet[rows].astype(np.int64)
    return _ranks([brief.title.removeprefix("≠ ") for brief in reading.briefs(rows)])


def _named(index: Index, name: str, rows: Rows) -> Keys:
    if name in index.single:
        single: Single = index.single[name]
        return np.asarray(_ranks(single.vocabulary)[single.codes[rows]])
    column = index.ragged[name]
    rank = _ranks(_written(column.vocabulary, index.names))
    filled = np.diff(column.offsets) > 0
    least = np.full(len(filled), NOTHING, dtype=np.int64)
    if filled.any():
        least[filled] = np.minimum.reduceat(rank[column.values], column.offsets[:-1][filled])
    return least[rows]


def _written(values: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """The names of ids; of an actor and whom it acts for, joined by a tab, that of the actor."""
    own = [value.partition("\t")[0] for value in values]
    return [names.get(value, value) for value in own]


def _ranks(words: Sequence[str]) -> Keys:
    """The place of each in the order of the alphabet; equal words have the same."""
    folded = [word.casefold() for word in words]
    place = {word: number for number, word in enumerate(sorted(set(folded)))}
    return np.array([place[word] for word in folded], dtype=np.int64)


def _numbers(column: Ragged) -> Keys:
    numbers = np.diff(column.offsets)
    return np.where(numbers > 0, numbers, NOTHING)
