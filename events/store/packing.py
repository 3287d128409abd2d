"""Several small numbers of a row as one: reading a million rows, every column costs a million Python objects.

A word is a list of fields, the lowest bits first. What SQL packs, numpy takes apart again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Integer, Table, func, literal, type_coerce

from events.store.types import EPOCH

__all__ = ["ABSENT", "Word", "day", "number", "packed", "unpacked"]

#: what stands in an array for NULL
ABSENT = np.iinfo(np.int32).max

_DAY_BITS = 22  # from the year 1 to 9999
_MOST_BITS = 63


class _Field(NamedTuple):
    name: str
    bits: int
    least: int
    dtype: Any


Word = Sequence[_Field]


def day(name: str) -> _Field:
    """A column of days, which may be NULL."""
    return _Field(name, _DAY_BITS, 1 - EPOCH, np.int32)


def number(name: str, bits: int, dtype: Any = np.uint8) -> _Field:
    """A column of numbers from 0 on that are never NULL and take at most so many bits."""
    return _Field(name, bits, 0, dtype)


def packed(table: Table, word: Word) -> ColumnElement[int]:
    """Return the expression of a word. Raises ValueError when it has more bits than a number of the database."""
    bits = sum(field.bits for field in word)
    if bits > _MOST_BITS:
        raise ValueError(f"{bits} bits; a word has {_MOST_BITS}")
    parts: list[ColumnElement[int]] = []
    place = 0
    for field in word:
        value = type_coerce(table.c[field.name], Integer) - literal(field.least)
        known = func.coalesce(value, literal((1 << field.bits) - 1)) if table.c[field.name].nullable else value
        parts.append(known.bitwise_lshift(literal(place)))
        place += field.bits
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.bitwise_or(part)
    return whole


def unpacked(word: Word, values: NDArray[np.int64]) -> Iterator[tuple[str, NDArray[Any]]]:
    """Yield each field with its column."""
    place = 0
    for field in word:
        full = (1 << field.bits) - 1
        part = (values >> place) & full
        place += field.bits
        column = (part + field.least).astype(field.dtype)
        if field.least:
            column[part == full] = ABSENT
        yield field.name, column
