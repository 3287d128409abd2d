"""How a sentence is built: its words, its clauses and the grammar of its language."""

from __future__ import annotations

import re
from typing import NamedTuple

from events.extraction.clauses import Clauses, clauses
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, Word, words, words_before, words_between

__all__ = ["Anatomy", "anatomy"]

_BRACKETS = re.compile(r"\([^()]{0,80}\)")


class Anatomy(NamedTuple):
    """Everything that the rules of attachment and titles look at."""

    sentence: Sentence
    tokens: tuple[Word, ...]
    clauses: Clauses
    grammar: Grammar

    @property
    def body(self) -> int:
        """Where the story begins."""
        return self.sentence.body

    def outside_brackets(self, offset: int) -> Anatomy:
        """The same without the words in brackets, unless these hold an offset."""
        spans = [match.span() for match in _BRACKETS.finditer(self.sentence.text)]
        inside = [span for span in spans if not span[0] <= offset < span[1]]
        if not inside:
            return self
        kept = (word for word in self.tokens if not any(start <= word.start < end for start, end in inside))
        return self._replace(tokens=tuple(kept))

    def between(self, start: int, end: int) -> list[Word]:
        """The words and marks that lie wholly between two offsets."""
        return list(words_between(self.tokens, start, end))

    def before(self, offset: int, count: int) -> list[Word]:
        """The last words and marks before an offset, at most so many."""
        return list(words_before(self.tokens, offset, count))


def anatomy(sentence: Sentence, grammar: Grammar) -> Anatomy:
    """The anatomy of a sentence whose triggers are known."""
    tokens = words(sentence.text)
    return Anatomy(sentence, tokens, clauses(tokens, sentence.triggers, grammar), grammar)
