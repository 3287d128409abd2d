"""Lengths that a preposition ties to publication: due in two weeks, has been closed for two weeks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from events.dates.answer import Answer, Edged, Meaning, On, Ref
from events.dates.context import Context
from events.dates.length import Length
from events.dates.shift import Shift
from events.dates.tense import Hint

__all__ = ["InTime", "Lasting", "OneDay", "Within"]

#: units that no date is counted in
UNCOUNTED = ("hour", "minute", "second", "fortnight", "decade", "century", "millennium")


@dataclass(frozen=True, slots=True)
class InTime:
    """A length after "in": with a future verb the time so far ahead, else only a length."""

    length: Meaning

    def answer(self, at: Context, /) -> Answer | None:
        """The point ahead, or the length's own answer."""
        length = self.length
        ahead = not at.narrative and at.tense == "future"
        if ahead and isinstance(length, Length) and isinstance(length.count, int) and length.unit not in UNCOUNTED:
            return On(Shift(length.unit, length.count)).answer(at)
        return length.answer(at)


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length after "for": with a perfect ("has been") the time up to publication, else only a length."""

    length: Meaning

    def answer(self, at: Context, /) -> Answer | None:
        """The length, with its days when it goes on."""
        return (tied(self.length, -1) if at.goes_on and not at.narrative else self.length).answer(at)


@dataclass(frozen=True, slots=True)
class Within:
    """A length after "within": with a future verb the time from publication on, else only a length."""

    length: Meaning

    def answer(self, at: Context, /) -> Answer | None:
        """The length, with its days when they lie ahead."""
        ahead = at.tense == "future" and not at.narrative
        return (tied(self.length, 1) if ahead else self.length).answer(at)


@dataclass(frozen=True, slots=True)
class OneDay:
    """One day: right after "will" or "may" some day to come, else a length."""

    value: str

    def answer(self, at: Context, /) -> Answer | None:
        """The reference, or the length's own answer."""
        if at.hint == Hint("future", True):
            return Ref(self.value).answer(at)
        return Length(1, "day").answer(at)


def tied(length: Meaning, side: Literal[-1, 1]) -> Meaning:
    """The same length, ending or beginning on the day of publication."""
    if isinstance(length, Edged):
        return replace(length, inner=tied(length.inner, side))
    return replace(length, side=side) if isinstance(length, Length) else length
