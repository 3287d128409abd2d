"""What a mention's meaning may depend on: the publication date, the dates before it, the tense around it."""

from __future__ import annotations

from dataclasses import dataclass

from events.dates.markers import Tense
from events.dates.point import Point
from events.dates.tense import Hint, Tenses
from events.model import DateSource

__all__ = ["Context"]

#: units that a narrative is told in
FINE = frozenset(("day", "week", "month", "season"))
#: a year so far from the thread is a look ahead; any year before it a look back
LEAP = 4
#: a day so many characters back is out of mind
NEAR = 1200
#: and so many leave a month or a year in mind
CLOSE = 200


@dataclass(slots=True)
class Context:
    """The state of one reading of a text, from its first mention to its last."""

    tenses: Tenses
    published: Point | None
    narrative: bool
    """Whether the text follows its own dates (history) and not its publication date (news)."""
    start: int = 0
    """Where the mention being read begins and ends."""
    end: int = 0
    last: Point | None = None
    """The last date that the text has spoken of."""
    last_end: int = 0
    """Where it was."""
    told: Point | None = None
    """The last one that does not lean on publication itself."""
    thread: Point | None = None
    """Where a narrative has come to: `last` without years that it only looks back or ahead to."""
    day: Point | None = None
    """The last single day that the text has spoken of."""
    day_end: int = 0
    """Where it was."""
    behind: Point | None = None
    """A day told from that one ("had called for it on Monday"): it counts to the end of its sentence."""
    been: Point | None = None
    """The last one that is not after publication."""
    period: Point | None = None
    """The last quarter or half that figures were given for."""
    aside: Point | None = None
    """A year off the thread, which becomes the thread when the text stays there."""

    @property
    def base(self) -> Point | None:
        """What relative expressions count from: publication in news, the thread in a narrative."""
        return (self.thread or self.published) if self.narrative else self.published

    @property
    def reference(self) -> Point | None:
        """What "that", "the following" and "earlier" count from."""
        return self.thread if self.narrative else self.last

    @property
    def near_day(self) -> Point | None:
        """The last single day, when the text has spoken of it just before."""
        if self.behind and not self.tenses.is_over(self.last_end, self.start):
            return self.behind
        return self.day if self.start - self.day_end <= NEAR else None

    @property
    def that_day(self) -> Point | None:
        """The same; where the clause is past, the last one that is not to come."""
        near = self.near_day
        return self.been if near == self.day != self.been and self.tense == "past" else near

    @property
    def in_mind(self) -> bool:
        """Whether the last date stands just before, in a tale of what is over: "the end of the year" is of its year."""
        return self.narrative or (self.start - self.last_end <= CLOSE and self.tense != "future" and not self.goes_on)

    @property
    def tense(self) -> Tense:
        """Of the clause that the mention stands in."""
        return self.tenses.around(self.start, self.end)

    @property
    def hint(self) -> Hint:
        """The tense, and whether a word right beside the mention tells it."""
        return self.tenses.hint(self.start, self.end)

    @property
    def goes_on(self) -> bool:
        """Whether the clause before the mention is in the perfect: it began, and is not over."""
        return self.tenses.goes_on(self.start)

    @property
    def beside(self) -> Point | None:
        """The date right before, when the mention only says it more exactly: "a year later, in March"."""
        return self.last if self.last and self.tenses.joins(self.last_end, self.start) else None

    def follow(self, point: Point, source: DateSource) -> None:
        """Take a resolved date as what the text now speaks of."""
        background = point.unit == "day" and self.near_day is not None and self.tenses.is_background(self.start)
        self.behind = point if background else None
        self.last, self.last_end = point, self.end
        if source is not DateSource.RELATIVE and point.unit not in ("quarter", "half"):
            self.told = point
        if point.unit == "day" and not background:
            self.day, self.day_end = point, self.end
            if self.published is None or point.index <= self.published.index:
                self.been = point
        if point.unit in ("quarter", "half"):
            self._report(point)
        if point.unit in FINE or self._goes_on(point):
            self.thread = point
        elif point.unit == "year":
            self.aside = point

    def _goes_on(self, point: Point) -> bool:
        """Whether a year carries the narrative on."""
        if self.thread is None:
            return True
        if point.unit != "year":
            return False
        from_aside = abs(point.year - self.aside.year) if self.aside else LEAP
        return 0 <= point.year - self.thread.year < LEAP or from_aside <= 1

    def _report(self, period: Point) -> None:
        """Take a period as what figures are given for, unless it lies before the last or is not over yet."""
        if self.period and (period.year < self.period.year or period.to("month").index < self.period.to("month").index):
            return
        today = self.published.to("day").index if self.published else None
        days = period.interval
        if self.period and today and days and days[1].toordinal() >= today:
            return
        self.period = period
