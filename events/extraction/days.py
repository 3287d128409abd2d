"""When an event happens, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from events.dates import edtf
from events.dates.mention import DateMention
from events.model import DateSource, Precision

__all__ = ["Days", "days_of"]


@dataclass(frozen=True, slots=True)
class Days:
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

    def spanning(self, first: date, last: date | None, rule: str, sure: float = 1.0) -> Days:
        """Another interval of the same source; a single day stays a day, all others are ranges."""
        precision = Precision.DAY if first == last else Precision.RANGE
        return replace(
            self,
            first=first,
            last=last,
            precision=precision,
            edtf=edtf(first, last, precision),
            rule=f"{self.rule}, {rule}" if self.rule else rule,
            sure=self.sure * sure,
        )


def days_of(mention: DateMention) -> Days | None:
    """The days that a mention gives by itself; None for repetitions and for all without a place in the calendar."""
    if mention.type == "SET" or mention.value.endswith("_REF") or mention.first is None or mention.precision is None:
        return None
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
