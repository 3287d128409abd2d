"""Dates in numbers: 2022-02-04, 4/5/2022, 21.09.1998. Which number is the day may be open; then both are told."""

from __future__ import annotations

import re

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Impossible, Known
from events.dates.mention import Reading
from events.dates.point import Point

__all__ = ["RULES"]

_NUMBERS = re.compile(r"\d+")
#: two-digit years up to this are of this century
PIVOT = 49


def full_year(year: int) -> int:
    """Two digits as a year: 22 is 2022, 98 is 1998."""
    return year if year > 99 else year + (2000 if year <= PIVOT else 1900)


def _date(parts: Parts) -> Dated | None:
    text, day_first = parts.get("numeric")
    a, b, c = (int(number) for number in _NUMBERS.findall(text)[:3])
    if len(_NUMBERS.match(text)[0]) == 4:  # type: ignore[index]
        return _one([Point.of_date(a, b, c)])
    year = full_year(c)
    orders = [(b, a), (a, b)] if day_first or "." in text else [(a, b), (b, a)]
    return _one([Point.of_date(year, month, day) for month, day in orders])


def _one(points: list[Point | None]) -> Dated:
    known = list(dict.fromkeys(point for point in points if point))
    if not known:
        return Impossible()
    others = tuple(Reading(point.timex, *(point.interval or (None, None))) for point in known[1:])
    return Known(known[0], others)


RULES = (Rule("numeric", "<numeric>", "day", _date),)
