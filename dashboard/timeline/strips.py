"""Where each lane lies between the top and the bottom of the plot, in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.timeline.frame import Frame
from dashboard.timeline.lanes import Lanes

__all__ = ["Strip", "stack"]

#: rows that a lane has at least, its name above it on a phone, and the room below it
_LEAST = 1.0
_HEADER = 0.9
_PADDING = 0.3


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane's band: from `top - header` to `top + rows`, with a little room below."""

    top: float
    rows: float
    header: float

    @property
    def start(self) -> float:
        """Upper border."""
        return self.top - self.header - _PADDING / 2

    @property
    def end(self) -> float:
        """Lower border."""
        return self.top + self.rows + _PADDING / 2


def stack(lanes: Lanes, frame: Frame, heights: Sequence[float]) -> tuple[Strip, ...]:
    """The bands of the lanes from top to bottom, for the rows that each needs."""
    header = _HEADER if frame.narrow else 0.0
    strips = []
    top = 0.0
    for lane, height in zip(lanes.lanes, heights, strict=True):
        rows = 0.0 if lane.folded and frame.narrow else max(height, _LEAST)
        strips.append(Strip(top + header + _PADDING / 2, rows, header))
        top = strips[-1].end
    return tuple(strips)
