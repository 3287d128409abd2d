"""English function words by their class, as frozen sets."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from events.coding.lexicon import read

__all__ = ["FunctionWords", "function_words"]


class FunctionWords(NamedTuple):
    """What tells a verb from a noun, a clause from the next and a fact from a possibility."""

    determiners: frozenset[str]
    prepositions: frozenset[str]
    modals: frozenset[str]
    future: frozenset[str]
    possible: frozenset[str]
    obligation: frozenset[str]
    negations: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    do: frozenset[str]
    past: frozenset[str]
    pronouns: frozenset[str]
    adverbs: frozenset[str]
    breaks: frozenset[str]
    clause: frozenset[str]
    nominal_endings: frozenset[str]
    particles: frozenset[str]
    dates: frozenset[str]
    subjects: frozenset[str]
    institutions: frozenset[str]

    def auxiliary(self, word: str) -> bool:
        """Whether a word may stand between a subject and its verb."""
        return (
            word in self.adverbs
            or word in self.be
            or word in self.have
            or word in self.modals
            or word in self.do
            or word in self.negations
            or self.adverb(word)
        )

    def skipped(self, word: str) -> bool:
        """Whether a phrase of the lexicon reads over a word."""
        return word in self.determiners or word in self.adverbs or self.adverb(word)

    def adverb(self, word: str) -> bool:
        """Whether a word ends like an adverb and is none of the nouns that do."""
        return word.endswith("ly") and len(word) > 4 and word not in self.nominal_endings


@cache
def function_words() -> FunctionWords:
    """The table of `function_words.toml`. Loaded once."""
    table = read("function_words")
    return FunctionWords(*(frozenset(table[name]) for name in FunctionWords._fields))
