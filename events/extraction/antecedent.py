"""Whom the pronoun or the missing subject of a verb stands for: "Él viajó el martes", "وأضاف", 他16日会见."""

from __future__ import annotations

from collections.abc import Sequence

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence, Word, words, words_before, words_between

__all__ = ["antecedent"]

#: A pronoun stands at most so many words before its verb.
_NEAR = 8
#: Sentences that a pronoun may reach back over.
_REACH = 2
#: A subject behind its verb is named within so many words.
_BEHIND = 6
_COMMAS = frozenset(",，،")


def antecedent(sentence: Sentence, trigger: Trigger, reading: Reading) -> ActorMention | None:
    """The person of the sentences before who does it, at the pronoun's place, or at the verb's where there is none."""
    if trigger.part != "verb" or trigger.passive or _named_before(sentence, trigger):
        return None
    place = _pronoun(sentence, trigger, reading) or _verb(sentence, trigger, reading)
    if place is None:
        return None
    start, end = place
    found = _person(sentence, reading)
    return found and found._replace(start=start, end=end, text=sentence.text[start:end], use="pronoun", rule="pronoun")


def _named_before(sentence: Sentence, trigger: Trigger) -> bool:
    acting = (actor for actor in sentence.actors if actor.start >= sentence.body and actor.use != "place")
    return any(actor.end <= trigger.start for actor in acting)


def _pronoun(sentence: Sentence, trigger: Trigger, reading: Reading) -> tuple[int, int] | None:
    persons = reading.grammar.phrases.persons
    for word in reversed(words_before(words(sentence.text), trigger.start, _NEAR)):
        if word.low in persons and word.start >= sentence.body:
            return word.start, word.end
    return None


def _verb(sentence: Sentence, trigger: Trigger, reading: Reading) -> tuple[int, int] | None:
    """The verb itself where it opens its sentence and nobody is named right behind it."""
    if not reading.grammar.order.subject_dropped:
        return None
    tokens = words(sentence.text)
    before = [word for word in words_between(tokens, sentence.body, trigger.start) if not _dates(word, sentence)]
    if any(word.low not in reading.grammar.timing.words | reading.grammar.speech.same for word in before):
        return None
    following = [word for word in tokens if word.start >= trigger.end][:_BEHIND]
    phrases = reading.grammar.phrases
    if following and (
        following[0].low in phrases.determiners or following[0].low.startswith(phrases.definite_prefixes)
    ):
        return None
    limit = next((word.start for word in following if word.low in _COMMAS), following[-1].end if following else 0)
    behind = [actor for actor in sentence.actors if trigger.end <= actor.start < limit and actor.use != "place"]
    if any(not _governed(actor, sentence, reading) for actor in behind):
        return None
    return trigger.start, trigger.end


def _governed(actor: ActorMention, sentence: Sentence, reading: Reading) -> bool:
    """True behind a preposition, which no subject stands behind."""
    prepositions = reading.grammar.timing.prepositions | reading.grammar.places.prepositions
    before = words_before(words(sentence.text), actor.start, 1)
    return bool(before) and before[0].low in prepositions - reading.grammar.phrases.determiners


def _dates(word: Word, sentence: Sentence) -> bool:
    return word.low in _COMMAS or any(date.start <= word.start < date.end for date in sentence.dates)


def _person(sentence: Sentence, reading: Reading) -> ActorMention | None:
    """The first person named in the nearest sentence before that names one, else who acts in the last one."""
    before = _before(sentence, reading.sentences)
    people = (actor for other in reversed(before) for actor in other.actors if actor.use in ("person", "title"))
    acting = (actor for other in before[-1:] for actor in other.actors if actor.use != "place")
    return next(people, None) or next(acting, None)


def _before(sentence: Sentence, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    place = next((number for number, other in enumerate(sentences) if other.start == sentence.start), 0)
    return sentences[max(0, place - _REACH) : place]
