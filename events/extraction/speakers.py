"""The same speaker going on: "She also said …" is of the day of what she was just said to have said."""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.extraction.happening import Happening, inherited
from events.extraction.parties import parties
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence
from events.model import Role, Type

__all__ = ["SAYINGS", "going_on"]

#: what is done by speaking
SAYINGS = frozenset(
    (Type.STATEMENT, Type.ACCUSE, Type.REQUEST, Type.REJECT, Type.THREATEN, Type.SUPPORT, Type.CONSULT, Type.AGREE)
)


def going_on(sentence: Sentence, before: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The statement of an undated sentence whose speaker has just been told to have spoken on a given day."""
    trigger = next((trigger for trigger in sentence.triggers if _says(trigger)), None)
    if trigger is None:
        return []
    scope = sentence.body, len(sentence.text)
    found = parties(sentence, trigger, scope)
    speakers = {party.mention.actor.id for party in found if party.role is Role.SOURCE}
    anchor = next((told for told in before if told.speakers & speakers and _spoke(told, reading)), None)
    if anchor is None:
        return []
    days = inherited(anchor.days, "the same speaker as before")
    return [Happening(sentence, trigger, days, None, scope, tuple(found))]


def _says(trigger: Trigger) -> bool:
    return trigger.type in SAYINGS and trigger.part == "verb" and trigger.tense == "past" and not trigger.negated


def _spoke(told: Happening, reading: Reading) -> bool:
    """True for what was said on one day that is not still to come."""
    published = reading.article.published
    past = published is None or told.days.first <= published
    return told.trigger is not None and told.trigger.type in SAYINGS and told.days.first == told.days.last and past
