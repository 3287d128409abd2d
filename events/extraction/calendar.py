"""Counting days, weeks, months and years from a day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from events.model import Precision

__all__ = ["Length", "length", "moved", "unit_around"]

_LENGTH = re.compile(r"P(\d+)([DWMY])")
_PRECISION = {"D": Precision.DAY, "W": Precision.WEEK, "M": Precision.MONTH, "Y": Precision.YEAR}


class Length(NamedTuple):
    """So many days (D), weeks (W), months (M) or years (Y)."""

    number: int
    unit: str

    @property
    def precision(self) -> Precision:
        """How exactly a day counted by this length is known."""
        return _PRECISION[self.unit]


def length(value: str) -> Length | None:
    """A length from a TIMEX3 duration; None for those without a number and for hours."""
    match = _LENGTH.fullmatch(value)
    return Length(int(match[1]), match[2]) if match else None


def moved(day: date, by: Length, sign: int) -> date | None:
    """The day so much later (`sign` 1) or earlier (-1); None beyond the calendar."""
    try:
        if by.unit in "DW":
            return day + timedelta(days=sign * by.number * (7 if by.unit == "W" else 1))
        months = day.year * 12 + day.month - 1 + sign * by.number * (12 if by.unit == "Y" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def unit_around(day: date, unit: str) -> tuple[date, date]:
    """First and last day of the day, week, month or year in which a day lies."""
    if unit == "W":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if unit == "M":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    if unit == "Y":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return day, day
