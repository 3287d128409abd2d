"""A date mention: where a text speaks of time, and what it means (TIMEX3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from events.model import DateSource, Precision

__all__ = ["DateMention", "Reading", "TimexType"]

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Reading:
    """Another meaning an ambiguous form may have (04/05/2022)."""

    value: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class DateMention:
    """One expression of time: `text == whole[start:end]`."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    """TIMEX3 value; empty when it has none (30 February, or a weekday without a publication date)."""
    mod: str | None = None
    """TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER, …)."""
    first: date | None = None
    """First day it may mean; None when unresolved or without a place in the calendar."""
    last: date | None = None
    """Last day; None with a `first` is open ("since March")."""
    precision: Precision | None = None
    source: DateSource = DateSource.EXPLICIT
    time: str | None = None
    """Local time (`T21:00`) or part of day (`evening`)."""
    rule: str = ""
    """Name of the rule that found it, for `explain`."""
    readings: tuple[Reading, ...] = ()
    """The other readings of an ambiguous form, this one left out."""
