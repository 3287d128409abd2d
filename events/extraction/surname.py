"""The name of a speaker whom no gazetteer knows: the capitalised word beside the verb of saying."""

from __future__ import annotations

import re

from events.coding.trigger import Trigger
from events.extraction.language import Grammar
from events.extraction.sentence import Sentence, Word, words, words_before

__all__ = ["surname"]

#: adverbs and auxiliaries may stand between a speaker and the verb ("Lind has also said")
_BEFORE, _BEHIND = 4, 5
_SHORTEST = 4
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z](?:['’]s)?\Z")


def surname(sentence: Sentence, saying: Trigger, grammar: Grammar) -> str:
    """The last word of the name right before the verb, or right behind it, in lower case; empty when there is none."""
    tokens = words(sentence.text)
    before = list(words_before(tokens, saying.start, _BEFORE))
    while before and before[-1].low in grammar.auxiliaries | grammar.same | grammar.relative | grammar.time_adverbs:
        before.pop()
    if before and _is_name(before[-1], sentence, grammar):
        return before[-1].low
    behind = [word for word in tokens if word.start >= saying.end][:_BEHIND]
    named = ""
    for word in behind:
        if not _is_name(word, sentence, grammar):
            if named or not word.low.isalpha():
                break
            continue
        named = word.low
    return named


def _is_name(word: Word, sentence: Sentence, grammar: Grammar) -> bool:
    """True for a capitalised word that names no day and does not just open the sentence."""
    text = sentence.text[word.start : word.end]
    dated = any(date.start <= word.start < date.end for date in sentence.dates)
    known = word.low in grammar.pronouns | grammar.definite | grammar.media | grammar.weekdays
    return len(text) >= _SHORTEST and _NAME.match(text) is not None and not dated and not known
