"""Marks into the rows of their lanes: who gets how many rows, what fits, and what is counted in a chip instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from dashboard.timeline.frame import Frame
from dashboard.timeline.lanes import Lanes
from dashboard.timeline.marks import RADIUS, SHORTEST, Chip, Form, Marks
from dashboard.timeline.metrics import cut, width
from dashboard.timeline.packing import Item, chips, pack
from dashboard.timeline.strips import Strip, stack

__all__ = ["CHIP", "LABEL", "place"]

#: font sizes in pixels
LABEL = 12.5

#: rows of all lanes together, and pixels that a chip takes
_MOST_ROWS = 32
CHIP = 62.0

#: pixels of the longest label, and of the shortest that is worth cutting a title to
_LONGEST, _SHORTEST = 420.0, 64.0
_INSET = 5.0


def place(lanes: Lanes, frame: Frame, marks: Marks) -> tuple[tuple[Strip, ...], Marks]:
    """Where each lane lies, and the marks that have found a row, with their labels and chips."""
    items = _items(frame, marks)
    folded = [lane.folded for lane in lanes.lanes]
    members = [
        np.flatnonzero(marks.lane == lane) if not shut else np.array([], int) for lane, shut in enumerate(folded)
    ]
    needs = [pack([items[one] for one in some], _MOST_ROWS).height for some in members]
    given = _shares(needs, _MOST_ROWS)
    strips = stack(lanes, frame, [float(rows) for rows in given])
    y = np.full(len(marks), np.nan)
    room = np.zeros(len(marks))
    more: list[Chip] = []
    for strip, some, rows in zip(strips, members, given, strict=True):
        own = [items[one] for one in some]
        packed = pack(own, rows)
        if -1 in packed.rows:
            packed = pack(own, rows - 1)
            more += _chips(frame, own, packed.rows, strip.top + rows - 0.5)
        found = np.array(packed.rows, dtype=np.float64)
        y[some] = np.where(found < 0, np.nan, strip.top + found + 0.5)
        room[some] = packed.room
    placed = np.flatnonzero(~np.isnan(y))
    label = tuple(_label(marks.briefs[one].title, room[one]) if marks.main[one] else "" for one in placed.tolist())
    label_x = np.array([frame.day(items[one].text) for one in placed])
    return strips, replace(replace(marks, y=y).take(placed), label=label, label_x=label_x, chips=tuple(more))


def _label(title: str, room: float) -> str:
    label = cut(title, room, LABEL)
    return label if label == title or room >= _SHORTEST else ""


def _items(frame: Frame, marks: Marks) -> list[Item]:
    starts, ends = frame.x(marks.start), frame.x(marks.end)
    return [
        _item(frame, float(starts[one]), float(ends[one]), marks.form[one] <= Form.RING,
              width(marks.briefs[one].title, LABEL) if marks.main[one] else 0.0)
        for one in range(len(marks))
    ]  # fmt: skip


def _item(frame: Frame, start: float, end: float, is_point: bool, want: float) -> Item:
    if is_point:
        start, end = start - RADIUS, start + RADIUS
    end = max(end, start + SHORTEST) if not is_point else end
    want = min(want, _LONGEST)
    seen = min(end, frame.plot) - max(start, 0.0)
    if not is_point and want and (want + 2 * _INSET <= seen or seen >= 120):
        return Item(start, end, max(start, 0.0) + _INSET, min(want, seen - 2 * _INSET))
    text = end + _INSET
    if not 0 <= text <= frame.plot:
        return Item(start, end, text, 0.0)
    return Item(start, end, text, min(want, frame.plot - text))


def _shares(needs: Sequence[int], total: int) -> list[int]:
    """Rows for lanes that need so many: all they need if that fits, else in proportion, two at least."""
    given = [min(need, 2) for need in needs]
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
