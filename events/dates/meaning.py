"""What an expression means before anything is known of the text around it.

Rules build meanings; a meaning that needs a year, a publication date or a tense gets them from a `Context`. What
the words say (known) and what the context adds (implied) stay apart: precision and `source` come from the former.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Protocol

from events.dates import nearest
from events.dates.context import Context
from events.dates.holidays import holiday
from events.dates.mention import Reading
from events.dates.point import MONTHS, Point
from events.model import DateSource

__all__ = [
    "Dated",
    "Impossible",
    "Known",
    "OnWeekday",
    "Weekday",
    "Weekend",
    "Which",
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

    def point(self, at: Context, /) -> Point | None:
        """Where on the calendar; None when it cannot be told."""


@dataclass(frozen=True, slots=True)
class Known:
    """Written in full."""

    at: Point
    readings: tuple[Reading, ...] = ()
    source: DateSource = DateSource.EXPLICIT

    def point(self, _: Context, /) -> Point | None:
        """The point itself."""
        return self.at


@dataclass(frozen=True, slots=True)
class Impossible:
    """A day that no calendar has: 30 February."""

    source: DateSource = field(default=DateSource.EXPLICIT, init=False)

    def point(self, _: Context, /) -> Point | None:
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

    def point(self, at: Context, /) -> Point | None:
        """In the year that tense, deictic and the text around suggest."""
        return nearest.in_some_year(self, self.which, at)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, 1 Monday to 7 Sunday."""

    number: int
    which: Which = ""
    weeks: int = 0
    """So many weeks farther back: three Saturdays ago."""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """The last such day, or the next one when the clause looks ahead."""
        found = nearest.weekday(self.number, self.which, at)
        return found.shift(-7 * self.weeks) if found else None


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A day of the year that must be a given weekday: "Tuesday, February 22" is of few years."""

    number: int
    day: Yearless
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """In the nearest year in which day and weekday agree; else where the day alone would be."""
        found = self.day.point(at)
        if found is None:
            return None
        years = sorted(range(found.year - 3, found.year + 4), key=lambda year: abs(year - found.year))
        days = (self.day.in_year(year) for year in years)
        return next((day for day in days if day and (day.index - self.number) % 7 == 0), found)


@dataclass(frozen=True, slots=True)
class Weekend:
    """A Saturday and Sunday."""

    which: Which = ""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """The one that goes on, else the last or the coming one by tense."""
        return nearest.weekend(self.which, at)
