"""Weekdays told together, "on Thursday and Friday": they lie in one week, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field

from events.dates import nearest
from events.dates.context import Context
from events.dates.point import Point
from events.model import DateSource

__all__ = ["DayAfter", "DayBefore"]


@dataclass(frozen=True, slots=True)
class DayBefore:
    """The first of them, 1 Monday to 7 Sunday, and the last, so many days later."""

    number: int
    last: int
    days: int
    either: bool = False
    """One or the other: nothing that has been is told so."""
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """The coming such day when the clause looks ahead, else so long before the last of them."""
        first = nearest.weekday(self.number, "", at)
        today = at.published is not None and first is not None and first.index == at.published.index
        if at.narrative or at.tense == "future" or ((self.either or today) and at.tense != "past"):
            return first
        last = nearest.weekday(self.last, "", at)
        return last.shift(-self.days) if last else None


@dataclass(frozen=True, slots=True)
class DayAfter:
    """Each further one."""

    number: int
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context, /) -> Point | None:
        """The first such day after the one just told."""
        if at.last is None or at.last.unit != "day":
            return None
        return at.last.shift((self.number - at.last.index - 1) % 7 + 1)
