"""Days in the words of one language, as precise as they are known: names and order from Unicode CLDR.

A code is a locale of CLDR (`en_GB`, `de`); every function is pure. Views write a thousand dates at a time.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton

from events.model import Precision

__all__ = ["day", "period", "skeleton", "span", "strftime"]

#: parts of CLDR's patterns → d3's, which Plotly writes the ticks of its axes with
_D3 = {"d": "%-d", "dd": "%d", "M": "%-m", "MM": "%m", "MMM": "%b", "MMMM": "%B", "L": "%-m", "LL": "%m", "LLL": "%b",
       "LLLL": "%B", "y": "%Y", "yy": "%y", "H": "%H", "HH": "%H", "mm": "%M"}  # fmt: skip

#: a quoted text, or the same letter several times, in a pattern of CLDR
_PART = re.compile(r"'([^']*)'|([A-Za-z])\2*")


def day(code: str, value: date) -> str:
    """4 February 2022"""
    return str(format_date(value, "long", locale=code))


def skeleton(code: str, asked: str, value: date) -> str:
    """The parts of a day that a skeleton asks for: `MMMd` → 4 Feb, `yMMMM` → February 2022."""
    return str(format_skeleton(asked, value, locale=code))


@lru_cache(maxsize=20_000)
def period(code: str, first: date, last: date | None, precision: str) -> str:
    """What is known of a date: `4 February 2022`, `February 2022`, `2014`, `3–5 March 2014`, `since 2 May 2011`."""
    if last is None:
        return f"since {day(code, first)}"
    if first == last:
        return day(code, first)
    match precision:
        case Precision.MONTH if first.month == last.month:
            return skeleton(code, "yMMMM", first)
        case Precision.QUARTER:
            return skeleton(code, "yQQQQ", first)
        case Precision.DECADE if code.startswith("en"):
            return f"{first.year}s"
        case Precision.WEEK:
            return f"week of {day(code, first)}"
    return _between(code, first, last)


def _between(code: str, first: date, last: date) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return skeleton(code, "y", first) if first.year == last.year else f"{first.year}–{last.year}"
    if not code.startswith("en"):
        return _interval(code, "yMMMMd", first, last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(code, last)}"
    if first.year == last.year:
        return f"{skeleton(code, 'MMMMd', first)} – {day(code, last)}"
    return f"{day(code, first)} – {day(code, last)}"


def span(code: str, first: date, last: date) -> str:
    """The days from one to another; whole months by their names: `February – March 2022`."""
    ends = calendar.monthrange(last.year, last.month)[1] == last.day
    if first.day > 1 or not ends or first > last or (first.month, last.month) == (1, 12):
        return period(code, first, last, "")
    if (first.year, first.month) == (last.year, last.month):
        return skeleton(code, "yMMMM", first)
    return _interval(code, "yMMMM", first, last)


def _interval(code: str, asked: str, first: date, last: date) -> str:
    # thin spaces are in no font of the page
    return str(format_interval(first, last, asked, locale=code)).replace("\u2009", " ")


@cache
def strftime(code: str, asked: str) -> str:
    """A skeleton as d3 reads it: `MMMd` → `%-d %b`."""
    pattern = Locale.parse(code).datetime_skeletons[asked].pattern
    return _PART.sub(lambda part: part[1] if part[2] is None else _D3[part[0]], pattern)
