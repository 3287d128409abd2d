"""The answer to a mention: TIMEX3 type and value, the interval of days, precision and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from events.dates.context import Context
from events.dates.meaning import Dated, Impossible
from events.dates.mention import Reading, TimexType
from events.dates.point import Point
from events.model import DateSource, Precision

__all__ = ["Ahead", "Answer", "Aside", "Clipped", "Edged", "Meaning", "On", "Ref", "Timed", "Told"]

#: part of day of a TIMEX3 value → as `DateMention.time` says it
PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
#: modifiers that only bound a date
BOUNDS = ("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "EQUAL_OR_MORE", "EQUAL_OR_LESS")
#: so many days ahead are soon
SOON = 30


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a mention says; what it cannot say is empty."""

    type: TimexType
    value: str
    mod: str | None = None
    first: date | None = None
    last: date | None = None
    precision: Precision | None = None
    source: DateSource = DateSource.RELATIVE
    time: str | None = None
    at: Point | None = None
    readings: tuple[Reading, ...] = ()


class Meaning(Protocol):
    """Anything that a rule builds for a whole mention."""

    def answer(self, at: Context, /) -> Answer | None:
        """What it comes to here; None when it turns out to be no mention at all."""


@dataclass(frozen=True, slots=True)
class On:
    """A date."""

    date: Dated

    def answer(self, at: Context, /) -> Answer | None:
        """The point's value and interval; an empty value where the point cannot be told."""
        source = self.date.source
        point = self.date.point(at)
        if point is None:
            return Answer("DATE", "", source=DateSource.EXPLICIT if isinstance(self.date, Impossible) else source)
        first, last = point.interval or (None, None)
        readings = getattr(self.date, "readings", ())
        loose = getattr(self.date, "loose", False)
        precision = Precision.VAGUE if loose else point.precision
        return Answer("DATE", point.timex, None, first, last, precision, source, at=point, readings=readings)


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of day on a date: `T10:35`, `TMO`. Without a date it is the one that the text speaks of."""

    date: Dated | None
    time: str

    def answer(self, at: Context, /) -> Answer | None:
        """The day's interval with the time noted."""
        source = self.date.source if self.date else DateSource.INHERITED
        point = self.date.point(at) if self.date else at.near_day or at.base
        if point is None:
            return Answer("TIME", "" if self.date else f"XXXX-XX-XX{self.time}", source=source, time=self.spoken)
        point = point if point.unit in ("day", "week", "month", "year") else point.to("day")
        first, last = point.interval or (None, None)
        precision = point.precision if self.date else Precision.VAGUE
        return Answer("TIME", point.timex + self.time, None, first, last, precision, source, self.spoken, point)

    @property
    def spoken(self) -> str:
        """`T21:00` as it is and without its zone, parts of the day by name."""
        return PARTS.get(self.time[1:], self.time.rstrip("Z"))


@dataclass(frozen=True, slots=True)
class Edged:
    """Early, late, about: another meaning with a TIMEX3 modifier and the part of the interval that it leaves."""

    inner: Meaning
    mod: str

    def answer(self, at: Context, /) -> Answer | None:
        """The inner answer, narrowed when the modifier names a part of it."""
        found = self.inner.answer(at)
        if found is None:
            return None
        first, last, precision = narrowed(found, self.mod)
        if self.mod in BOUNDS and precision:
            precision = Precision.VAGUE
        return replace(found, mod=self.mod, first=first, last=last, precision=precision)


def narrowed(found: Answer, mod: str) -> tuple[date | None, date | None, Precision | None]:
    """First, middle or last part of an interval longer than a day: a week's last three days, else a third."""
    first, last = found.first, found.last
    if not first or not last or first == last or mod not in ("START", "MID", "END"):
        return first, last, found.precision
    length = last.toordinal() - first.toordinal() + 1
    part = max(length // 3, 3)
    low = first.toordinal() + {"START": 0, "MID": (length - part) // 2, "END": length - part}[mod]
    return date.fromordinal(low), date.fromordinal(low + part - 1), Precision.RANGE


@dataclass(frozen=True, slots=True)
class Clipped:
    """Earlier this month, later this year: the part of it before or after publication."""

    inner: Meaning
    sign: int

    def answer(self, at: Context, /) -> Answer | None:
        """The inner answer; its interval ends or begins with publication when that lies inside."""
        found = self.inner.answer(at)
        today = at.published.interval if at.published else None
        if found is None or today is None or not found.first or not found.last:
            return found
        if not found.first < today[0] < found.last:
            return found
        first, last = (found.first, today[0]) if self.sign < 0 else (today[0], found.last)
        return replace(found, first=first, last=last, precision=Precision.RANGE)


@dataclass(frozen=True, slots=True)
class Aside:
    """A date that the text does not go on from: the calendar's name for a quarter of the company's own year."""

    date: Dated

    def answer(self, at: Context, /) -> Answer | None:
        """The date's answer, without a point to count from."""
        found = On(self.date).answer(at)
        return replace(found, at=None) if found and at.period else found


@dataclass(frozen=True, slots=True)
class Ref:
    """PAST_REF, PRESENT_REF, FUTURE_REF, or a day of any week."""

    value: str
    type: TimexType = "DATE"

    def answer(self, at: Context, /) -> Answer | None:
        """The reference; the present is the publication day, vaguely."""
        day = at.published.interval if at.published and self.value == "PRESENT_REF" and not at.narrative else None
        first, last = day or (None, None)
        return Answer(self.type, self.value, None, first, last, Precision.VAGUE)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Soon: of the future, unless the clause tells of the past."""

    value: str

    def answer(self, at: Context, /) -> Answer | None:
        """The reference with the month ahead, vaguely; or no mention."""
        if at.narrative or at.tense == "past":
            return None
        first, last = (
            (at.published.shift(days).interval or (None, None))[0] if at.published else None for days in (1, SOON)
        )
        return Answer("DATE", self.value, None, first, last, Precision.VAGUE)


@dataclass(frozen=True, slots=True)
class Told:
    """At the time, former: of the time that a narrative tells; news says it of anything."""

    value: str

    def answer(self, at: Context, /) -> Answer | None:
        """The reference in a narrative, else no mention."""
        return Answer("DATE", self.value, precision=Precision.VAGUE) if at.narrative else None
