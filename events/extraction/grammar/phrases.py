"""The closed words of noun phrases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from events.extraction.grammar.tables import Tables

__all__ = ["Phrases"]


@dataclass(frozen=True)
class Phrases:
    """Articles, pronouns and negations."""

    definite: frozenset[str]
    """Words that open a definite noun phrase."""
    definite_behind: frozenset[str]
    """Words behind a noun that make it definite (Indonesian "pertemuan itu")."""
    definite_prefixes: tuple[str, ...]
    """What a definite noun begins with (Arabic)."""
    articles: frozenset[str]
    """Indefinite articles."""
    pronouns: frozenset[str]
    objects: frozenset[str]
    """Pronouns that take up a whole event."""
    negations: frozenset[str]

    @classmethod
    def of(cls, tables: Tables) -> Phrases:
        """From a language's tables."""
        return cls(
            definite=tables.words("inherit", "definite"),
            definite_behind=tables.words("inherit", "definite_behind"),
            definite_prefixes=tables.listed("inherit", "definite_prefixes"),
            articles=tables.words("titles", "articles"),
            pronouns=tables.words("inherit", "pronouns"),
            objects=tables.words("inherit", "objects"),
            negations=tables.words("parties", "negations"),
        )

    @cached_property
    def determiners(self) -> frozenset[str]:
        """Words that open a noun phrase."""
        return self.definite | self.articles
