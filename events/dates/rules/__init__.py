"""The rules of all languages in the order of the cascade, one file per kind of expression."""

from __future__ import annotations

from events.dates.rules import calendar, duration, numbers, numeric, relative, vague, weekday, year

__all__ = ["RULES"]

RULES = (
    *numbers.RULES,
    *numeric.RULES,
    *calendar.RULES,
    *weekday.RULES,
    *year.RULES,
    *duration.RULES,
    *relative.RULES,
    *vague.RULES,
    *duration.LATE,
)
