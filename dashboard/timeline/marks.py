"""The shape of each event: how exactly it is dated decides how it is drawn.

A day is a mark, an exact time a ringed mark, a range a bar, "some time in this month" a pale dashed bar, an open end a
bar that runs out of the view; what is uncertain is hollow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dashboard.index import OPEN, Index
from dashboard.timeline.frame import Frame
from events.model import Precision

__all__ = ["Brief", "Chip", "Form", "Marks", "shapes"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]

_UNSURE = 0.5

#: pixels from the middle of a mark to its edge, and the shortest bar
RADIUS = 6.0
SHORTEST = 12.0

#: pixels from which on a day is drawn as a span of time
WIDE_DAY = 80.0

#: hour at which a part of the day is drawn
_PARTS = {"morning": 9.0, "noon": 12.0, "afternoon": 15.0, "evening": 19.0, "night": 22.0, "midnight": 0.0}


class Form(IntEnum):
    """How an event is drawn."""

    POINT = 0
    RING = 1
    BAR = 2
    PALE = 3
    OPEN = 4


class Brief(NamedTuple):
    """What is written about an event on the timeline."""

    id: str
    title: str
    time: str | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """Where rows end: so many more events between two days."""

    x: float
    y: float
    count: int
    start: float
    end: float


@dataclass(frozen=True, eq=False)
class Marks:
    """One entry a mark: an event has a mark in each of its lanes, and a label in the topmost."""

    row: Ints
    """Row of the index."""
    lane: Ints
    main: NDArray[np.bool_]
    """Whether the label stands here."""
    form: Ints
    hollow: NDArray[np.bool_]
    start: Floats
    """Days; `end` equals it for points and rings."""
    end: Floats
    briefs: Sequence[Brief]
    y: Floats
    """Rows from the top of the plot."""
    label: tuple[str, ...] = ()
    label_x: Floats = field(default_factory=lambda: np.array([]))
    """Day at which the label begins."""
    chips: tuple[Chip, ...] = ()

    def __len__(self) -> int:
        return len(self.row)

    def take(self, places: NDArray[np.intp]) -> Marks:
        """The marks in some places; labels and chips are left as they are."""
        names = ("row", "lane", "main", "form", "hollow", "start", "end", "y")
        arrays = {name: getattr(self, name)[places] for name in names}
        return replace(self, briefs=[self.briefs[place] for place in places], **arrays)


def shapes(index: Index, frame: Frame, lane: Ints, row: Ints, briefs: Callable[[Ints], Sequence[Brief]]) -> Marks:
    """The marks of (lane, row) pairs, not yet placed."""
    unique, place = np.unique(row, return_inverse=True)
    texts = briefs(unique.astype(np.int32))
    hours = np.array([_hour(brief.time) for brief in texts], dtype=np.float64)[place]
    first, last = index.first[row].astype(np.float64), index.last[row].astype(np.float64)
    is_day, is_open = first == last, last >= OPEN
    has_time = is_day & ~np.isnan(hours)
    # where a day is wide enough to be seen as one, its event lies somewhere in it, not at noon
    is_wide = is_day & ~has_time & (frame.per_day > WIDE_DAY)
    is_point = is_day & ~is_wide
    form = _forms(index, row, is_point, is_open, has_time)
    start = np.where(is_point, first + np.where(has_time, hours / 24, 0.5), first)
    reach = frame.end + (frame.end - frame.start)
    end = np.where(is_point, start, np.where(is_open, np.maximum(reach, start), last + 1))
    vague = np.isin(_values(index, row, "precision"), [Precision.VAGUE.value])
    marks = Marks(
        row=row,
        lane=lane,
        main=_topmost(lane, place, len(unique)),
        form=form,
        hollow=(index.confidence[row] < _UNSURE) | vague,
        start=start,
        end=end,
        briefs=[texts[one] for one in place],
        y=np.full(len(row), np.nan),
    )
    return marks.take(np.argsort(marks.start, kind="stable"))


def _forms(
    index: Index, row: Ints, is_point: NDArray[np.bool_], is_open: NDArray[np.bool_], has_time: NDArray[np.bool_]
) -> Ints:
    is_range = _values(index, row, "precision") == Precision.RANGE.value
    form = np.where(is_range, int(Form.BAR), int(Form.PALE))
    form = np.where(is_open, Form.OPEN, form)
    return np.where(is_point, np.where(has_time, Form.RING, Form.POINT), form).astype(np.int32)


def _values(index: Index, row: Ints, name: str) -> NDArray[np.str_]:
    column = index.single[name]
    return np.array(column.vocabulary, dtype=np.str_)[column.codes[row]] if len(row) else np.array([], dtype=np.str_)


def _topmost(lane: Ints, event: NDArray[np.intp], events: int) -> NDArray[np.bool_]:
    least = np.full(events, np.iinfo(np.int32).max, dtype=np.int32)
    np.minimum.at(least, event, lane)
    mine: NDArray[np.bool_] = lane == least[event]
    return mine


def _hour(time: str | None) -> float:
    if not time:
        return np.nan
    if time.startswith("T") and time[1:3].isdigit():
        minutes = int(time[4:6]) if time[3:4] == ":" and time[4:6].isdigit() else 0
        return int(time[1:3]) + minutes / 60
    return _PARTS.get(time, np.nan)
