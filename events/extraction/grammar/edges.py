"""Words with which a title neither begins nor ends."""

from __future__ import annotations

from dataclasses import dataclass

from events.extraction.grammar.tables import Tables

__all__ = ["Edges"]


@dataclass(frozen=True)
class Edges:
    """Words that lean on others outside the title."""

    openers: frozenset[str]
    """Adverbs that link a sentence to the one before."""
    dangling: frozenset[str]
    """Words that no title ends with."""
    modifiers: tuple[str, ...]
    """Endings of adjectives: where a title is cut, none is left without its noun."""

    @classmethod
    def of(cls, tables: Tables) -> Edges:
        """From a language's tables."""
        return cls(
            openers=tables.words("titles", "openers"),
            dangling=tables.words("titles", "dangling"),
            modifiers=tables.listed("titles", "modifiers"),
        )
