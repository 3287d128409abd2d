"""Holidays: a day that a rule finds in every year.

A rule is `MM-DD`, `MM-W-N` (the N-th weekday W of a month, negative from its end), with `+D` days added, or
`easter+D`, Western Easter moved by D days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from events.dates.point import Point

__all__ = ["easter", "holiday"]

_FIXED = re.compile(r"(\d\d)-(\d\d)")
_NTH = re.compile(r"(\d\d)-(\d)-(-?\d)(?:\+(\d+))?")
_EASTER = re.compile(r"easter([+-]\d+)")


def holiday(rule: str, year: int) -> Point | None:
    """The day of a rule in a year; None for a year without dates. Raises ValueError for no rule at all."""
    if not 1 <= year <= 9998:
        return None
    if match := _FIXED.fullmatch(rule):
        return Point.of_date(year, int(match[1]), int(match[2]))
    if match := _EASTER.fullmatch(rule):
        return Point.of_day(easter(year)).shift(int(match[1]))
    if match := _NTH.fullmatch(rule):
        month, weekday, nth, more = (int(part or 0) for part in match.groups())
        if nth > 0:
            first = date(year, month, 1)
            day = first.toordinal() + (weekday - first.isoweekday()) % 7 + 7 * (nth - 1)
        else:
            last = date(year, month, monthrange(year, month)[1])
            day = last.toordinal() - (last.isoweekday() - weekday) % 7 + 7 * (nth + 1)
        return Point("day", day + more)
    raise ValueError(f"no holiday rule: {rule}")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moon = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * moon) // 451
    month, day = divmod(h + moon - 7 * m + 114, 31)
    return date(year, month, day + 1)
