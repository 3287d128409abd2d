"""Words beside the name of a place."""

from __future__ import annotations

from dataclasses import dataclass

from events.extraction.grammar.tables import Tables

__all__ = ["Places"]


@dataclass(frozen=True)
class Places:
    """What tells a place from a clock, and what stands before a place."""

    clock_before: frozenset[str]
    clock_after: frozenset[str]
    """Words that make a place the name of a time zone ("Moscow time")."""
    prepositions: frozenset[str]

    @classmethod
    def of(cls, tables: Tables) -> Places:
        """From a language's tables."""
        return cls(
            clock_before=tables.words("places", "clock_before"),
            clock_after=tables.words("places", "clock_after"),
            prepositions=tables.words("places", "prepositions"),
        )
