"""What the rules know about a language: its offices, bodies, prepositions and the little words between names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from events.actors.tables import FOLDER
from events.actors.words import Words, keys

__all__ = ["Grammar", "References", "grammar"]

Phrases = dict[tuple[str, ...], str]
_LONGEST = 5


@dataclass(frozen=True)
class References:
    """Words that refer back."""

    determiners: frozenset[str]
    pairs: Phrases
    """What stands for the last two parties."""
    organisations: Mapping[str, frozenset[str]]
    """Nouns and the ids of the organisations that are called so."""
    starters: frozenset[str]
    """First words of all of them, in lower case."""

    def pair(self, words: Words, index: int) -> tuple[int, int] | None:
        """First and last word of "the two countries" or "both sides", when it begins at a word."""
        start = index + 1 if words.keys[index] in self.determiners else index
        found = _longest(self.pairs, words, start)
        return (start, found[0]) if found else None


@dataclass(frozen=True)
class Grammar:
    """Word lists of one language; all in lower case but for honorifics, particles and the calendar."""

    offices: Phrases
    """Words of an office and its name in officials.csv (`head`, `government`, `foreign`, `defence`) or `other`."""
    bodies: Phrases
    modifiers: frozenset[str]
    honorifics: frozenset[str]
    prepositions: Phrases
    between: frozenset[str]
    towards: frozenset[str]
    movements: frozenset[str]
    backed: frozenset[str]
    """After a hyphen they make the name a quality of somebody else ("Moscow-backed")."""
    siding: frozenset[str]
    """Before a hyphen they do ("pro-Moscow")."""
    posted: frozenset[str]
    particles: frozenset[str]
    functions: frozenset[str]
    calendar: frozenset[str]
    references: References

    def office(self, words: Words, index: int) -> tuple[int, str] | None:
        """Last word and name of the longest office that begins at a word."""
        return _longest(self.offices, words, index)

    def body(self, words: Words, index: int) -> tuple[int, str] | None:
        """Last word of the longest name of a body that begins at a word."""
        return _longest(self.bodies, words, index)

    def office_before(self, words: Words, index: int) -> tuple[int, str] | None:
        """First word and name of the longest office that ends right before a word."""
        for length in range(min(_LONGEST, index), 0, -1):
            name = self.offices.get(tuple(word.lower() for word in words.keys[index - length : index]))
            if name is not None and all(words.joined(at) for at in range(index - length + 1, index)):
                return index - length, name
        return None

    def ordinary(self, word: str) -> bool:
        """Whether a word with a capital letter is one of the language rather than somebody's name."""
        return word.lower() in self.functions or word in self.calendar


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language (ISO 639-1)."""
    raw = tomllib.loads((FOLDER / f"grammar_{language}.toml").read_text(encoding="utf-8"))
    return Grammar(
        offices={keys(phrase.lower()): name for name, phrases in raw["offices"].items() for phrase in phrases},
        bodies=_phrases(raw["bodies"]["names"]),
        modifiers=frozenset(raw["modifiers"]["words"]),
        honorifics=frozenset(raw["honorifics"]["words"]),
        prepositions=_phrases(raw["place"]["prepositions"]),
        between=frozenset(raw["place"]["between"]),
        towards=frozenset(raw["place"]["towards"]),
        movements=frozenset(raw["place"]["movements"]),
        backed=frozenset(raw["qualifiers"]["after"]),
        siding=frozenset(raw["qualifiers"]["before"]),
        posted=frozenset(raw["posting"]["people"]),
        particles=frozenset(raw["particles"]["words"]),
        functions=frozenset(raw["functions"]["words"]),
        calendar=frozenset(raw["functions"]["calendar"]),
        references=_references(raw["references"]),
    )


def _references(raw: dict[str, Any]) -> References:
    return References(
        determiners=frozenset(raw["determiners"]),
        pairs=_phrases([*raw["pairs"], *raw["both"]]),
        organisations={noun: frozenset(ids) for noun, ids in raw["organisations"].items()},
        starters=frozenset(keys(phrase.lower())[0] for phrase in [*raw["determiners"], *raw["both"]]),
    )


def _phrases(phrases: Sequence[str]) -> Phrases:
    return {keys(phrase.lower()): phrase for phrase in phrases}


def _longest(phrases: Phrases, words: Words, index: int) -> tuple[int, str] | None:
    """Last word and meaning of the longest of some phrases that begins at a word."""
    for length in range(_LONGEST, 0, -1):
        name = phrases.get(tuple(word.lower() for word in words.keys[index : index + length]))
        if name is not None and all(words.joined(at) for at in range(index + 1, index + length)):
            return index + length - 1, name
    return None
