"""The rules of all languages in the order of the cascade, one file per kind of expression."""

from __future__ import annotations

from events.dates.rules import (
    after,
    calendar,
    clock,
    duration,
    east,
    edges,
    frame,
    lists,
    numbers,
    numeric,
    quarter,
    relative,
    season,
    sets,
    vague,
    weekday,
    year,
)

__all__ = ["RULES"]

RULES = (
    *frame.FIRST,
    *numbers.RULES,
    *lists.YEARS,
    *numeric.RULES,
    *east.RULES,
    *calendar.RULES,
    *frame.YEARS,
    *frame.RULES,
    *lists.DAYS,
    *frame.WEEKDAYS,
    *after.WEEKDAYS,
    *weekday.RULES,
    *quarter.RULES,
    *season.RULES,
    *clock.RULES,
    *frame.DECADES,
    *year.RULES,
    *frame.AGES,
    *lists.ENDS,
    *duration.RULES,
    *after.RULES,
    *frame.ONE,
    *edges.LENGTHS,
    *relative.RULES,
    *sets.RULES,
    *quarter.LATE,
    *relative.LATE,
    *clock.PARTS,
    *vague.RULES,
    *duration.LATE,
    *edges.RULES,
)
