"""Durations and sets: how long, how often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from events.dates.answer import Answer
from events.dates.context import Context
from events.dates.point import SEASONS, Point
from events.dates.shift import moved
from events.model import DateSource, Precision

__all__ = ["Every", "Length", "code"]

Count = int | float | Literal["X"]

_LETTER = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "weekend": "D", "week": "W", "month": "M",
    "quarter": "Q", "half": "M", "season": "M", "year": "Y", "decade": "E", "century": "C", "millennium": "L",
    "SP": "SP", "SU": "SU", "FA": "FA", "WI": "WI",
}  # fmt: skip
#: a fraction of a unit is said in this smaller one
_SMALLER = {"year": ("month", 12), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60),
            "decade": ("year", 10), "century": ("year", 100), "month": ("week", 4), "week": ("day", 7)}  # fmt: skip
_WHOLE = {"fortnight": ("week", 2), "weekend": ("day", 2), "decade": ("year", 10)}
#: what a few of them may be taken for, vaguely
NOMINAL = {"day": 7, "week": 4, "month": 6, "quarter": 4, "year": 5, "century": 2}


def code(count: Count, unit: str) -> str:
    """A TIMEX3 duration: `P3D`, `PT2H`, `P2Y6M`, `PXY`."""
    if unit in _WHOLE:
        unit, times = _WHOLE[unit]
        count = count if count == "X" else count * times
    tail = ""
    if isinstance(count, float):
        whole, rest = int(count), count % 1
        if rest and unit in _SMALLER:
            smaller, times = _SMALLER[unit]
            tail = code(round(rest * times), smaller).lstrip("PT")
        if not whole and tail:
            return ("PT" if _LETTER[_SMALLER[unit][0]][0] == "T" else "P") + tail
        count = whole
    letter = _LETTER[unit]
    return f"PT{count}{letter[1]}{tail}" if letter[0] == "T" else f"P{count}{letter}{tail}"


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time, and on which side of the publication date it lies when the words say so."""

    count: Count
    unit: str
    side: Literal[-1, 0, 1] = 0

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        return code(self.count, self.unit)

    def answer(self, at: Context, /) -> Answer | None:
        """The value, with the days it covers when it is tied to the publication date."""
        interval = self._interval(at)
        first, last = interval or (None, None)
        known = interval is not None and not isinstance(self.count, str)
        return Answer("DURATION", self.value, None, first, last, Precision.RANGE if known else Precision.VAGUE)

    def _interval(self, at: Context) -> tuple[date, date] | None:
        base = at.base
        if not self.side or base is None:
            return None
        day = base.to("day")
        if self.unit in ("hour", "minute", "second"):
            return day.interval
        unit, times = _WHOLE.get(self.unit, (self.unit, 1))
        unit = "year" if unit in SEASONS else unit
        count = NOMINAL.get(unit, 1) if isinstance(self.count, str) else self.count
        other = moved(day, unit, self.side * round(count * times))
        if other is None:
            return None
        low, high = (Point("day", index).interval for index in sorted((day.index, other.to("day").index)))
        return (low[0], high[1]) if low and high else None


@dataclass(frozen=True, slots=True)
class Every:
    """A set: every Monday, daily, twice a week."""

    value: str

    def answer(self, _: Context, /) -> Answer | None:
        """The value alone; a set has no place on the calendar."""
        return Answer("SET", self.value, source=DateSource.EXPLICIT)
