"""Items of one lane into rows, in real pixels: marks never lie on each other, labels get the room that is left.

The first row whose last label has ended takes the next item; if there is none, the row whose last label loses least by
being cut; if every row is still covered by a mark, the item is left over and counted in a chip ("+37 more").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

__all__ = ["GAP", "Chip", "Item", "Packed", "chips", "pack"]

#: pixels between a label and the next mark
GAP = 8.0

#: pixels of a bar that is long
LONG = 160.0


class Item(NamedTuple):
    """What is to be placed: the mark from `start` to `end`, a label from `text` on that would like `want` pixels."""

    start: float
    end: float
    text: float
    want: float


@dataclass(frozen=True, slots=True)
class Packed:
    """Row of each item (-1: left over) and the pixels its label has got."""

    rows: list[int]
    room: list[float]
    height: int
    """Number of rows used."""


@dataclass(frozen=True, slots=True)
class Chip:
    """Items that are left over, side by side."""

    start: float
    items: list[int]


def pack(items: Sequence[Item], most: int, bars: int | None = None) -> Packed:
    """Place items that are sorted by start into at most so many rows, of which long bars take at most `bars` at a time.

    Without that limit a few bars that run through the whole view would leave no row for hundreds of days.
    """
    rows: list[int] = []
    wanted: list[float] = []
    marks: list[float] = []
    latest: list[int] = []
    long: list[float] = []
    room = [item.want for item in items]
    soonest = -inf if most else inf  # where the first row is free again
    for place, item in enumerate(items):
        is_long = bars is not None and item.end - item.start > LONG
        if item.start < soonest or (is_long and sum(end > item.start for end in long) >= (bars or 0)):
            rows.append(-1)
            continue
        if is_long:
            long.append(item.end)
        row = _free(item.start, wanted, marks, most)
        rows.append(row)
        if row == len(wanted):
            wanted.append(0.0)
            marks.append(0.0)
            latest.append(place)
        else:
            before = latest[row]
            room[before] = min(room[before], item.start - GAP - items[before].text)
            latest[row] = place
        marks[row] = item.end + GAP
        wanted[row] = max(item.end, item.text + item.want) + GAP
        soonest = min(marks) if len(marks) == most else -inf
    return Packed(rows, room, len(wanted))


def _free(start: float, wanted: list[float], marks: list[float], most: int) -> int:
    """The row for an item: one of `marks` has ended, or there are fewer than `most`."""
    for row, end in enumerate(wanted):
        if end <= start:
            return row
    if len(wanted) < most:
        return len(wanted)
    return min((row for row, end in enumerate(marks) if end <= start), key=wanted.__getitem__)


def chips(items: Sequence[Item], rows: Sequence[int], wide: float) -> list[Chip]:
    """What is left over, in chips that are `wide` and do not touch."""
    found: list[Chip] = []
    for place, item in enumerate(items):
        if rows[place] >= 0:
            continue
        if found and item.start < found[-1].start + wide + GAP:
            found[-1].items.append(place)
        else:
            found.append(Chip(item.start, [place]))
    return found
