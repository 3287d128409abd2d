"""Days in words, as precise as they are known."""

from __future__ import annotations

from datetime import date

from events.model import Precision

__all__ = ["day", "period"]


def day(value: date) -> str:
    """4 February 2022"""
    return f"{value.day} {value:%B} {value.year}"


def period(first: date, last: date | None, precision: str) -> str:
    """What is known of a date: `4 February 2022`, `February 2022`, `2014`, `3–5 March 2014`, `since 2 May 2011`."""
    if last is None:
        return f"since {day(first)}"
    if first == last:
        return day(first)
    match precision:
        case Precision.MONTH if first.month == last.month:
            return f"{first:%B} {first.year}"
        case Precision.YEAR if first.year == last.year:
            return str(first.year)
        case Precision.QUARTER:
            return f"quarter {(first.month + 2) // 3} of {first.year}"
        case Precision.DECADE:
            return f"{first.year}s"
        case Precision.WEEK:
            return f"week of {day(first)}"
    return _between(first, last)


def _between(first: date, last: date) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} – {day(last)}"
    return f"{day(first)} – {day(last)}"
