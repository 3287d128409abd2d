"""Which one: the year of a bare month, the week of a bare weekday.

News speaks of the last Friday unless the clause looks ahead; a narrative goes on from its last date.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from typing import Protocol

from events.dates.context import Context
from events.dates.point import Point
from events.dates.tense import NO_HINT, Hint

__all__ = ["Part", "in_some_year", "weekday", "weekend"]

#: a date on the wrong side of the tense counts as this many days farther away
AGAINST_TENSE = 250
#: "began in March" is of a March that has been, "until March" of one to come
NEVER = 10_000
AGAINST_SURE = 300
SURELY_PAST, SURELY_AHEAD = Hint("past", True), Hint("future", True)
#: figures are given for the quarter that has just ended, even when they are still expected
AGAINST_TENSE_QUARTER = 160
#: without a tense the past is nearer than the future
TOWARDS_FUTURE = 120
#: days that a date and the same said more exactly may lie apart
APART = 31
#: months that a narrative leaps over only by turning the year
TURN = 9


class Part(Hashable, Protocol):
    """A part of any year; equal parts are the same."""

    def in_year(self, year: int) -> Point | None:
        """Where it lies in a year; None when that year has no such part."""


def in_some_year(part: Part, which: str, at: Context) -> Point | None:
    """The year in which a part of a year is meant."""
    base = at.base
    if which in ("that", "previous", "following"):
        base = at.reference or base
    if base is None:
        return None
    if not which and not at.narrative:
        same = _of_the_same(part, at.beside)
        if same:
            return same
    return _chosen(part, which, base, at.narrative, NO_HINT if which or at.narrative else at.hint)


def _of_the_same(part: Part, date: Point | None) -> Point | None:
    """In the year of a date that it says more exactly, None when the two lie apart."""
    days = date.interval if date else None
    if date is None or days is None or date.unit not in ("year", "season", "month", "week", "day"):
        return None
    low, high = days[0].toordinal() - APART, days[1].toordinal() + APART
    points = (part.in_year(year) for year in (days[0].year, days[0].year - 1, days[0].year + 1))
    near = (point for point in points if point and low <= point.to("day").index <= high)
    return next(near, None) if date.unit != "year" else part.in_year(date.year)


@lru_cache(maxsize=4096)
def _chosen(part: Part, which: str, base: Point, narrative: bool, hint: Hint) -> Point | None:
    choices = [point for year in range(base.year - 2, base.year + 3) if (point := part.in_year(year))]
    if not choices:
        return next((p for y in range(base.year - 4, base.year + 5) if (p := part.in_year(y))), None)
    now = base.to(choices[0].unit).index
    if which in ("last", "past", "previous", "latest"):
        return max((p for p in choices if p.index < now), key=lambda p: p.index, default=None)
    if which in ("next", "coming", "following"):
        return min((p for p in choices if p.index > now), key=lambda p: p.index, default=None)
    if which in ("this", "current"):
        return next((p for p in choices if p.year == base.year), None)
    if narrative:
        return _onward(choices, base)
    return min(choices, key=lambda point: _distance(point, base.to("day").index, hint))


def _onward(choices: list[Point], base: Point) -> Point:
    """In the year of the thread; over the turn of the year when that is much nearer."""
    same = next((p for p in choices if p.year == base.year), choices[0])
    if base.unit == "year":
        return same
    months = same.to("month").index - base.to("month").index
    if abs(months) < TURN:
        return same
    return next((p for p in choices if p.year == base.year + (1 if months < 0 else -1)), same)


def _distance(point: Point, today: int, hint: Hint) -> int:
    """How far a choice is: in days, and farther on the wrong side of the tense."""
    against = {SURELY_PAST: NEVER, SURELY_AHEAD: AGAINST_SURE}.get(hint, AGAINST_TENSE)
    against = AGAINST_TENSE_QUARTER if point.unit in ("quarter", "half") else against
    interval = point.interval
    if interval is None:
        return 10**9
    first, last = interval[0].toordinal(), interval[1].toordinal()
    if last < today:
        return today - last + (against if hint.tense == "future" else 0)
    if first > today:
        return first - today + (against if hint.tense == "past" else TOWARDS_FUTURE if not hint.tense else 0)
    return 0


def weekday(number: int, which: str, at: Context) -> Point | None:
    """The day of a weekday's name."""
    base = at.base
    if which in ("that", "previous", "following"):
        base = at.reference or base
    if base is None:
        return None
    today = base.to("day").index
    back = (today - number) % 7
    if which in ("last", "past", "previous"):
        return Point("day", today - (back or 7))
    if which in ("next", "coming", "following"):
        return Point("day", today + ((7 - back) % 7 or 7))
    if which == "this":
        day = today - (today - 1) % 7 + number - 1
        return Point("day", day if day >= today or at.tense == "past" else day + 7)
    if at.narrative:
        return Point("day", today + (7 - back) % 7)
    if at.tense == "future":
        return Point("day", today + (7 - back) % 7)
    return Point("day", today - back)


def weekend(which: str, at: Context) -> Point | None:
    """The weekend that is meant, on Saturday and Sunday the one that goes on."""
    base = at.reference if which in ("that", "previous", "following") and at.reference else at.base
    if base is None:
        return None
    today = base.to("day").index
    week = base.to("week").index
    begun = (today - 1) % 7 >= 5
    if which in ("last", "past", "previous"):
        return Point("weekend", week - 1)
    if which in ("next", "coming", "following"):
        return Point("weekend", week + begun)
    if begun or which in ("this", "that") or at.tense == "future":
        return Point("weekend", week)
    return Point("weekend", week - 1)
