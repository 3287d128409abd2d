"""Nouns that name events, or take them up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from events.extraction.grammar.tables import Tables
from events.model import Type

__all__ = ["Nouns"]


@dataclass(frozen=True)
class Nouns:
    """Nouns by what they say of an event."""

    happenings: frozenset[str]
    """Nouns of happenings that have no PLOVER root."""
    anchors: Mapping[str, frozenset[str]]
    """Type of an event → the nouns that take it up again."""
    references: Mapping[str, Type]
    """Nouns of acts that take a moment, and their types."""
    papers: frozenset[str]
    """Nouns before which a name only says whose they are ("the UN charter")."""

    @classmethod
    def of(cls, tables: Tables) -> Nouns:
        """From a language's tables."""
        acts = tables.groups("references")
        return cls(
            happenings=tables.words("verbs", "nouns"),
            anchors={name: frozenset(words) for name, words in tables.groups("inherit", "nouns").items()},
            references={noun: Type(name) for name, nouns in acts.items() for noun in nouns},
            papers=tables.words("parties", "papers"),
        )

    @cached_property
    def takers(self) -> frozenset[str]:
        """All nouns that take an event up again."""
        return frozenset[str]().union(*self.anchors.values())
