"""A place on the calendar: one day, one week, one month … counted in its own unit.

Every unit is numbered along the proleptic Gregorian calendar, so "three weeks earlier" is a subtraction, and
precision is the unit itself: a month never becomes a day that nobody wrote. Years before 1 are years all the same
(0 is 1 BC) but have no `datetime.date`; their interval is None.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Self

from events.model import Precision

__all__ = ["MONTHS", "SEASONS", "Point"]

#: units that are a whole number of months
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
#: seasons of a year in order, as TIMEX3 names them; winter ends in the following year
SEASONS = ("SP", "SU", "FA", "WI")

_LAST_DAY = date.max.toordinal()
_PRECISION = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "weekend": Precision.RANGE,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "half": Precision.RANGE,
    "season": Precision.SEASON,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.RANGE,
    "millennium": Precision.RANGE,
}


@dataclass(frozen=True, slots=True)
class Point:
    """The `index`-th `unit`: days and weeks counted from 1 January of year 1, the others from year 0."""

    unit: str
    index: int

    @classmethod
    def of_day(cls, day: date) -> Self:
        """The day itself."""
        return cls("day", day.toordinal())

    @classmethod
    def of_month(cls, year: int, month: int) -> Self:
        """A month of a year."""
        return cls("month", year * 12 + month - 1)

    @classmethod
    def of_date(cls, year: int, month: int, day: int) -> Self | None:
        """A day by its numbers, None when the calendar has no such day."""
        if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
            return None
        return cls("day", date(year, month, day).toordinal())

    @property
    def precision(self) -> Precision:
        """What the unit lets one know."""
        return _PRECISION[self.unit]

    @property
    def year(self) -> int:
        """The year it begins in (a decade's or century's first year)."""
        unit, index = self.unit, self.index
        if unit in ("day", "week", "weekend"):
            return self._start_day().year
        if unit == "season":
            return index // 4
        return index * MONTHS[unit] // 12

    @property
    def month(self) -> int:
        """The month it begins in, 1 to 12."""
        if self.unit in ("day", "week", "weekend"):
            return self._start_day().month
        if self.unit == "season":
            return index_month(self.index % 4)
        return self.index * MONTHS[self.unit] % 12 + 1

    def _start_day(self) -> date:
        ordinal = self.index if self.unit == "day" else self.index * 7 + (6 if self.unit == "weekend" else 1)
        return date.fromordinal(min(max(ordinal, 1), _LAST_DAY))

    def shift(self, n: int) -> Point:
        """So many units later."""
        return Point(self.unit, self.index + n)

    def to(self, unit: str) -> Point:
        """The unit that holds its first day, or the first such unit in it."""
        if unit == self.unit:
            return self
        if unit in ("day", "week", "weekend"):
            first = self.interval
            ordinal = first[0].toordinal() if first else 1
            return Point(unit, ordinal if unit == "day" else (ordinal - 1) // 7)
        if unit == "season":
            months = self.year * 12 + self.month - 1
            return Point("season", (months - 2) // 3)
        return Point(unit, (self.year * 12 + self.month - 1) // MONTHS[unit])

    @property
    def interval(self) -> tuple[date, date] | None:
        """First and last day, None outside the years 1 to 9999."""
        return _interval(self.unit, self.index)

    @property
    def timex(self) -> str:
        """The TIMEX3 value: `1998-02-12`, `1998-W07`, `1998-Q1`, `199`, `BC0241` …"""
        unit, index = self.unit, self.index
        if unit == "day":
            return date.fromordinal(index).isoformat() if 1 <= index <= _LAST_DAY else ""
        if unit in ("week", "weekend"):
            if not 0 <= index * 7 + 4 <= _LAST_DAY:
                return ""
            year, week, _ = date.fromordinal(max(index * 7 + 4, 1)).isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
        if unit == "decade":
            return f"{index:03}"
        if unit in ("century", "millennium"):
            return f"BC{-index - 1:02}" if index < 0 else f"{index:02}" if unit == "century" else f"{index}"
        year = self.year
        prefix = f"{year:04}" if year > 0 else f"BC{1 - year:04}"
        if unit == "year":
            return prefix
        if unit == "month":
            return f"{prefix}-{index % 12 + 1:02}"
        if unit == "season":
            return f"{prefix}-{SEASONS[index % 4]}"
        letter, per_year = ("Q", 4) if unit == "quarter" else ("H", 2)
        return f"{prefix}-{letter}{index % per_year + 1}"


@lru_cache(maxsize=4096)
def _interval(unit: str, index: int) -> tuple[date, date] | None:
    if unit in ("day", "week", "weekend"):
        low, length = (index, 1) if unit == "day" else (index * 7 + 1, 7)
        if unit == "weekend":
            low, length = index * 7 + 6, 2
        if low < 1 or low + length - 1 > _LAST_DAY:
            return None
        return date.fromordinal(low), date.fromordinal(low + length - 1)
    months = 3 if unit == "season" else MONTHS[unit]
    begin = index * months + (2 if unit == "season" else 0)
    return _months(begin, begin + months - 1)


def index_month(season: int) -> int:
    """The first month of a season: March, June, September, December."""
    return season * 3 + 3


def _months(first: int, last: int) -> tuple[date, date] | None:
    """The days of a run of months, clipped to the years that `datetime.date` has."""
    first, last = max(first, 12), min(last, 9999 * 12 + 11)
    if first > last:
        return None
    year, month = divmod(last, 12)
    return date(first // 12, first % 12 + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
