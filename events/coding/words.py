"""English function words by their class, as frozen sets."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache, cached_property

from events.coding.entries import read
from events.coding.inflection import verb_forms

__all__ = ["FunctionWords", "function_words", "occurring"]


@dataclass(frozen=True)
class FunctionWords:
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
    deniers: frozenset[str]
    means: frozenset[str]

    @cached_property
    def moods(self) -> dict[str, str]:
        """Modal verb → `future`, `possible` or `obligation`."""
        return {word: name for name in ("obligation", "possible", "future") for word in getattr(self, name)}

    @cached_property
    def openings(self) -> frozenset[str]:
        """Words with which another clause or its verb begins, so that no phrase reaches beyond them."""
        return (self.clause - {"as"}) | self.subjects | self.modals

    @cached_property
    def _auxiliaries(self) -> frozenset[str]:
        return self.adverbs | self.be | self.have | self.modals | self.do | self.negations

    @cached_property
    def _passed(self) -> frozenset[str]:
        return self.determiners | self.adverbs

    def auxiliary(self, word: str) -> bool:
        """Whether a word may stand between a subject and its verb."""
        return word in self._auxiliaries or self.adverb(word)

    def skipped(self, word: str) -> bool:
        """Whether a phrase of the lexicon reads over a word."""
        return word in self._passed or self.adverb(word)

    def adverb(self, word: str) -> bool:
        """Whether a word ends like an adverb and is none of the nouns that do."""
        return word.endswith("ly") and len(word) > 4 and word not in self.nominal_endings


@cache
def function_words() -> FunctionWords:
    """The table of `function_words.toml`. Loaded once."""
    table = read("function_words")
    return FunctionWords(*(frozenset(table[item.name]) for item in fields(FunctionWords)))


@cache
def occurring() -> frozenset[str]:
    """All forms of the verbs by which an event takes place ("erupted", "broke out" apart)."""
    return frozenset(form for verb in read("function_words")["occurring"] for form, _ in verb_forms(verb))
