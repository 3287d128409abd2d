"""What an expression means before anything is known of the text around it.

Rules build meanings; a meaning that needs a year, a publication date or a tense gets them from a `Context`. What
the words say (known) and what the context adds (implied) stay apart: precision and `source` come from the former.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from events.dates import nearest
from events.dates.context import Context
from events.dates.holidays import holiday
from events.dates.mention import Reading
from events.dates.point import MONTHS, Point
from events.model import DateSource

__all__ = [
    "Comparable",
    "Dated",
    "Holding",
    "Impossible",
    "Known",
    "OnWeekday",
    "Shift",
    "Weekday",
    "Weekend",
    "Which",
    "Within",
    "Yearless",
]

Which = Literal[
    "", "last", "past", "previous", "next", "coming", "following", "this", "current", "that", "the", "latest"
]

#: how a deictic moves along the units
STEP = {"last": -1, "past": -1, "previous": -1, "latest": -1, "next": 1, "coming": 1, "following": 1}
#: deictics that count from the time the text speaks of
ANAPHORIC = ("previous", "following", "that", "the")


class Dated(Protocol):
    """Anything that comes to one place on the calendar."""

    @property
    def source(self) -> DateSource:
        """Whether the words say it all, or what they lean on."""

    def point(self, at: Context) -> Point | None:
        """Where on the calendar; None when it cannot be told."""


@dataclass(frozen=True, slots=True)
class Known:
    """Written in full."""

    at: Point
    readings: tuple[Reading, ...] = ()
    source: DateSource = DateSource.EXPLICIT

    def point(self, at: Context) -> Point | None:
        """The point itself."""
        return self.at


@dataclass(frozen=True, slots=True)
class Impossible:
    """A day that no calendar has: 30 February."""

    source: DateSource = field(default=DateSource.EXPLICIT, init=False)

    def point(self, at: Context) -> Point | None:
        """None."""
        return None


@dataclass(frozen=True, slots=True)
class Yearless:
    """A part of a year without the year: March, March 3, the third quarter, winter, Christmas."""

    unit: str
    number: int = 0
    day: int = 0
    name: str = ""
    """A holiday's rule instead of numbers."""
    loose: bool = False
    """A feast's name that is also said of the days around it."""
    which: Which = ""

    @property
    def source(self) -> DateSource:
        """A bare month leans on the text around it, "last March" on the publication date."""
        return DateSource.RELATIVE if self.which else DateSource.INHERITED

    def in_year(self, year: int) -> Point | None:
        """The point in a given year."""
        if self.name:
            return holiday(self.name, year)
        if self.unit == "day":
            return Point.of_date(year, self.number, self.day)
        per_year = 4 if self.unit == "season" else 12 // MONTHS[self.unit]
        return Point(self.unit, year * per_year + self.number - 1)

    def point(self, at: Context) -> Point | None:
        """In the year that tense, deictic and the text around suggest."""
        return nearest.in_some_year(self, self.which, at)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, 1 Monday to 7 Sunday."""

    number: int
    which: Which = ""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """The last such day, or the next one when the clause looks ahead."""
        return nearest.weekday(self.number, self.which, at)


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A day of the year that must be a given weekday: "Tuesday, February 22" is of few years."""

    number: int
    day: Yearless
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """In the nearest year in which day and weekday agree; else where the day alone would be."""
        found = self.day.point(at)
        if found is None:
            return None
        years = sorted(range(found.year - 3, found.year + 4), key=lambda year: abs(year - found.year))
        days = (self.day.in_year(year) for year in years)
        return next((day for day in days if day and (day.index - self.number) % 7 == 0), found)


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units before or after: yesterday, last week, three years ago, two days later."""

    unit: str
    n: int
    which: Which = ""
    """`that`, `previous`, `following` count from the time the text speaks of, all others from publication."""
    exact: bool = False
    """Keep the finer unit of what is counted from: a year before a third quarter is a third quarter."""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """Counted from publication, or from the last date."""
        base = at.base
        if self.which in ANAPHORIC:
            base = (at.last if self.unit == "year" else at.reference) or base
            if self.unit == "day" and (at.narrative or self.which != "the"):
                base = at.near_day or (at.thread if at.narrative else None)
        if base is None:
            return None
        if self.exact and at.period and self.unit == "year":
            return moved(at.period, self.unit, self.n)
        return base.to(self.unit).shift(self.n)


@dataclass(frozen=True, slots=True)
class Weekend:
    """A Saturday and Sunday."""

    which: Which = ""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """The one that goes on, else the last or the coming one by tense."""
        return nearest.weekend(self.which, at)


@dataclass(frozen=True, slots=True)
class Comparable:
    """The period that figures were given for, as many years away: the year-earlier quarter, the 1988 period."""

    years: int = 0
    year: Dated | None = None
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """That period, or the last quarter before publication."""
        base = at.base
        if base is None:
            return None
        period = at.period or base.to("quarter").shift(-1)
        if self.year is None:
            return moved(period, "year", self.years)
        year = self.year.point(at)
        return moved(period, "year", year.year - period.year) if year else None


@dataclass(frozen=True, slots=True)
class Within:
    """A part of something else: June of last year, Friday of that week."""

    inner: Yearless
    outer: Dated

    @property
    def source(self) -> DateSource:
        """That of what it lies in."""
        return self.outer.source

    def point(self, at: Context) -> Point | None:
        """The part of the year that the outer expression comes to."""
        outer = self.outer.point(at)
        return self.inner.in_year(outer.year) if outer else None


@dataclass(frozen=True, slots=True)
class Holding:
    """The unit that holds another point: the week of March 6."""

    unit: str
    inner: Dated

    @property
    def source(self) -> DateSource:
        """That of what it holds."""
        return self.inner.source

    def point(self, at: Context) -> Point | None:
        """The point's own unit of that size."""
        inner = self.inner.point(at)
        return inner.to(self.unit) if inner else None


def moved(base: Point, unit: str, n: int) -> Point | None:
    """A point moved by another unit: 2020-02-29 moved a year is a month's last day, a quarter stays a quarter."""
    if unit in ("day", "week", "weekend"):
        return base.to("day").shift(n * (1 if unit == "day" else 7))
    months = MONTHS[unit] * n
    if base.unit == "day":
        year, month = divmod(base.year * 12 + base.month - 1 + months, 12)
        interval = base.interval
        day = interval[0].day if interval else 1
        return next(filter(None, (Point.of_date(year, month + 1, d) for d in range(day, day - 4, -1))), None)
    if base.unit == "season":
        return base.shift(months * 4 // 12) if months % 12 == 0 else None
    if base.unit in MONTHS and months % MONTHS[base.unit] == 0:
        return base.shift(months // MONTHS[base.unit])
    return base.to(unit).shift(n)


def days(first: date, count: int) -> tuple[date, date]:
    """So many days up to a day."""
    return date.fromordinal(max(1, first.toordinal() - count + 1)), first
