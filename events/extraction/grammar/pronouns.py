"""Pronouns by what they stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from events.extraction.grammar.tables import Tables

__all__ = ["Pronouns"]


@dataclass(frozen=True)
class Pronouns:
    """Pronouns that are subjects."""

    people: frozenset[str]
    """They stand for one person."""
    things: frozenset[str]
    """They stand for a state or a body, or for nobody."""
    many: frozenset[str]
    """They stand for two or more."""
    not_before: frozenset[str]
    """What makes another word of it (Chinese 们)."""
    impersonal: frozenset[str]
    """Verbs behind which a thing's pronoun often stands for nobody ("it was", "it seems")."""

    @classmethod
    def of(cls, tables: Tables) -> Pronouns:
        """From a language's tables."""
        return cls(
            people=tables.words("pronouns", "people"),
            things=tables.words("pronouns", "things"),
            many=tables.words("pronouns", "many"),
            not_before=tables.words("pronouns", "not_before"),
            impersonal=tables.words("pronouns", "impersonal"),
        )

    @cached_property
    def all(self) -> frozenset[str]:
        """Every one of them."""
        return self.people | self.things | self.many

    @cached_property
    def anywhere(self) -> re.Pattern[str]:
        """What is in every text in lower case that has one of them, and in few others."""
        spaced = "|".join(sorted(one for one in self.all if one.isascii()))
        rest = (one for one in self.all if not one.isascii())
        return re.compile("|".join([rf"(?<![^\W_])(?:{spaced or '(?!)'})(?![^\W_])", *sorted(rest)]))
