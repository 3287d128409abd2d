"""The visible range in days and pixels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Frame", "day_of", "moment_of", "to_ms"]

_EPOCH = datetime(1970, 1, 1).toordinal()
_LAST = datetime.max.toordinal()
_MS = 86_400_000

#: a timeline narrower than this has its lane names above the lanes instead of beside them
_NARROW = 640


def day_of(moment: datetime) -> float:
    """A moment as days of the calendar, the time as their fraction."""
    return moment.toordinal() + (moment - datetime.combine(moment, datetime.min.time())) / timedelta(days=1)


def moment_of(day: float) -> datetime:
    """The moment of a day, to the minute, held inside the calendar."""
    day = min(max(day, 1.0), float(_LAST))
    return datetime.fromordinal(int(day)) + timedelta(minutes=round(day % 1 * 1440))


def to_ms(days: Any) -> NDArray[np.float64]:
    """Days as Plotly's milliseconds since 1970."""
    return (np.asarray(days, dtype=np.float64) - _EPOCH) * _MS


@dataclass(frozen=True, slots=True)
class Frame:
    """What is seen: the days from `start` to `end` on a page of `width` pixels."""

    start: float
    end: float
    width: int

    @property
    def narrow(self) -> bool:
        """Whether this is a phone."""
        return self.width < _NARROW

    @property
    def left(self) -> int:
        """Pixels of the gutter with the names of the lanes."""
        return 10 if self.narrow else 172

    @property
    def right(self) -> int:
        """Pixels between the plot and the right edge."""
        return 10

    @property
    def plot(self) -> int:
        """Pixels of the plot itself."""
        return max(self.width - self.left - self.right, 100)

    @property
    def per_day(self) -> float:
        """Pixels of a day."""
        return self.plot / (self.end - self.start)

    def x(self, days: Any) -> NDArray[np.float64]:
        """Pixels of days, from the left edge of the plot."""
        return (np.asarray(days, dtype=np.float64) - self.start) * self.per_day

    def day(self, x: float) -> float:
        """The day at a pixel."""
        return self.start + x / self.per_day
