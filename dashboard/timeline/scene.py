"""What is to be drawn: events placed in lanes and rows, or counts by lane and time when there are too many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dashboard.facets import Result
from dashboard.index import Index, Mask
from dashboard.timeline import bins, rows
from dashboard.timeline.frame import Frame
from dashboard.timeline.lanes import Lanes
from dashboard.timeline.marks import Brief, Marks, shapes
from dashboard.timeline.strips import Strip, stack
from events.model import Quad

__all__ = ["MOST_EVENTS", "MOST_MARKS", "Scene", "Target", "arrange", "visible"]

#: with more events than this in view they are counted in bins
MOST_EVENTS = 1500

#: the most that is ever drawn
MOST_MARKS = 3000

#: rows that a strip of bins takes, and pixels of the narrowest bin
_BIN_ROWS = 2.0
_BIN_PIXELS = 5

_CONFLICT = (Quad.VERBAL_CONFLICT.value, Quad.MATERIAL_CONFLICT.value)


class Target(NamedTuple):
    """What a click means: open an event, or zoom to some days."""

    event: str = ""
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, eq=False)
class Scene:
    """Everything that the figure shows, in rows and days."""

    frame: Frame
    lanes: Lanes
    strips: tuple[Strip, ...]
    in_view: int
    """Events in the visible range."""
    marks: Marks | None = None
    bins: bins.Bins | None = None
    conflict: NDArray[np.int64] | None = None
    """Of `bins.overlap`, how many are conflict."""
    targets: tuple[Target, ...] = ()
    """What a click on each mark, then each chip, or on each bin means."""

    @property
    def height(self) -> float:
        """Rows from top to bottom."""
        return self.strips[-1].end if self.strips else 0.0


def visible(index: Index, mask: Mask, start: float, end: float) -> Mask:
    """Events of the mask that may lie between two days."""
    return mask & (index.first < end) & (index.last >= int(start))


def arrange(
    result: Result, lanes: Lanes, frame: Frame, briefs: Callable[[NDArray[np.int32]], Sequence[Brief]]
) -> Scene:
    """Lay out the events of a result; `briefs` gives the titles of rows of the index."""
    shown = visible(result.index, result.mask, frame.start, frame.end)
    number = int(np.count_nonzero(shown))
    if number > MOST_EVENTS:
        return _counted(result.index, lanes, frame, shown, number)
    wider = _margin(result, frame, shown)
    lane, row = lanes.pairs(wider)
    marks = shapes(result.index, frame, lane, row, briefs)
    strips, marks = rows.place(lanes, frame, marks)
    if len(marks) > MOST_MARKS:
        return _counted(result.index, lanes, frame, shown, number)
    targets = [Target(event=brief.id) for brief in marks.briefs]
    targets += [Target(start=chip.start, end=chip.end) for chip in marks.chips]
    return Scene(frame, lanes, strips, number, marks, targets=tuple(targets))


def _margin(result: Result, frame: Frame, shown: Mask) -> Mask:
    """Half a screen more to each side, so that a pan shows events before the server has answered."""
    half = (frame.end - frame.start) / 2
    wider = visible(result.index, result.mask, frame.start - half, frame.end + half)
    return wider if np.count_nonzero(wider) <= MOST_EVENTS else shown


def _counted(index: Index, lanes: Lanes, frame: Frame, shown: Mask, number: int) -> Scene:
    lane, row = lanes.pairs(shown)
    most = min(MOST_MARKS // len(lanes.lanes), frame.plot // _BIN_PIXELS)
    borders = bins.edges(int(frame.start), int(np.ceil(frame.end)) - 1, most)
    # one pass counts both: each lane twice, without conflict and with it
    halves = 2 * lane + index.single["quad"].has(_CONFLICT)[row]
    both = bins.count(borders, 2 * len(lanes.lanes), halves, index.first[row], index.last[row])
    counted = bins.Bins(borders, both.overlap[::2] + both.overlap[1::2], both.starts[::2] + both.starts[1::2])
    conflict = both.overlap[1::2]
    strips = stack(lanes, frame, [0.0 if lane.folded else _BIN_ROWS for lane in lanes.lanes])
    _, bin_of = np.nonzero(counted.overlap)
    targets = tuple(Target(start=float(borders[b]), end=float(borders[b + 1])) for b in bin_of)
    return Scene(frame, lanes, strips, number, None, counted, conflict, targets)
