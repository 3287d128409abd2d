"""Which days a date mention gives to an event."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from events.dates import edtf
from events.dates.mention import DateMention
from events.extraction.language import Grammar
from events.model import DateSource, Precision

__all__ = ["Days", "days_of"]

_LENGTH = re.compile(r"P(\d+)([DWMY])")
_BEFORE = re.compile(r"[\w ]{0,24}\Z")


@dataclass(frozen=True, slots=True)
class Days:
    """When an event happens, and how that is known."""

    first: date
    last: date | None
    precision: Precision
    edtf: str
    source: DateSource
    time: str | None = None
    rule: str = ""
    sure: float = 1.0
    """Below 1 when the words have another reading."""


def days_of(mention: DateMention, text: str, published: date | None, grammar: Grammar) -> Days | None:
    """The days of a mention in the sentence `text`; None when it dates nothing.

    Repetitions date nothing, nor do lengths of time, unless they end at publication ("for three months").
    """
    if mention.type == "SET":
        return None
    if mention.first is not None and mention.precision is not None:
        return Days(
            mention.first,
            mention.last,
            mention.precision,
            edtf(mention.first, mention.last, mention.precision, mention.mod),
            mention.source,
            mention.time,
            mention.rule,
            0.6 if mention.readings else 1.0,
        )
    if mention.type == "DURATION" and published is not None:
        return _until_publication(mention, text, published, grammar)
    return None


def _until_publication(mention: DateMention, text: str, published: date, grammar: Grammar) -> Days | None:
    length = _LENGTH.fullmatch(mention.value)
    before = _BEFORE.search(text[: mention.start])
    if length is None or before is None or not grammar.durations:
        return None
    if not re.search(rf"\b(?:{grammar.durations})(?: \w+)? ?\Z", before[0], re.IGNORECASE):
        return None
    first = _back(published, int(length[1]), length[2])
    if first is None:
        return None
    return Days(
        first,
        published,
        Precision.RANGE,
        edtf(first, published, Precision.RANGE),
        DateSource.RELATIVE,
        None,
        "length of time up to publication",
        0.8,
    )


def _back(day: date, count: int, unit: str) -> date | None:
    """The day so many days, weeks, months or years before; None before the calendar begins."""
    try:
        if unit in "DW":
            return day - timedelta(days=count * (7 if unit == "W" else 1) - (unit == "D"))
        months = day.year * 12 + day.month - 1 - count * (12 if unit == "Y" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None
