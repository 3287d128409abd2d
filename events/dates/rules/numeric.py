"""Dates in numbers: 2022-02-04, 4/5/2022, 21.09.1998. Where the day may be either number, all readings are told."""

from __future__ import annotations

import re

from events.dates.answer import Timed
from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Impossible, Known, Yearless
from events.dates.mention import Reading
from events.dates.point import Point

__all__ = ["RULES", "full_year"]

_NUMBERS = re.compile(r"\d+")
#: two-digit years up to this are of this century
PIVOT = 49
#: what a date in two numbers has
DAY_MONTH = ("day", "month")


def full_year(year: int) -> int:
    """Two digits as a year: 22 is 2022, 98 is 1998."""
    return year if year > 99 else year + (2000 if year <= PIVOT else 1900)


def _date(parts: Parts) -> Dated:
    text, day_first = parts.get("numeric")
    numbers = _NUMBERS.findall(text)
    if len(numbers) == len(DAY_MONTH):
        return _yearless(*map(int, numbers))
    a, b, c = (int(number) for number in numbers[:3])
    if len(numbers[0]) == 4:
        return _one([Point.of_date(a, b, c)])
    orders = [(full_year(c), b, a), (full_year(c), a, b)]
    if not day_first and "." not in text:
        orders.reverse()
    if len(numbers[2]) == 2 and "/" in text:
        orders.append((full_year(a), b, c))
    return _one([Point.of_date(*order) for order in orders])


def _yearless(day: int, month: int) -> Dated:
    """am 09.10."""
    return Yearless("day", month, day) if Point.of_date(2000, month, day) else Impossible()


def _one(points: list[Point | None]) -> Dated:
    known = list(dict.fromkeys(point for point in points if point))
    if not known:
        return Impossible()
    others = tuple(Reading(point.timex, *(point.interval or (None, None))) for point in known[1:])
    return Known(known[0], others)


def _moment(parts: Parts) -> Timed | None:
    """2022-02-04T14:30"""
    _, _, time = parts.get("numeric")[0].partition("t")
    return Timed(_date(parts), f"T{time}") if time else None


RULES = (Rule("numeric moment", "<numeric>", "moment", _moment), Rule("numeric", "<numeric>", "day", _date))
