"""What an event and its evidence promise by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from events.dates import edtf
from events.model import DateSource, Event, Evidence, Precision
from events.store.words import indexed

__all__ = ["aligned", "of_event", "of_evidence"]

_LONGEST_TITLE = 90
_WORD = re.compile(r"\w+")
#: precision → its length in months, and the months in which it may begin
_UNITS = {
    Precision.MONTH: (1, range(1, 13)),
    Precision.QUARTER: (3, (1, 4, 7, 10)),
    Precision.SEASON: (3, (3, 6, 9, 12)),
    Precision.YEAR: (12, (1,)),
    Precision.DECADE: (120, (1,)),
}


def aligned(first: date, last: date | None, precision: Precision) -> bool:
    """Say whether the days lie within one unit of the precision, as "early March" lies in its month."""
    if last is None:
        return True
    if first > last:
        return False
    if precision is Precision.DAY:
        return first == last
    if precision is Precision.WEEK:
        return last - first < timedelta(days=7)
    if precision not in _UNITS:
        return True
    months, begins = _UNITS[precision]
    start = first.year * 12 + first.month - 1
    while start % 12 + 1 not in begins or (precision is Precision.DECADE and start // 12 % 10):
        start -= 1
    return last.year * 12 + last.month - 1 < start + months


def of_evidence(proof: Evidence, article: str) -> Iterator[str]:
    """Yield what a piece of evidence promises of its article's text and does not keep."""
    if article[proof.start : proof.end] != proof.sentence or not proof.sentence:
        yield f"the sentence is not the article's text from {proof.start} to {proof.end}"
    if proof.date_start is not None and proof.date_end is not None:
        if not proof.start <= proof.date_start < proof.date_end <= proof.end:
            yield "the date words lie outside the sentence"
        if article[proof.date_start : proof.date_end] != proof.date_text:
            yield f"the date words {proof.date_text!r} do not stand where they should"
    elif proof.date_text:
        yield f"the date words {proof.date_text!r} stand nowhere"
    if proof.trigger and proof.trigger not in proof.sentence:
        yield f"the trigger {proof.trigger!r} is not in the sentence"
    for span in proof.actors:
        if not proof.start <= span.start <= span.end <= proof.end:
            yield f"the words for {span.id} lie outside the sentence"
    if proof.first and proof.last and proof.first > proof.last:
        yield f"it is dated from {proof.first} back to {proof.last}"


def of_event(event: Event) -> Iterator[str]:
    """Yield what an event promises of itself and does not keep."""
    if not event.evidence:
        yield "has no evidence"
    if not event.title or len(event.title) > _LONGEST_TITLE:
        yield f"has a title of {len(event.title)} characters"
    words = {word for proof in event.evidence for word in _words(proof.sentence)}
    foreign = [word for word in _words(event.title) if word not in words]
    if foreign:
        yield f"has words in its title that no sentence has: {', '.join(foreign)}"
    if not aligned(event.start, event.end, event.precision):
        yield f"is dated {event.start} to {event.end}, which is no {event.precision.value}"
    if event.edtf.replace("~", "") != edtf(event.start, event.end, event.precision):
        yield f"has the EDTF {event.edtf!r} and is dated {event.start} to {event.end}"
    if not 0 <= event.confidence <= 1:
        yield f"has the confidence {event.confidence}"
    if len({actor.id for actor in event.actors}) < len(event.actors):
        yield "has an actor twice"
    if event.date_source is DateSource.EXPLICIT and not any(proof.date_text for proof in event.evidence):
        yield "is dated in full by words that are not there"


def _words(text: str) -> list[str]:
    """Return the words, where a script writes no spaces the characters."""
    return _WORD.findall(indexed(text.casefold()))
