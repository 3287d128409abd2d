"""What a language's sentences are made of, as far as extraction needs it.

The tables are `events/data/extraction/<language>.toml`. A language without one has empty tables: its events are then
found by dates, actors and the triggers of the coding lexicon alone.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any

from events.model import Type

__all__ = ["Grammar", "grammar"]

_FOLDER = files("events") / "data/extraction"


@dataclass(frozen=True)
class Grammar:
    """The closed classes of one language; all words are lower-case."""

    subordinate: frozenset[str]
    """Words that open a dependent clause."""
    complementizers: frozenset[str]
    """Words that open what is said."""
    coordinate: frozenset[str]
    """Words that join two clauses."""
    contrast: frozenset[str]
    """Words that set a clause with its own subject beside another."""
    date_first: bool
    """Whether a date stands before its verb."""
    verb_first: bool
    """Whether the verb opens the clause, so that a date in its middle belongs to what stands before."""
    unspaced: bool
    """Whether words are written without spaces between them."""
    modifiers_first: bool
    """Whether what says more of a noun stands before it, as the date in "Friday's violence"."""
    time_prepositions: frozenset[str]
    """Words that bind a date to what stands before them."""
    time_adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    infinitive: frozenset[str]
    past_endings: tuple[str, ...]
    """Endings of finite verbs that tell of the past."""
    future_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    """Endings of participles, which are finite behind an auxiliary."""
    prefixes: tuple[str, ...]
    """What finite verbs begin with."""
    participle_ending: str
    """Ending of verbs that are not finite without an auxiliary; empty when the language marks them otherwise."""
    perfect: frozenset[str]
    """Auxiliaries of what has been going on."""
    past: frozenset[str]
    """Irregular past forms."""
    participles: frozenset[str]
    not_verbs: frozenset[str]
    nouns: frozenset[str]
    """Nouns of happenings that have no PLOVER root."""
    light: frozenset[str]
    """Verbs that are no event of their own."""
    media: frozenset[str]
    reporting: frozenset[str]
    first_person: frozenset[str]
    definite: frozenset[str]
    objects: frozenset[str]
    """Pronouns that take up a whole event."""
    pronouns: frozenset[str]
    same: frozenset[str]
    """Adverbs by which a speaker goes on."""
    aspect: frozenset[str]
    """Verbs that only say that an event runs its course."""
    anchors: Mapping[str, frozenset[str]]
    """Type of an event → the nouns that take it up again."""
    takers: frozenset[str]
    """All of these nouns."""
    references: Mapping[str, Type]
    """Nouns of acts that take a moment, and their types."""
    weekdays: frozenset[str]
    frames: Mapping[str, frozenset[str]]
    """Words around a date that make another interval of it, by what they do."""
    behind: Mapping[str, tuple[str, ...]]
    """The same, right behind a date."""
    near: Mapping[str, int]
    """Phrases for days to come, and how many they are at most."""
    openers: frozenset[str]
    """Adverbs that link a sentence to the one before."""
    articles: frozenset[str]
    """Indefinite articles."""
    relative: frozenset[str]
    """Words between a subject and its verb that no title needs."""
    date_links: frozenset[str]
    """Words that bind a date to its noun ("the deadline of midnight"): no title needs them without it."""
    dangling: frozenset[str]
    """Words that no title ends with."""
    attribution: str
    papers: frozenset[str]
    """Nouns before which a name only says whose they are ("the UN charter")."""
    negations: frozenset[str]
    mentioning: frozenset[str]
    """Participles that only speak of another event ("referring to")."""
    clock_before: frozenset[str]
    clock_after: frozenset[str]
    """Words that make a place the name of a time zone ("Moscow time")."""
    prepositions: frozenset[str]
    """Words before the name of a place."""

    @cached_property
    def linking(self) -> frozenset[str]:
        """Words that open or join a clause."""
        return self.subordinate | self.coordinate

    @cached_property
    def parting(self) -> frozenset[str]:
        """Words that part a date from a noun which it stands before."""
        return self.linking | self.auxiliaries | self.time_prepositions

    @cached_property
    def timing(self) -> frozenset[str]:
        """Words that bind a date or stand with it."""
        return self.time_prepositions | self.time_adverbs

    @cached_property
    def determiners(self) -> frozenset[str]:
        """Words that open a noun phrase."""
        return self.definite | self.articles

    @cached_property
    def between_speaker(self) -> frozenset[str]:
        """Words that may stand between a speaker and the verb."""
        return self.auxiliaries | self.same | self.relative | self.time_adverbs

    @cached_property
    def nameless(self) -> frozenset[str]:
        """Words that are no speaker's name, with a capital or without."""
        return self.pronouns | self.definite | self.media | self.weekdays


#: section of a language's file → its fields that are sets of words
_SETS = {
    "clauses": "subordinate complementizers coordinate contrast time_prepositions time_adverbs",
    "verbs": "auxiliaries infinitive perfect past participles not_verbs nouns light",
    "kinds": "media reporting",
    "inherit": "first_person definite objects pronouns same aspect",
    "frames": "weekdays",
    "titles": "openers articles relative date_links dangling",
    "parties": "papers negations mentioning",
    "places": "clock_before clock_after prepositions",
}
#: the same, of fields whose order counts
_ENDINGS = "past_endings future_endings participle_endings prefixes"


@lru_cache
def grammar(language: str) -> Grammar:
    """The tables of a language; all are empty where it has none."""
    path = _FOLDER / f"{language}.toml"
    raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}

    def listed(section: str, name: str) -> tuple[str, ...]:
        return tuple(raw.get(section, {}).get(name, "").split())

    words: dict[str, Any] = {
        name: frozenset(listed(part, name)) for part, names in _SETS.items() for name in names.split()
    }
    words |= {name: listed("verbs", name) for name in _ENDINGS.split()}
    nouns, frames = raw.get("inherit", {}).get("nouns", {}), raw.get("frames", {})
    return Grammar(
        **words,
        date_first=raw.get("clauses", {}).get("order") == "date first",
        verb_first=raw.get("clauses", {}).get("order") == "verb first",
        unspaced=raw.get("clauses", {}).get("unspaced", False),
        modifiers_first=raw.get("clauses", {}).get("modifiers_first", False),
        participle_ending=raw.get("verbs", {}).get("participle_ending", ""),
        takers=frozenset(noun for listed in nouns.values() for noun in listed.split()),
        anchors={name: frozenset(listed.split()) for name, listed in nouns.items()},
        references={noun: Type(name) for name, listed in raw.get("references", {}).items() for noun in listed.split()},
        frames={name: frozenset(listed.split()) for name, listed in frames.items() if isinstance(listed, str)},
        behind={name: tuple(listed.split()) for name, listed in frames.get("behind", {}).items()},
        near=frames.get("near", {}),
        attribution=raw.get("titles", {}).get("attribution", ""),
    )
