"""Parts of a longer time: the last Friday of March, the first nine months of 1997, the second half of the 1990s."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from events.dates.answer import Answer, On
from events.dates.context import Context
from events.dates.length import Length
from events.dates.meaning import Dated
from events.dates.point import Point
from events.dates.shift import moved
from events.model import DateSource, Precision

__all__ = ["FROM_END", "Half", "NthDay", "Stretch"]

#: the last of them
FROM_END = -1


@dataclass(frozen=True, slots=True)
class NthDay:
    """The `nth` day of something longer, or its `nth` such weekday (1 Monday to 7 Sunday)."""

    outer: Dated
    nth: int
    weekday: int = 0

    @property
    def source(self) -> DateSource:
        """That of what it lies in."""
        return self.outer.source

    def point(self, at: Context, /) -> Point | None:
        """That day; None when there is none such."""
        outer = self.outer.point(at)
        days = outer.interval if outer and outer.unit in ("month", "year", "week", "quarter", "season") else None
        if days is None:
            return None
        first, last, step = days[0].toordinal(), days[1].toordinal(), 1
        if self.weekday:
            first, last, step = first + (self.weekday - first) % 7, last - (last - self.weekday) % 7, 7
        index = last if self.nth == FROM_END else first + step * (self.nth - 1)
        return Point("day", index) if first <= index <= last else None


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many units at the beginning or the end of something longer."""

    length: Length
    outer: Dated
    from_end: bool = False

    def answer(self, at: Context, /) -> Answer | None:
        """The length, with the days that it covers."""
        outer = self.outer.point(at)
        days, known = self._days(outer), self.length.answer(at)
        if days is None or known is None:
            return known
        return replace(
            known, first=days[0], last=days[1], precision=Precision.RANGE, source=self.outer.source, at=outer
        )

    def _days(self, outer: Point | None) -> tuple[date, date] | None:
        """First and last day, None when it does not lie in that time."""
        whole, count = outer.interval if outer else None, self.length.count
        if whole is None or not isinstance(count, int) or self.length.unit in ("hour", "minute", "second"):
            return None
        low, high = Point.of_day(whole[0]), Point.of_day(whole[1]).shift(1)
        other = moved(high if self.from_end else low, self.length.unit, -count if self.from_end else count)
        edge = other.to("day") if other else None
        if edge is None or not low.index < edge.index <= high.index:
            return None
        return _between(edge, high) if self.from_end else _between(low, edge)


@dataclass(frozen=True, slots=True)
class Half:
    """The first or the second half of a time that has no halves by name: of March, of the 1990s."""

    outer: Dated
    second: bool

    def answer(self, at: Context, /) -> Answer | None:
        """The time's own value, with the days of its half."""
        found = On(self.outer).answer(at)
        if found is None or not found.first or not found.last:
            return found
        low, high = Point.of_day(found.first), Point.of_day(found.last).shift(1)
        middle = Point("day", (low.index + high.index) // 2)
        days = _between(middle, high) if self.second else _between(low, middle)
        first, last = days or (found.first, found.last)
        return replace(found, mod="END" if self.second else "START", first=first, last=last, precision=Precision.RANGE)


def _between(low: Point, high: Point) -> tuple[date, date] | None:
    """The days from one up to the other, which no longer counts."""
    first, last = low.interval, high.shift(-1).interval
    return (first[0], last[1]) if first and last else None
