"""The words around a date: what binds it to its clause, and what makes another interval of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from events.extraction.grammar.tables import Tables

__all__ = ["Frames", "Timing"]

_NO_WORDS: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Timing:
    """Words that stand with a date."""

    prepositions: frozenset[str]
    """Words that bind a date to what stands before them."""
    adverbs: frozenset[str]
    links: frozenset[str]
    """Words that bind a date to its noun ("the deadline of midnight"): no title needs them without it."""
    weekdays: frozenset[str]

    @classmethod
    def of(cls, tables: Tables) -> Timing:
        """From a language's tables."""
        return cls(
            prepositions=tables.words("clauses", "time_prepositions"),
            adverbs=tables.words("clauses", "time_adverbs"),
            links=tables.words("titles", "date_links"),
            weekdays=tables.words("frames", "weekdays"),
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """Prepositions and adverbs."""
        return self.prepositions | self.adverbs

    @cached_property
    def binding(self) -> frozenset[str]:
        """All that a date takes along when it is left out."""
        return self.words | self.links


@dataclass(frozen=True)
class Frames:
    """Words that make another interval of a date, by what they do ("since", "by", "within" …)."""

    before: Mapping[str, frozenset[str]]
    behind: Mapping[str, tuple[str, ...]]
    near: Mapping[str, int]
    """Phrases for days to come, and how many they are at most."""

    @classmethod
    def of(cls, tables: Tables) -> Frames:
        """From a language's tables."""
        return cls(
            before={name: frozenset(words) for name, words in tables.groups("frames").items()},
            behind=tables.groups("frames", "behind"),
            near=tables.numbers("frames", "near"),
        )

    def words(self, frame: str) -> frozenset[str]:
        """The words of a frame that stand before the date."""
        return self.before.get(frame, _NO_WORDS)

    def endings(self, frame: str) -> tuple[str, ...]:
        """The words of a frame that stand right behind the date."""
        return self.behind.get(frame, ())
