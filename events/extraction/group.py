"""The group of a verb: its auxiliaries and adverbs, and the date that may stand among them."""

from __future__ import annotations

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.sentence import Word

__all__ = ["group_start"]

_SHORTEST_ADVERB = 5


def group_start(trigger: Trigger, least: int, built: Anatomy) -> int:
    """Where the group of a verb begins: "had on Monday openly" before "criticised"."""
    start = trigger.start
    for word in reversed(built.between(least, trigger.start)):
        if not _belongs(word, built):
            break
        start = word.start
    return start


def _belongs(word: Word, built: Anatomy) -> bool:
    grammar = built.grammar
    if word.low in grammar.joints.subordinate:
        return False
    if word.low in grammar.between_speaker or word.low in grammar.phrases.negations:
        return True
    ending = grammar.verbs.endings.adverb
    if ending and word.low.endswith(ending) and len(word.low) >= _SHORTEST_ADVERB and word.low.isalpha():
        return not built.sentence.text[word.start].isupper()
    return _dates(word, built)


def _dates(word: Word, built: Anatomy) -> bool:
    """True for a word of a date, and for the preposition right before one."""
    for date in built.sentence.dates:
        if date.start <= word.start < date.end:
            return True
        if word.low in built.grammar.timing.prepositions and word.end < date.start <= word.end + 2:
            return True
    return False
