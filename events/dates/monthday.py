"""A day of some month: "el día 13", "tanggal 22", "22日"; the month is that of the text around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from events.dates.context import Context
from events.dates.point import Point
from events.model import DateSource

__all__ = ["MonthDay"]


@dataclass(frozen=True, slots=True)
class MonthDay:
    """The `number`-th day of a month that is not named."""

    number: int
    source: DateSource = field(default=DateSource.RELATIVE, init=False)

    def point(self, at: Context) -> Point | None:
        """The last such day, or the next one when the clause looks ahead; a narrative stays in its month."""
        base = at.base
        if base is None:
            return None
        if at.narrative:
            return Point.of_date(base.year, base.month, self.number)
        today, months = base.to("day").index, base.to("month").index
        step = 1 if at.tense == "future" else -1
        for shift in range(3):
            year, month = divmod(months + step * shift, 12)
            day = Point.of_date(year, month + 1, self.number)
            if day is not None and (day.index - today) * step >= 0:
                return day
        return None
