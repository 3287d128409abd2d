"""Extended Date/Time Format, level 1: how an interval and its precision are written for other programs."""

from __future__ import annotations

from datetime import date

from events.model import Precision

__all__ = ["edtf"]

_SEASON = {3: "21", 6: "22", 9: "23", 12: "24"}


def edtf(first: date | None, last: date | None, precision: Precision, mod: str | None = None) -> str:
    """The EDTF string of a closed interval; `last` None is still open. Empty when there is no first day.

    A TIMEX3 `mod` of APPROX becomes `~`. Weeks, ranges and vague spans are written as two days.
    """
    if first is None:
        return ""
    mark = "~" if mod == "APPROX" else ""
    if last is None:
        return f"{first.isoformat()}{mark}/.."
    if first == last:
        return f"{first.isoformat()}{mark}"
    single = _single(first, last, precision)
    return f"{single}{mark}" if single else f"{first.isoformat()}{mark}/{last.isoformat()}{mark}"


def _single(first: date, last: date, precision: Precision) -> str:
    """One term for a calendar unit that the interval fills, else empty."""
    year, months = first.year, (last.year - first.year) * 12 + last.month - first.month + 1
    if precision is Precision.MONTH and months == 1:
        return f"{year:04}-{first.month:02}"
    if precision is Precision.YEAR and months == 12:
        return f"{year:04}"
    if precision is Precision.DECADE and months == 120 and year % 10 == 0:
        return f"{year // 10:03}X"
    if precision is Precision.SEASON and months == 3 and first.month in _SEASON:
        return f"{year:04}-{_SEASON[first.month]}"
    return ""
