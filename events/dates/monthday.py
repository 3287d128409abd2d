"""Days by their place in a larger unit: "el día 13", "22日" of a month, 上周五 of a week."""

from __future__ import annotations

from dataclasses import dataclass, field

from events.dates.context import Context
from events.dates.meaning import Dated
from events.dates.point import Point
from events.model import DateSource

__all__ = ["LAST", "DayIn", "MonthDay", "WeekOf"]

#: in place of a week's number
LAST = -1

#: a day of next month is given with its month when it is so many days off, and the same day of this month so near
FAR, JUST = 20, 7


@dataclass(frozen=True, slots=True)
class MonthDay:
    """The `number`-th day of a month that is not named."""

    number: int
    weekday: int = 0
    """1 Monday to 7 Sunday when the text says it: "Tuesday (22)" is in few months."""
    side: int = 0
    """-1 for the last such day, 1 for the coming one (지난 7일, 오는 14일), 0 where the tense tells."""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """The last such day, or the next one when the clause looks ahead; a narrative stays in its month.

        With a weekday it is the nearest day on which both agree, None when there is none within three months.
        """
        base = at.base
        if base is None:
            return None
        if at.narrative:
            return Point.of_date(base.year, base.month, self.number)
        today, months = base.to("day").index, base.to("month").index
        if self.weekday:
            days = (Point.of_date(*_month(months + shift), self.number) for shift in (0, -1, 1, -2, 2, -3, 3))
            return next((day for day in days if day and (day.index - self.weekday) % 7 == 0), None)
        last, coming = (self._nearest(months, today, step) for step in (-1, 1))
        if self.side:
            return coming if self.side > 0 else last
        ahead = at.tense == "future" and not _named_otherwise(last, today, coming)
        return coming if ahead else last

    def _nearest(self, months: int, today: int, step: int) -> Point | None:
        """Today or the nearest such day before (-1) or after it (1)."""
        days = (Point.of_date(*_month(months + step * shift), self.number) for shift in range(3))
        return next((day for day in days if day is not None and (day.index - today) * step >= 0), None)


@dataclass(frozen=True, slots=True)
class DayIn:
    """A day of the week or month that is so many away: 上周五, 来週月曜日, 上月22日."""

    unit: str
    """`week` or `month`."""
    number: int
    """1 Monday to 7 Sunday, or the day of the month."""
    shift: int
    which: str = ""
    """`that` counts from the time that the text speaks of."""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """That day."""
        base = (at.reference if self.which else None) or at.base
        if base is None:
            return None
        outer = base.to(self.unit).shift(self.shift)
        if self.unit == "week":
            return Point("day", outer.index * 7 + self.number)
        return Point.of_date(*_month(outer.index), self.number)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The `nth` week of a month, or its last one: la primera semana de marzo, la última semana de marzo."""

    month: Dated
    nth: int

    @property
    def source(self) -> DateSource:
        """That of the month."""
        return self.month.source

    def point(self, at: Context) -> Point | None:
        """The week with the day 4, 11, 18 …, so that most of it is of the month; None when there is none such."""
        month = self.month.point(at)
        if month is None or month.unit != "month" or not (1 <= self.nth <= 5 or self.nth == LAST):
            return None
        if self.nth == LAST:
            return month.shift(1).to("day").shift(-1).to("week")
        day = Point.of_date(month.year, month.month, 7 * self.nth - 3)
        return day.to("week") if day else None


def _named_otherwise(last: Point | None, today: int, coming: Point | None) -> bool:
    """Whether a text would say "the 4th of next month" if it meant the coming day."""
    return last is not None and coming is not None and coming.index - today > FAR and today - last.index < JUST


def _month(index: int) -> tuple[int, int]:
    """Year and month of a month's index."""
    return index // 12, index % 12 + 1
