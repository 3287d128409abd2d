"""Marks into the rows of their lanes: who gets how many rows, what fits, and what is counted in a chip instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from dashboard.timeline.frame import Frame
from dashboard.timeline.lanes import Lanes
from dashboard.timeline.marks import RADIUS, SHORTEST, Chip, Form, Marks
from dashboard.timeline.metrics import cut, width
from dashboard.timeline.packing import Item, Packed, chips, pack
from dashboard.timeline.strips import Strip, stack

__all__ = ["CHIP", "LABEL", "place"]

#: font sizes in pixels
LABEL = 12.5

#: rows of all lanes together, rows of a lane that needs more, and pixels that a chip takes
_MOST_ROWS = 36
_FEWEST = 3
CHIP = 62.0

#: pixels of the longest label, and of the shortest that is worth cutting a title to
_LONGEST, _SHORTEST = 420.0, 64.0

#: pixels of a bar that has its label inside even when it must be cut
_WIDE = 120.0
_INSET = 5.0


def place(lanes: Lanes, frame: Frame, marks: Marks) -> tuple[tuple[Strip, ...], Marks]:
    """Where each lane lies, and the marks that have found a row, with their labels and chips."""
    items = _items(frame, marks)
    folded = [lane.folded for lane in lanes.lanes]
    members = [
        np.flatnonzero(marks.lane == lane) if not shut else np.array([], int) for lane, shut in enumerate(folded)
    ]
    free = [pack([items[one] for one in some], _MOST_ROWS) for some in members]
    given = _shares([packed.height for packed in free], _MOST_ROWS)
    strips = stack(lanes, frame, [float(rows) for rows in given])
    y = np.full(len(marks), np.nan)
    room = np.zeros(len(marks))
    more: list[Chip] = []
    for strip, some, rows, packed in zip(strips, members, given, free, strict=True):
        own = [items[one] for one in some]
        if rows < packed.height or -1 in packed.rows:
            packed = _fewer(own, rows)
        if -1 in packed.rows:
            more += _chips(frame, own, packed.rows, strip.top + rows - 0.5)
        found = np.array(packed.rows, dtype=np.float64)
        y[some] = np.where(found < 0, np.nan, strip.top + found + 0.5)
        room[some] = packed.room
    placed = np.flatnonzero(~np.isnan(y))
    label = tuple(_label(marks.briefs[one].title, room[one]) if marks.main[one] else "" for one in placed.tolist())
    label_x = frame.start + np.array([items[one].text for one in placed.tolist()]) / frame.per_day
    return strips, replace(replace(marks, y=y).take(placed), label=label, label_x=label_x, chips=tuple(more))


def _label(title: str, room: float) -> str:
    label = cut(title, room, LABEL)
    return label if label == title or room >= _SHORTEST else ""


def _items(frame: Frame, marks: Marks) -> list[Item]:
    """Pixels of the marks, and where their labels would like to be: inside a bar that is wide enough, else after it."""
    point = marks.form <= int(Form.RING)
    start = frame.x(marks.start) - np.where(point, RADIUS, 0.0)
    end = np.maximum(frame.x(marks.end) + np.where(point, RADIUS, 0.0), start + np.where(point, 0.0, SHORTEST))
    titles = [brief.title if main else "" for brief, main in zip(marks.briefs, marks.main.tolist(), strict=True)]
    want = np.minimum([width(title, LABEL) for title in titles], _LONGEST)
    seen = np.minimum(end, frame.plot) - np.maximum(start, 0.0)
    inside = ~point & ((want + 2 * _INSET <= seen) | (seen >= _WIDE))
    text = np.where(inside, np.maximum(start, 0.0), end) + _INSET
    room = np.where(inside, seen - 2 * _INSET, frame.plot - text)
    hidden = (end < 2 * RADIUS) | (text > frame.plot)
    want = np.where(hidden, 0.0, np.minimum(want, room))
    return list(map(Item, start.tolist(), end.tolist(), text.tolist(), want.tolist()))


def _fewer(items: Sequence[Item], rows: int) -> Packed:
    """In so many rows, the last of which is for chips if anything is left over."""
    packed = pack(items, rows)
    if -1 not in packed.rows:
        return packed
    rows, bars = rows - 1, max(1, (rows - 1) // 2)
    packed = pack(items, rows, bars)
    # what days have left free is for bars again
    return pack(items, rows, bars + rows - packed.height) if packed.height < rows else packed


def _shares(needs: Sequence[int], total: int) -> list[int]:
    """Rows for lanes that need so many: all they need if that fits, else in proportion, a few at least."""
    given = [min(need, _FEWEST) for need in needs]
    while sum(given) < total:
        wanting = [lane for lane, need in enumerate(needs) if given[lane] < need]
        if not wanting:
            break
        given[max(wanting, key=lambda lane: needs[lane] / (given[lane] + 1))] += 1
    return given


def _chips(frame: Frame, items: Sequence[Item], rows: Sequence[int], y: float) -> list[Chip]:
    found = []
    for chip in chips(items, rows, CHIP):
        start = frame.day(chip.start)
        end = frame.day(max(min(items[one].end, items[one].start + CHIP) for one in chip.items))
        found.append(Chip(start, y, len(chip.items), start, end))
    return found
