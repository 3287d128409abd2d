"""A reaction to what was just told: "The ministry called it a provocation", "… welcomed the decision"."""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.extraction.anatomy import anatomy
from events.extraction.happening import Happening, inherited
from events.extraction.parties import parties
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence, words
from events.extraction.speakers import SAYINGS
from events.extraction.triggers import with_triggers
from events.model import DateSource, Role

__all__ = ["reaction"]

#: "it" or a definite noun stands among so many words after the verb.
_NEAR = 4


def reaction(sentence: Sentence, before: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The judgement in an undated sentence on an event of one day told before, nearest first.

    News prints reactions of the day; the actor must be named.
    """
    anchor = next((told for told in before if _dated(told, reading)), None)
    cues = reading.grammar.phrases.objects | reading.grammar.nouns.takers
    if anchor is None or not sentence.actors or cues.isdisjoint(word.low for word in words(sentence.text)):
        return []
    sentence = with_triggers(sentence, reading)
    trigger = next((trigger for trigger in sentence.triggers if _judges(trigger, sentence, reading)), None)
    if trigger is None:
        return []
    scope = sentence.body, len(sentence.text)
    found = parties(sentence, trigger, scope, reading)
    if not any(party.role is Role.SOURCE for party in found):
        return []
    days, built = inherited(anchor.days, "the day of what it reacts to"), anatomy(sentence, reading.grammar)
    return [Happening(sentence, trigger, days, None, scope, tuple(found), built)]


def _dated(told: Happening, reading: Reading) -> bool:
    published = reading.article.published
    past = published is None or told.days.first <= published
    return past and told.days.first == told.days.last and told.days.source is not DateSource.INHERITED


def _judges(trigger: Trigger, sentence: Sentence, reading: Reading) -> bool:
    """True for a finite verb of speech whose object takes up something told."""
    told = reading.grammar.verbs.told(trigger)
    if trigger.type not in SAYINGS or trigger.part != "verb" or not told or trigger.modality:
        return False
    phrases, takers = reading.grammar.phrases, reading.grammar.nouns.takers
    after = [word.low for word in words(sentence.text) if word.end > trigger.start][: _NEAR + 2]
    for place, low in enumerate(after[:-1]):
        definite = low in phrases.definite and set(after[place + 1 : place + 3]) & takers
        if low in phrases.objects or definite:
            return True
    return False
