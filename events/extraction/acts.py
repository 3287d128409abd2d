"""An act named with its author by somebody who speaks of it: "… condemned on Monday Freedonia's annexation of …".

News quotes a reaction within a day of the act. So the act is dated by the reaction, with less confidence, when its noun
names something that takes a moment (not a war, not a policy) and the sentence gives it no date of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.extraction.happening import Happening, inherited
from events.extraction.parties import Party, parties
from events.extraction.reading import Reading
from events.extraction.scope import Scope
from events.extraction.sentence import Sentence, words
from events.extraction.speakers import SAYINGS
from events.model import Role

__all__ = ["acts"]

_POSSESSIVE = ("'s", "’s", "s'", "s’")


def acts(own: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The acts that the dated statements of one sentence speak of."""
    spoken = next((told for told in own if _reaction(told)), None)
    if spoken is None or not reading.grammar.nouns.references:
        return []
    sentence = spoken.sentence
    taken = {told.trigger for told in own}
    found = []
    for trigger in _nouns(sentence, reading):
        author = _author(sentence, trigger)
        if author is not None and not any(_overlap(trigger, other) for other in taken if other):
            scope = author.mention.start, _end(sentence, trigger, own)
            days = inherited(spoken.days, "the day on which it was spoken of")
            who = _who(sentence, trigger, author, scope, reading)
            found.append(Happening(sentence, trigger, days, None, scope, who, spoken.built))
    return found


def _reaction(told: Happening) -> bool:
    return told.trigger is not None and told.trigger.type in SAYINGS and told.days.first == told.days.last


def _nouns(sentence: Sentence, reading: Reading) -> list[Trigger]:
    """Nouns of acts, typed by the lexicon where it knows them."""
    known = {trigger.start: trigger for trigger in sentence.triggers}
    found = []
    for word in words(sentence.text):
        type_ = reading.grammar.nouns.references.get(word.low)
        if type_ is not None and word.start >= sentence.body:
            text = sentence.text[word.start : word.end]
            bare = Trigger(word.start, word.end, text, type_, "noun", rule="noun of an act", base=type_)
            found.append(known.get(word.start, bare))
    return found


def _author(sentence: Sentence, trigger: Trigger) -> Party | None:
    """The actor right before the noun, in the possessive."""
    for actor in sentence.actors:
        between = sentence.text[actor.end : trigger.start].strip()
        possessive = between in _POSSESSIVE or (not between and actor.text.endswith(_POSSESSIVE))
        if actor.end <= trigger.start and possessive:
            return Party(actor, Role.SOURCE)
    return None


def _end(sentence: Sentence, trigger: Trigger, own: Sequence[Happening]) -> int:
    later = [told.trigger.start for told in own if told.trigger and told.trigger.start > trigger.end]
    return min(later, default=len(sentence.text))


def _who(sentence: Sentence, trigger: Trigger, author: Party, scope: Scope, reading: Reading) -> tuple[Party, ...]:
    """The author, those it is done to, and the places of the sentence: they are what the act is about."""
    rest = [party for party in parties(sentence, trigger, scope, reading) if party.mention != author.mention]
    known = {author.mention, *(party.mention for party in rest)}
    named = [actor for actor in sentence.actors if actor.start >= sentence.body and actor not in known]
    places = [Party(actor, Role.TARGET) for actor in named if actor.use == "place"]
    return tuple(sorted((author, *rest, *places), key=lambda party: party.mention.start))


def _overlap(one: Trigger, other: Trigger) -> bool:
    return one.start < other.end and other.start < one.end
