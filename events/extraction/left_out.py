"""Who does it where a verb needs no subject: "Viajó el martes", "وأضاف"."""

from __future__ import annotations

from collections.abc import Sequence

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence, Word, words, words_before, words_between

__all__ = ["left_out"]

#: Sentences that a verb may reach back over.
_REACH = 2
#: A subject behind its verb is named within so many words.
_BEHIND = 6
_COMMAS = frozenset(",،")


def left_out(sentence: Sentence, trigger: Trigger, reading: Reading) -> ActorMention | None:
    """The person of the sentences before who does what a verb without a subject tells, at the place of the verb."""
    if trigger.part != "verb" or trigger.passive or not reading.grammar.order.subject_dropped:
        return None
    if not _opens(sentence, trigger, reading) or _has_subject(sentence, trigger, reading):
        return None
    found = _person(sentence, reading.sentences)
    start, end = trigger.start, trigger.end
    return found and found._replace(
        start=start, end=end, text=sentence.text[start:end], use="pronoun", rule="subject left out"
    )


def _opens(sentence: Sentence, trigger: Trigger, reading: Reading) -> bool:
    """True when nothing but dates and adverbs stands before the verb."""
    passed = reading.grammar.timing.words | reading.grammar.speech.same | _COMMAS
    before = words_between(words(sentence.text), sentence.body, trigger.start)
    return all(word.low in passed or _dates(word, sentence) for word in before)


def _dates(word: Word, sentence: Sentence) -> bool:
    return any(date.start <= word.start < date.end for date in sentence.dates)


def _has_subject(sentence: Sentence, trigger: Trigger, reading: Reading) -> bool:
    """True when a noun phrase or an actor follows the verb without a preposition."""
    phrases = reading.grammar.phrases
    following = [word for word in words(sentence.text) if word.start >= trigger.end and not _dates(word, sentence)]
    for word in following[:1]:
        if word.low in phrases.determiners or word.low.startswith(phrases.definite_prefixes):
            return True
    clause = following[:_BEHIND]
    limit = next((word.start for word in clause if word.low in _COMMAS), clause[-1].end if clause else 0)
    behind = [actor for actor in sentence.actors if trigger.end <= actor.start < limit and actor.use != "place"]
    return any(not _governed(actor, sentence, reading) for actor in behind)


def _governed(actor: ActorMention, sentence: Sentence, reading: Reading) -> bool:
    """True behind a preposition, which no subject stands behind."""
    prepositions = reading.grammar.timing.prepositions | reading.grammar.places.prepositions
    before = words_before(words(sentence.text), actor.start, 1)
    return bool(before) and before[0].low in prepositions - reading.grammar.phrases.determiners


def _person(sentence: Sentence, sentences: Sequence[Sentence]) -> ActorMention | None:
    """The first person named in the nearest sentence before that names one."""
    place = next((number for number, other in enumerate(sentences) if other.start == sentence.start), 0)
    before = sentences[max(0, place - _REACH) : place]
    people = (actor for other in reversed(before) for actor in other.actors if actor.use in ("person", "title"))
    return next(people, None)
