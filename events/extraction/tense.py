"""A date without its week or year agrees with the tense of the verb that it belongs to.

The tagger reads "Friday" and "March" by the words around them; only after attachment is it known which verb they date.
"""

from __future__ import annotations

from datetime import date

from events.coding.trigger import Trigger
from events.extraction.calendar import Length, moved
from events.extraction.days import Days
from events.model import Precision

__all__ = ["agreed"]


def agreed(days: Days, at: int, trigger: Trigger | None, published: date | None, spoken: bool = False) -> Days:
    """The days moved by one week or year where the verb's tense contradicts them, or cut at publication.

    What is to come lies not before publication, what has happened not after it; what happened "this year" happened
    between its beginning and publication. `at` is where the date stands in the sentence: one that opens the sentence
    is not of a verb to come. `spoken` tells that it dates a speech ("In an interview on Sunday, he would not …"): news
    quotes what has been said.
    """
    if trigger is None or published is None or days.last is None:
        return days
    if trigger.tense == "future" and at > trigger.start and days.last < published and days.recurs:
        return _moved(days, days.recurs, 1)
    if not (trigger.tense == "past" or spoken) or days.last <= published:
        return days
    if days.first > published:
        return _moved(days, days.recurs, -1) if days.recurs else days
    if days.precision is not Precision.DAY and days.current:
        return days.spanning(days.first, published, "up to publication")
    return days


def _moved(days: Days, by: Length, sign: int) -> Days:
    first, last = moved(days.first, by, sign), days.last and moved(days.last, by, sign)
    if first is None or last is None:
        return days
    return days.spanning(first, last, "tense", precision=days.precision)
