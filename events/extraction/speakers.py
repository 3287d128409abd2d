"""The same speaker going on: "She also said …" is of the day of what she was just said to have said."""

from __future__ import annotations

from collections.abc import Sequence

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.anatomy import anatomy
from events.extraction.grammar import Grammar
from events.extraction.happening import Happening, inherited
from events.extraction.parties import Party, parties
from events.extraction.reading import Reading
from events.extraction.sayer import sayings
from events.extraction.sentence import Sentence, Word, words
from events.extraction.surname import surname
from events.extraction.triggers import with_triggers
from events.model import Role, Type

__all__ = ["SAYINGS", "going_on"]

#: what is done by speaking
SAYINGS = frozenset(
    (Type.STATEMENT, Type.ACCUSE, Type.REQUEST, Type.REJECT, Type.THREATEN, Type.SUPPORT, Type.CONSULT, Type.AGREE)
)
#: A speaker stands at most so many words from the verb ("Lind, speaking through an interpreter, said").
_NEAR = 6


def going_on(sentence: Sentence, before: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The statement of an undated sentence whose speaker has just been told to have spoken on a given day.

    It is the same speaker when the name is the same, or when "also" and the like carry on from one who acts for the
    same country.
    """
    candidates = [told for told in before if _spoke(told, reading)]
    named = {actor.actor.country or actor.actor.id for actor in sentence.actors} & _principals(candidates)
    surnames = [_surnames(told, reading.grammar) for told in candidates]
    low = sentence.text.lower()
    if not named and not any(name in low for names in surnames for name in names):
        return []
    sentence = with_triggers(sentence, reading)
    trigger = next((trigger for trigger in sentence.triggers if _says(trigger, reading.grammar)), None)
    if trigger is None:
        return []
    scope = sentence.body, len(sentence.text)
    found = parties(sentence, trigger, scope, reading)
    tokens = words(sentence.text)
    near = [party for party in found if _near(party.mention, trigger, tokens, reading.grammar)]
    also = any(word.low in reading.grammar.speech.same for word in tokens)
    speaking = _names(near, also)
    name = surname(sentence, trigger, reading.grammar)
    told_by = zip(candidates, surnames, strict=True)
    same = (told for told, names in told_by if _names(told.parties, also) & speaking or name in names)
    anchor = next(same, None)
    if anchor is None:
        return []
    days = inherited(anchor.days, "the same speaker as before")
    return [Happening(sentence, trigger, days, None, scope, tuple(found), anatomy(sentence, reading.grammar))]


def _surnames(told: Happening, grammar: Grammar) -> set[str]:
    """The names beside the verbs by which something was said."""
    spoken = {told.trigger, *sayings(told.sentence, grammar)}
    return {surname(told.sentence, trigger, grammar) for trigger in spoken if trigger} - {""}


def _principals(told: Sequence[Happening]) -> set[str]:
    """For whom the actors of some happenings act."""
    actors = [party.mention.actor for one in told for party in one.parties if party.role is Role.SOURCE]
    return {actor.country or actor.id for actor in actors}


def _says(trigger: Trigger, grammar: Grammar) -> bool:
    """True for a finite verb of speech; a meeting needs a form that tells of the past."""
    spoken = trigger.type in SAYINGS and (trigger.type is not Type.CONSULT or trigger.tense == "past")
    return spoken and trigger.part == "verb" and grammar.verbs.told(trigger) and not trigger.negated


def _near(mention: ActorMention, trigger: Trigger, tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True when only a few words of the same clause stand between the speaker and the verb."""
    left, right = min(mention.end, trigger.end), max(mention.start, trigger.start)
    between = [word.low for word in tokens if left <= word.start and word.end <= right]
    return len(between) <= _NEAR and not any(low in grammar.joints.subordinate for low in between)


def _names(found: Sequence[Party], also: bool) -> set[str]:
    """Ids of those who speak, and whom they speak for where that is enough."""
    actors = [party.mention.actor for party in found if party.role is Role.SOURCE]
    return {actor.id for actor in actors} | {actor.country for actor in actors if also and actor.country}


def _spoke(told: Happening, reading: Reading) -> bool:
    """True for what was said on one day that is not still to come."""
    published = reading.article.published
    past = published is None or told.days.first <= published
    return told.trigger is not None and told.trigger.type in SAYINGS and told.days.first == told.days.last and past
