"""What the rules know about a language: its offices, bodies, prepositions and the little words between names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from events.actors.phrases import Phrases
from events.actors.tables import FOLDER
from events.actors.words import Words

__all__ = ["Grammar", "References", "grammar"]


@dataclass(frozen=True)
class References:
    """Words that refer back."""

    determiners: frozenset[str]
    pairs: Phrases
    """What stands for the last two parties."""
    organisations: Mapping[str, frozenset[str]]
    """Nouns and the ids of the organisations that are called so."""
    starters: frozenset[str]
    """First words of all of them."""

    def pair(self, words: Words, index: int) -> tuple[int, int] | None:
        """First and last word of "the two countries" or "both sides", when it begins at a word."""
        start = index + 1 if words.key(index) in self.determiners else index
        found = self.pairs.at(words, start)
        return (start, found[0]) if found else None


@dataclass(frozen=True)
class Grammar:
    """Word lists of one language; in lower case but for honorifics, particles and the calendar."""

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

    def ordinary(self, word: str) -> bool:
        """Whether a word with a capital letter is one of the language rather than somebody's name."""
        return word.lower() in self.functions or word in self.calendar


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language (ISO 639-1)."""
    raw = tomllib.loads((FOLDER / f"grammar_{language}.toml").read_text(encoding="utf-8"))
    return Grammar(
        offices=Phrases((phrase, name) for name, phrases in raw["offices"].items() for phrase in phrases),
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
    both = _phrases(raw["both"])
    return References(
        determiners=frozenset(raw["determiners"]),
        pairs=_phrases([*raw["pairs"], *raw["both"]]),
        organisations={noun: frozenset(ids) for noun, ids in raw["organisations"].items()},
        starters=frozenset(raw["determiners"]) | both.firsts | {word.capitalize() for word in both.firsts},
    )


def _phrases(phrases: list[str]) -> Phrases:
    return Phrases((phrase, phrase) for phrase in phrases)
