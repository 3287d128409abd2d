"""How clauses are ordered, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from events.extraction.grammar.tables import Tables

__all__ = ["Joints", "Order"]


@dataclass(frozen=True)
class Order:
    """What stands before what."""

    date_first: bool
    """Whether a date stands before its verb."""
    verb_first: bool
    """Whether the verb opens the clause, so that a date in its middle belongs to what stands before."""
    unspaced: bool
    """Whether words are written without spaces between them."""
    subject_dropped: bool
    """Whether a verb needs no subject where it is clear."""
    modifiers_first: bool
    """Whether what says more of a noun stands before it, as the date in "Friday's violence"."""

    @classmethod
    def of(cls, tables: Tables) -> Order:
        """From a language's tables."""
        order = tables.text("clauses", "order")
        return cls(
            date_first=order == "date first",
            verb_first=order == "verb first",
            unspaced=tables.flag("clauses", "unspaced"),
            subject_dropped=tables.flag("clauses", "subject_dropped"),
            modifiers_first=tables.flag("clauses", "modifiers_first"),
        )


@dataclass(frozen=True)
class Joints:
    """Words that open or join clauses."""

    subordinate: frozenset[str]
    """Words that open a dependent clause."""
    complementizers: frozenset[str]
    """Words that open what is said."""
    coordinate: frozenset[str]
    """Words that join two clauses."""
    contrast: frozenset[str]
    """Words that set a clause with its own subject beside another."""
    relative: frozenset[str]
    """Words between a subject and its verb that no title needs."""
    owners: frozenset[str]
    """Relative pronouns that say whose something is."""

    @classmethod
    def of(cls, tables: Tables) -> Joints:
        """From a language's tables."""
        return cls(
            subordinate=tables.words("clauses", "subordinate"),
            complementizers=tables.words("clauses", "complementizers"),
            coordinate=tables.words("clauses", "coordinate"),
            contrast=tables.words("clauses", "contrast"),
            relative=tables.words("titles", "relative"),
            owners=tables.words("clauses", "owners"),
        )

    @cached_property
    def pronouns(self) -> frozenset[str]:
        """Words that open a clause and stand for somebody in it."""
        return (self.relative & self.subordinate) | self.owners

    @cached_property
    def linking(self) -> frozenset[str]:
        """Words that open or join a clause."""
        return self.subordinate | self.coordinate
