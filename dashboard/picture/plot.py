"""The room of a chart over time: the timeline's frame with a gutter for numbers in place of one for names."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.timeline.frame import Frame

__all__ = ["Plot"]


@dataclass(frozen=True, slots=True)
class Plot(Frame):
    """A frame with a narrow gutter."""

    @classmethod
    def of(cls, frame: Frame) -> Plot:
        """The same days and width."""
        return cls(frame.start, frame.end, frame.width)

    @property
    def left(self) -> int:
        """Pixels of the gutter with the numbers."""
        return 52
