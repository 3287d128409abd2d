"""What the rules know about a language: its offices, bodies, prepositions and the little words between names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from events.actors.keys import key_of
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
    bodies: Phrases
    """Bodies that a state has one of."""
    organisations: Phrases
    """Nouns and the ids, divided by blanks, of the organisations that are called so."""
    unnamed: Phrases
    """Those that need no determiner ("rebel leaders")."""
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
    order: frozenset[str]
    """Where an office stands: `after` the state, `before` it, or as a `suffix` of a name."""
    links: Phrases
    """What leads from an office to its state ("of the")."""
    complements: Phrases
    """What completes an office after its state ("ministre chinois | des Affaires étrangères")."""
    genitives: frozenset[str]
    ties: frozenset[str]
    capitals: bool
    """Whether a capital letter makes a name."""
    modifiers: frozenset[str]
    former: frozenset[str]
    courtesy: frozenset[str]
    """Forms of address that anybody may have."""
    honorifics: frozenset[str]
    """Those that tell who somebody is."""
    prepositions: Phrases
    city_prepositions: frozenset[str]
    """Those that are only of place before a city (French "à")."""
    postpositions: frozenset[str]
    between: frozenset[str]
    towards: frozenset[str]
    movements: frozenset[str]
    backed: frozenset[str]
    """After a hyphen they make the name a quality of somebody else ("Moscow-backed")."""
    siding: frozenset[str]
    """Before a hyphen they do ("pro-Moscow")."""
    things: Phrases
    """After the name of a state or an adjective they make the name of a thing ("Persian rug")."""
    landscapes: Phrases
    """After the name of a place they make the name of another ("Congo River")."""
    waters: Phrases
    """Before the name of a place they do ("Gulf of Oman")."""
    treaties: Phrases
    """With a capital letter after the name of a city they are what was signed there."""
    posted: frozenset[str]
    joining: frozenset[str]
    """What joins the name of a place to another."""
    particles: frozenset[str]
    articles: frozenset[str]
    """No name of a person comes right after them."""
    functions: frozenset[str]
    calendar: frozenset[str]
    references: References
    abbreviations: Mapping[str, str]
    """Characters that stand for states where several are written together, and the ids."""
    followers: Phrases
    """What must come after several of them."""
    alone: frozenset[str]
    """Those of them that may stand alone before an office."""

    @cached_property
    def address(self) -> frozenset[str]:
        """Words of address and honour before a name."""
        return self.courtesy | self.honorifics

    @cached_property
    def referring(self) -> frozenset[str]:
        """First words, in lower case, of all that refers back behind a determiner."""
        found = self.references
        return self.offices.firsts | found.pairs.firsts | found.bodies.firsts | found.organisations.firsts

    def ordinary(self, word: str) -> bool:
        """Whether a word with a capital letter is one of the language rather than somebody's name."""
        return word.lower() in self.functions or word in self.calendar


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language (ISO 639-1). Raises FileNotFoundError when there is none."""
    raw = tomllib.loads((FOLDER / f"grammar_{language}.toml").read_text(encoding="utf-8"))
    return _Reader(raw, language).grammar()


@dataclass(frozen=True)
class _Reader:
    """The sections of a grammar's file; a list that a language does not need is left out there."""

    raw: dict[str, Any]
    language: str

    def grammar(self) -> Grammar:
        offices = self.raw["offices"]
        return Grammar(
            offices=Phrases(((one, name) for name, all_ in offices.items() for one in all_), self.language),
            bodies=self._phrases("bodies", "names"),
            order=self._words("titles", "order"),
            links=self._phrases("titles", "links"),
            complements=Phrases(
                ((one, name) for name, all_ in self.raw.get("complements", {}).items() for one in all_), self.language
            ),
            genitives=self._words("titles", "genitives"),
            ties=self._words("titles", "ties"),
            capitals=bool(self.raw["titles"]["capitals"]),
            modifiers=self._words("titles", "modifiers"),
            former=self._words("titles", "former"),
            courtesy=self._words("titles", "courtesy"),
            honorifics=self._words("titles", "honorifics"),
            prepositions=self._phrases("place", "prepositions"),
            city_prepositions=self._words("place", "city_prepositions"),
            postpositions=self._words("place", "postpositions"),
            between=self._words("place", "between"),
            towards=self._words("place", "towards"),
            movements=self._words("place", "movements"),
            backed=self._words("qualifiers", "after"),
            siding=self._words("qualifiers", "before"),
            things=self._phrases("compounds", "things"),
            landscapes=self._phrases("compounds", "landscapes"),
            waters=self._phrases("compounds", "waters"),
            treaties=self._phrases("compounds", "treaties"),
            posted=self._words("place", "posted"),
            joining=self._words("place", "joining"),
            particles=self._words("names", "particles"),
            articles=self._words("names", "articles"),
            functions=self._words("names", "functions"),
            calendar=self._words("names", "calendar"),
            references=self._references(),
            abbreviations=self.raw.get("abbreviations", {}).get("states", {}),
            followers=self._phrases("abbreviations", "followers"),
            alone=self._words("abbreviations", "alone"),
        )

    def _references(self) -> References:
        both, determiners = self._phrases("references", "both"), self._words("references", "determiners")
        pairs = [*self._list("references", "pairs"), *self._list("references", "both")]
        unnamed = self._sorts("unnamed")
        firsts = both.firsts | unnamed.firsts
        return References(
            determiners=determiners,
            pairs=Phrases(((pair, pair) for pair in pairs), self.language),
            bodies=self._phrases("references", "bodies"),
            organisations=self._sorts("organisations"),
            unnamed=unnamed,
            starters=determiners | firsts | {word.capitalize() for word in firsts},
        )

    def _sorts(self, name: str) -> Phrases:
        nouns = self.raw.get("references", {}).get(name, {})
        return Phrases(((noun, " ".join(ids)) for noun, ids in nouns.items()), self.language)

    def _phrases(self, section: str, name: str) -> Phrases:
        return Phrases(((phrase, phrase) for phrase in self._list(section, name)), self.language)

    def _words(self, section: str, name: str) -> frozenset[str]:
        return frozenset(key_of(self.language)(word) for word in self._list(section, name))

    def _list(self, section: str, name: str) -> list[str]:
        found: list[str] = self.raw.get(section, {}).get(name, [])
        return found
