"""What a mention's meaning may depend on: the publication date, the dates before it, the tense around it."""

from __future__ import annotations

from dataclasses import dataclass

from events.dates.point import Point
from events.dates.tense import Tense, tense

__all__ = ["Context"]


@dataclass(slots=True)
class Context:
    """The state of one reading of a text, from its first mention to its last."""

    text: str
    """In lower case, folded."""
    language: str
    published: Point | None
    narrative: bool
    """Whether the text follows its own dates (history) and not its publication date (news)."""
    start: int = 0
    """Where the mention being read begins and ends."""
    end: int = 0
    reference: Point | None = None
    """The last date that the text has spoken of."""
    period: Point | None = None
    """The last quarter, half or year that figures were given for."""
    day: Point | None = None
    """The last single day that the text has spoken of."""

    @property
    def base(self) -> Point | None:
        """What relative expressions count from: publication in news, the last date in a narrative."""
        return (self.reference or None) if self.narrative else self.published

    @property
    def tense(self) -> Tense:
        """Of the clause that the mention stands in."""
        return tense(self.text, self.start, self.end, self.language)

    def follow(self, point: Point) -> None:
        """Take a resolved date as what the text now speaks of."""
        self.reference = point
        if point.unit == "day":
            self.day = point
        if point.unit in ("quarter", "half"):
            self._report(point)

    def _report(self, period: Point) -> None:
        """Take a period as what figures are given for; one of a year before is what they are compared with."""
        if self.period is None or period.to("month").index > self.period.to("month").index - 12:
            self.period = period
