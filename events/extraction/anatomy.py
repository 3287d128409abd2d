"""How a sentence is built: its words, its clauses and the grammar of its language."""

from __future__ import annotations

from dataclasses import dataclass

from events.extraction.clauses import Clauses, clauses
from events.extraction.language import Grammar
from events.extraction.sentence import Sentence, Word, words

__all__ = ["Anatomy", "anatomy"]


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Everything that the rules of attachment and titles look at."""

    body: int
    tokens: tuple[Word, ...]
    clauses: Clauses
    grammar: Grammar

    def between(self, start: int, end: int) -> list[Word]:
        """The words and marks that lie wholly between two offsets."""
        return [word for word in self.tokens if start <= word.start and word.end <= end]

    def before(self, offset: int, count: int) -> list[Word]:
        """The last words and marks before an offset, at most so many."""
        return [word for word in self.tokens if word.end <= offset][-count:]


def anatomy(sentence: Sentence, grammar: Grammar) -> Anatomy:
    """The anatomy of a sentence whose triggers are known."""
    tokens = words(sentence.text)
    return Anatomy(sentence.body, tokens, clauses(tokens, sentence.triggers, grammar), grammar)
