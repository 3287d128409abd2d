"""What the words around a date make of it: "since March", "by Monday", "between 3 and 5 May", "for three months".

A TIMEX3 mention says which days its own words name. The preposition before it, and the publication date, say which
days the event may cover.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from events.dates.mention import DateMention
from events.extraction.around import Around
from events.extraction.calendar import length, moved
from events.extraction.days import Days, days_of
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, words, words_before
from events.model import DateSource, Precision

__all__ = ["Mark", "marks"]

#: A time of day alone ("at 9 p.m.") is on a day that its words do not name.
_CLOCK = "time"
#: What "since" compares with is among so many words before the date.
_COMPARED = 10
_COMMAS = frozenset((",", "，", "、", "،", "(", "（", "، (", ", ("))
_DASHES = frozenset("-–—~～至到")


class Mark(NamedTuple):
    """Date words in a sentence and the days they give."""

    start: int
    end: int
    days: Days
    own: Days | None = None
    """What the date words say by themselves, where the words around them make another interval of it."""

    @property
    def width(self) -> int:
        """Days it may cover, less one."""
        return 10**6 if self.days.last is None else (self.days.last - self.days.first).days


def marks(sentence: Sentence, published: date | None, grammar: Grammar) -> list[Mark]:
    """The date words of a sentence's story that date something, in text order."""
    mentions = [mention for mention in sentence.dates if _tells(mention, sentence)]
    tokens = words(sentence.text) if mentions else ()
    found: list[Mark] = []
    for mention in mentions:
        before = words_before(tokens, mention.start, _COMPARED)
        own = days_of(mention, grammar)
        if found and (joined := _range(found[-1], mention, own, sentence, grammar)):
            found[-1] = joined
            continue
        days = _framed(mention, own, Around(before, sentence.text[mention.end :], grammar), published)
        if days is None:
            continue
        mark = Mark(mention.start, mention.end, days, own)
        between = sentence.text[found[-1].end : mark.start].strip().lower() if found else ""
        if found and (named := _within_unit(found[-1], mark, between, grammar)):
            found[-1] = named
        elif found and _apposed(found[-1], mark, between):
            found[-1] = _narrower(found[-1], mark)
        else:
            found.append(mark)
    return found


def _tells(mention: DateMention, sentence: Sentence) -> bool:
    """Whether a mention dates what the sentence tells: not in a dateline, a title (《…》) or an actor's name."""
    opened = sentence.text.rfind("《", 0, mention.start)
    titled = opened >= 0 and "》" not in sentence.text[opened : mention.start]
    named = any(actor.start <= mention.start and mention.end <= actor.end for actor in sentence.actors)
    return mention.start >= sentence.body and mention.rule != _CLOCK and not titled and not named


def _apposed(left: Mark, right: Mark, between: str) -> bool:
    """Whether two dates are one: side by side, or the same days on both sides of a comma ("Thursday night, 11 May")."""
    same = (left.days.first, left.days.last) == (right.days.first, right.days.last)
    return not between or (between in _COMMAS and same)


def _within_unit(left: Mark, right: Mark, between: str, grammar: Grammar) -> Mark | None:
    """One mark for "the early hours of Wednesday morning", which is Wednesday, and for "Thursday next week"."""
    leant = left.days.source is DateSource.INHERITED and left.days.time is not None
    if leant and between in grammar.timing.links and right.days.precision is Precision.DAY:
        return Mark(left.start, right.end, right.days)
    week, recurs = right.own or right.days, left.days.recurs
    if between or recurs is None or recurs.unit != "W" or week.precision is not Precision.WEEK:
        return None
    day = week.first + timedelta(days=(left.days.first - week.first).days % 7)
    return Mark(left.start, right.end, week.spanning(day, day, "weekday of a week"))


def _narrower(left: Mark, right: Mark) -> Mark:
    """Of two dates in apposition the exacter one ("the end of the day Monday")."""
    exact = min((right, left), key=lambda mark: (mark.width, mark.days.time is None))
    return Mark(left.start, right.end, exact.days)


def _range(left: Mark, right: DateMention, days: Days | None, sentence: Sentence, grammar: Grammar) -> Mark | None:
    """One mark for "between 3 and 5 May", "from Monday to Friday" and "3–5 May"; `days` are those of the right one."""
    opening = sentence.text[: left.start].lower().split()[-1:]
    joint = sentence.text[left.end : right.start].lower().split()
    dash = len(joint) == 1 and joint[0] in _DASHES
    opens = dash or (bool(opening) and opening[0] in grammar.frames.words("opens_range"))
    joins = dash or (len(joint) == 1 and joint[0] in grammar.frames.words("joins_range"))
    if not (days and opens and joins) or days.last is None or days.last < left.days.first:
        return None
    return Mark(left.start, right.end, left.days.spanning(left.days.first, days.last, "range"))


def _framed(mention: DateMention, own: Days | None, around: Around, published: date | None) -> Days | None:
    """The days that the words around a date make of its `own`."""
    if around.likens() or around.counts(mention.text):
        return None
    days = _near_days(mention, published, around.grammar) or own
    if published and mention.type == "DURATION" and days and days.last == published:
        days = _counted_back(mention, published) or days
    if days is None:
        return _counted(mention, around, published) if published else None
    if around.says("since") and around.compares():
        return None
    if around.says("since"):
        return days.spanning(days.first, None, "since")
    limit = around.says("by") or (around.limits() and days.precision is not Precision.DAY)
    if published and days.last and limit and days.first > published:
        return days.spanning(published, days.last, "by")
    return days


def _near_days(mention: DateMention, published: date | None, grammar: Grammar) -> Days | None:
    """The days from tomorrow on that "the coming days" are at most."""
    near = grammar.frames.near.get(mention.text.lower().removeprefix("the "))
    if not near or published is None:
        return None
    return _relative(published + timedelta(days=1), published + timedelta(days=near), "days to come", 0.6)


def _counted(mention: DateMention, around: Around, published: date) -> Days | None:
    """Days counted from publication: back for "for three months", ahead for "within a month"."""
    span = length(mention.value) if mention.type == "DURATION" else None
    if span is None or around.measures():
        return None
    if around.says("within"):
        last = moved(published, span, 1)
        return _relative(published, last, "within a length of time", 0.8) if last else None
    return _counted_back(mention, published) if around.says("ago") else None


def _counted_back(mention: DateMention, published: date) -> Days | None:
    """From so long before publication until then, both days included."""
    span = length(mention.value)
    first = moved(published, span, -1) if span else None
    if first is None:
        return None
    return _relative(first, published, "length of time up to publication", 0.8)._replace(counted=True)


def _relative(first: date, last: date, rule: str, sure: float) -> Days:
    start = Days(first, first, Precision.DAY, "", DateSource.RELATIVE)
    return start.spanning(first, last, rule, sure)
