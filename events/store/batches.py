"""Some at a time: as many rows as one statement takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["BATCH", "batches"]

BATCH = 500

Item = TypeVar("Item")


def batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield lists of at most `BATCH` items, in order; none when there are no items."""
    rest = iter(items)
    while some := list(islice(rest, BATCH)):
        yield some
