"""The triggers of a sentence's story."""

from __future__ import annotations

import re

from events.coding.trigger import Trigger
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence, words, words_before
from events.extraction.verbs import happenings

__all__ = ["with_triggers"]

#: in a headline so many of its words have capitals
_HEADLINE = 0.7
#: behind these a sentence or a quotation begins
_OPENING = frozenset(".:!?…\"“”«»„‚‘'(-–—")


#: "(left)" and "(not pictured)" under a picture tell who is where
_ASIDE = re.compile(r"\((?:[^\s()]+ ?){1,2}\)")


def with_triggers(sentence: Sentence, reading: Reading) -> Sentence:
    """The sentence with its triggers: none before its story's beginning, in a name, or in an aside of a word or two."""
    found = happenings(sentence.text, reading.language)
    asides = [match.span() for match in _ASIDE.finditer(sentence.text)] if "(" in sentence.text else []
    told = [trigger for trigger in found if trigger.start >= sentence.body]
    told = [trigger for trigger in told if not any(start <= trigger.start < end for start, end in asides)]
    return sentence.with_triggers(tuple(trigger for trigger in told if not _in_name(trigger, sentence)))


def _in_name(trigger: Trigger, sentence: Sentence) -> bool:
    """True inside the name of an actor, and for a verb with a capital within the sentence ("Istana Merdeka")."""
    if trigger.language == "en":  # whose lexicon knows names by their capitals
        return False
    if any(actor.start <= trigger.start and trigger.end <= actor.end for actor in sentence.actors):
        return True
    return trigger.part == "verb" and _capital(trigger, sentence)


def _capital(trigger: Trigger, sentence: Sentence) -> bool:
    first, second = trigger.text[:1], trigger.text[1:2]
    if not (first.isupper() and second.islower()) or trigger.start <= sentence.body:
        return False
    tokens = words(sentence.text)
    before = words_before(tokens, trigger.start, 1)
    if not before or before[0].low in _OPENING:
        return False
    long = [sentence.text[word.start] for word in tokens if word.end - word.start > 3]
    return sum(letter.isupper() for letter in long) < _HEADLINE * len(long)
