"""Counted from something else: yesterday, three years ago, the year-earlier quarter, June of last year."""

from __future__ import annotations

from dataclasses import dataclass, field

from events.dates.context import Context
from events.dates.meaning import ANAPHORIC, Dated, Which, Yearless
from events.dates.point import MONTHS, Point
from events.model import DateSource

__all__ = ["Beside", "Comparable", "DayOf", "Holding", "QuarterTo", "Shift", "Within", "YearBefore", "moved"]

#: a day so called is of a day told before; without one it has no value
UNTIED = ("that", "following")
#: units in which no finer unit goes on
COARSE = {"quarter": 1, "half": 1, "season": 1, "year": 2, "decade": 3, "century": 4, "millennium": 5}


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

    def point(self, at: Context, /) -> Point | None:
        """Counted from publication, or from the last date."""
        base = at.base
        if self.which in ANAPHORIC:
            base = self._told(at) or base
            if self.unit == "day" and (at.narrative or self.which != "the"):
                base = at.that_day or (at.thread if at.narrative else None if self.which in UNTIED else base)
        if base is not None and self.which == "the" and not self._goes_on(base, at):
            base = at.base
        if base is not None and self.unit == "quarter" and COARSE.get(base.unit, 0) > COARSE["quarter"]:
            base = at.period or at.base
        if base is None:
            return None
        if self.exact and at.period and at.period.unit != "year" and (self.unit, abs(self.n)) == ("year", 1):
            return moved(at.period, self.unit, self.n)
        return base.to(self.unit).shift(self.n)

    def _goes_on(self, told: Point, at: Context) -> bool:
        """Whether "the month" is of the time told: a year has no month of its own."""
        return at.narrative or (at.in_mind and COARSE.get(told.unit, 0) <= COARSE.get(self.unit, 0))

    def _told(self, at: Context) -> Point | None:
        """What "later" and "that" count from: years from the last date in full, all else from the last date."""
        if self.unit != "year":
            return at.reference
        return at.told if self.exact else at.last


@dataclass(frozen=True, slots=True)
class Comparable:
    """The period that figures were given for, as many years away: the year-earlier quarter, the 1988 period."""

    years: int = 0
    year: Dated | None = None
    unit: str = ""
    """The unit that the words name: the year-earlier quarter is no year, whatever the figures were given for."""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """That period, or the last quarter before publication."""
        base = at.base
        if base is None:
            return None
        period = at.period
        if period is None or (self.unit and period.unit != self.unit):
            period = base.to(self.unit or "quarter").shift(-1)
        if self.year is None:
            return moved(period, "year", self.years)
        year = self.year.point(at)
        return moved(period, "year", year.year - period.year) if year else None


@dataclass(frozen=True, slots=True)
class YearBefore:
    """So many years before something else: the year-ago third quarter, the same month last year."""

    inner: Dated
    years: int = 1
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """The same part of that year; a week is the one that has the same day."""
        inner = self.inner.point(at)
        if inner is None or inner.unit != "week":
            return moved(inner, "year", -self.years) if inner else None
        day = moved(inner.to("day"), "year", -self.years)
        return day.to("week") if day else None


@dataclass(frozen=True, slots=True)
class QuarterTo:
    """The quarter of the calendar that three months up to a day mostly lie in."""

    last: Dated
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """The quarter of the middle of the three months."""
        last = self.last.point(at)
        return last.shift(-45).to("quarter") if last else None


@dataclass(frozen=True, slots=True)
class Beside:
    """A part of a year that shares the year of the mention just before it: March 3, 5 and 9."""

    part: Yearless
    onward: bool = False
    """After a "to", it cannot lie before that mention: from November to February."""
    source: DateSource = field(default=DateSource.INHERITED, init=False)

    def point(self, at: Context, /) -> Point | None:
        """In the year of the last mention, or of the next one."""
        if at.last is None:
            return self.part.point(at)
        point = self.part.in_year(at.last.year)
        if point and self.onward and point.to("day").index < at.last.to("day").index:
            return self.part.in_year(at.last.year + 1)
        return point


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day by its number alone: "on the 20th" is of the month told; after a century "in the 21st" is another."""

    day: int
    source: DateSource = field(default=DateSource.INHERITED, init=False)

    def point(self, at: Context, /) -> Point | None:
        """In the month of the last date, else the last such day before publication, or the next one."""
        if at.last and at.last.unit == "century":
            return Point("century", self.day - 1)
        if at.last and at.last.unit in ("day", "month"):
            return Point.of_date(at.last.year, at.last.month, self.day)
        if at.base is None:
            return None
        month = at.base.to("month")
        point = Point.of_date(month.year, month.month, self.day)
        if point and point.index > at.base.to("day").index and at.tense != "future":
            before = month.shift(-1)
            return Point.of_date(before.year, before.month, self.day)
        return point


@dataclass(frozen=True, slots=True)
class Holding:
    """The unit that holds another point: the week of March 6."""

    unit: str
    inner: Dated

    @property
    def source(self) -> DateSource:
        """That of what it holds."""
        return self.inner.source

    def point(self, at: Context, /) -> Point | None:
        """The point's own unit of that size."""
        inner = self.inner.point(at)
        return inner.to(self.unit) if inner else None


@dataclass(frozen=True, slots=True)
class Within:
    """A part of something else: June of last year, Friday of that week."""

    inner: Yearless
    outer: Dated

    @property
    def source(self) -> DateSource:
        """That of what it lies in."""
        return self.outer.source

    def point(self, at: Context, /) -> Point | None:
        """The part of the year that the outer expression comes to."""
        outer = self.outer.point(at)
        return self.inner.in_year(outer.year) if outer else None


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
