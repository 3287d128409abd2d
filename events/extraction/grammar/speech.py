"""Words by which a text passes on what others say."""

from __future__ import annotations

from dataclasses import dataclass

from events.extraction.grammar.tables import Tables

__all__ = ["Speech"]


@dataclass(frozen=True)
class Speech:
    """Who reports, who speaks, and of what."""

    media: frozenset[str]
    reporting: frozenset[str]
    relayed: frozenset[str]
    """Verbs of which only media are the subject."""
    sources: frozenset[str]
    """Words that open the name of a source ("selon")."""
    saying: frozenset[str]
    """Forms of verbs of saying that are no happening of their own."""
    first_person: frozenset[str]
    same: frozenset[str]
    """Adverbs by which a speaker goes on."""
    mentioning: frozenset[str]
    """Participles that only speak of another event ("referring to")."""
    attribution: str

    @classmethod
    def of(cls, tables: Tables) -> Speech:
        """From a language's tables."""
        return cls(
            media=tables.words("kinds", "media"),
            reporting=tables.words("kinds", "reporting"),
            relayed=tables.words("kinds", "relayed"),
            sources=tables.words("kinds", "sources"),
            saying=tables.words("kinds", "saying"),
            first_person=tables.words("inherit", "first_person"),
            same=tables.words("inherit", "same"),
            mentioning=tables.words("parties", "mentioning"),
            attribution=tables.text("titles", "attribution"),
        )
