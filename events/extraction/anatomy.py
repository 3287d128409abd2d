"""How a sentence is built: its words, its clauses and the grammar of its language."""

from __future__ import annotations

from typing import NamedTuple

from events.extraction.clauses import Clauses, clauses
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, Word, words, words_before, words_between

__all__ = ["Anatomy", "anatomy"]


class Anatomy(NamedTuple):
    """Everything that the rules of attachment and titles look at."""

    body: int
    tokens: tuple[Word, ...]
    clauses: Clauses
    grammar: Grammar

    def between(self, start: int, end: int) -> list[Word]:
        """The words and marks that lie wholly between two offsets."""
        return list(words_between(self.tokens, start, end))

    def before(self, offset: int, count: int) -> list[Word]:
        """The last words and marks before an offset, at most so many."""
        return list(words_before(self.tokens, offset, count))


def anatomy(sentence: Sentence, grammar: Grammar) -> Anatomy:
    """The anatomy of a sentence whose triggers are known."""
    tokens = words(sentence.text)
    return Anatomy(sentence.body, tokens, clauses(tokens, sentence.triggers, grammar), grammar)
