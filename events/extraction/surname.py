"""The name of a speaker whom no gazetteer knows: the capitalised word beside the verb of saying."""

from __future__ import annotations

import re

from events.coding.trigger import Trigger
from events.extraction.grammar import Grammar
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
    while before and before[-1].low in grammar.between_speaker:
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
    if len(text) < _SHORTEST or word.low in grammar.nameless or not _NAME.match(text):
        return False
    return not any(date.start <= word.start < date.end for date in sentence.dates)
