"""Lengths of two units: two years and three months, dos horas y 30 minutos."""

from __future__ import annotations

from dataclasses import dataclass

from events.dates.answer import Answer
from events.dates.context import Context
from events.dates.length import Length
from events.model import Precision

__all__ = ["Compound", "compound"]

#: units from long to short; a shorter one may follow
_ORDER = ("year", "month", "week", "day", "hour", "minute", "second")
_OF_DAY = _ORDER[4:]


@dataclass(frozen=True, slots=True)
class Compound:
    """A TIMEX3 duration of several units."""

    value: str

    def answer(self, _: Context, /) -> Answer | None:
        """The value; it has no place on the calendar."""
        return Answer("DURATION", self.value, precision=Precision.VAGUE)


def compound(long: Length, short: Length) -> Compound | None:
    """Two lengths as one, None when they are two: the second must be of a shorter unit, both of whole numbers."""
    both = (long, short)
    if any(item.unit not in _ORDER or not isinstance(item.count, int) for item in both):
        return None
    if _ORDER.index(long.unit) >= _ORDER.index(short.unit):
        return None
    parts = [f"{item.count}{item.unit[0].upper()}" for item in both]
    clock = [item.unit in _OF_DAY for item in both]
    return Compound("P" + ("T" if clock[0] else "") + parts[0] + ("T" if clock[1] and not clock[0] else "") + parts[1])
