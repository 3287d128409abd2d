"""When an event happens, and how that is known."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from events.dates import edtf
from events.dates.mention import DateMention
from events.extraction.calendar import Length
from events.extraction.grammar import Grammar
from events.model import DateSource, Precision

__all__ = ["Days", "days_of"]

_WEEK, _YEAR = Length(1, "W"), Length(1, "Y")


class Days(NamedTuple):
    """The days an event may cover, `last` None while it goes on."""

    first: date
    last: date | None
    precision: Precision
    edtf: str
    source: DateSource
    time: str | None = None
    rule: str = ""
    sure: float = 1.0
    """Below 1 when the words have another reading."""
    recurs: Length | None = None
    """How often the words come round when they leave out the week ("Friday") or the year ("March")."""
    current: bool = False
    """Whether the words speak of the unit in which publication lies ("this year")."""
    counted: bool = False
    """Whether a bare length of time was counted back from publication."""

    def spanning(
        self, first: date, last: date | None, rule: str, sure: float = 1.0, precision: Precision | None = None
    ) -> Days:
        """Another interval of the same source; a single day is a day, others are ranges unless `precision` is given."""
        exact = precision or (Precision.DAY if first == last else Precision.RANGE)
        return self._replace(
            first=first,
            last=last,
            precision=exact,
            edtf=edtf(first, last, exact),
            rule=f"{self.rule}, {rule}" if self.rule else rule,
            sure=self.sure * sure,
            current=False,
        )


def days_of(mention: DateMention, grammar: Grammar) -> Days | None:
    """The days that a mention gives by itself; None for repetitions and for all without a place in the calendar."""
    if mention.type == "SET" or mention.value.endswith("_REF") or mention.first is None or mention.precision is None:
        return None
    lows = set(mention.text.lower().split())
    return Days(
        mention.first,
        mention.last,
        mention.precision,
        edtf(mention.first, mention.last, mention.precision, mention.mod),
        mention.source,
        mention.time,
        mention.rule,
        0.6 if mention.readings else 1.0,
        _recurs(mention, lows, grammar),
        bool(lows & grammar.frames.words("current")),
    )


def _recurs(mention: DateMention, lows: set[str], grammar: Grammar) -> Length | None:
    if mention.source is DateSource.INHERITED and mention.precision in (Precision.DAY, Precision.MONTH):
        return _YEAR
    bare = mention.precision is Precision.DAY and not lows.isdisjoint(grammar.timing.weekdays)
    return _WEEK if bare and not any(map(str.isdigit, mention.text)) else None
