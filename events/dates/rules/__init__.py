"""The rules of all languages in the order of the cascade, one file per kind of expression."""

from __future__ import annotations

from events.dates.rules import (
    calendar,
    clock,
    duration,
    edges,
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
    *numbers.RULES,
    *lists.YEARS,
    *numeric.RULES,
    *calendar.RULES,
    *lists.DAYS,
    *weekday.RULES,
    *quarter.RULES,
    *season.RULES,
    *clock.RULES,
    *year.RULES,
    *duration.RULES,
    *edges.LENGTHS,
    *relative.RULES,
    *quarter.LATE,
    *relative.LATE,
    *sets.RULES,
    *clock.PARTS,
    *vague.RULES,
    *duration.LATE,
    *edges.RULES,
)
