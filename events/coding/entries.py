"""The lines of the English data files: patterns of lemmas with their root, part of speech and weight.

A pattern is a row of words. Its first word is the head, in any form; `*` lets up to six words pass (`**` prepositions
too), `{aid}` stands for a word class, `on/upon` for either word (heads too), `lie+` for any form of the verb. A
determiner, a weekday or an adverb may stand between any two words.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from events.coding.operators import Operator, operators
from events.coding.trigger import Part
from events.model import Type

__all__ = ["Entry", "contexts", "entries", "read"]

#: section of a data file → part of speech and weight of its entries
SECTIONS: dict[str, tuple[Part, float]] = {
    "verbs": ("verb", 1.0),
    "weak": ("verb", 0.55),
    "faint": ("verb", 0.3),
    "phrases": ("verb", 1.25),
    "weak_phrases": ("verb", 0.6),
    "fixed": ("verb", 0.7),
    "nouns": ("noun", 0.5),
    "agents": ("noun", 0.5),
    "nominals": ("noun", 0.8),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the lexicon: its pattern, root (None for a word that only governs others), part and weight."""

    pattern: str
    type: Type | None
    part: Part
    weight: float
    operator: Operator | None = None
    fixed: bool = False
    """Its head is not inflected."""
    dyadic: bool = False
    """It has its root only towards somebody: a bare "sent", a resignation."""
    faint: bool = False
    """Its word has many senses ("held", "closed"): alone it tells nothing."""


@cache
def entries() -> tuple[Entry, ...]:
    """All lines of the English data files."""
    found = list(_root_entries())
    known = {(entry.pattern, entry.part): index for index, entry in enumerate(found)}
    for operator in operators():
        for section, pattern in operator.patterns:
            part, weight = SECTIONS[section]
            index = known.get((pattern, part))
            if index is None:
                found.append(Entry(pattern, operator.alone, part, weight, operator))
            else:
                found[index] = replace(found[index], operator=operator)
    return tuple(found)


@cache
def contexts() -> dict[Type, tuple[frozenset[str], Type]]:
    """Root → words of the sentence that give its entries another root, and which: troops, but as peacekeepers."""
    tables = {root: read(root.value.lower()).get("context") for root in Type if root is not Type.OTHER}
    return {root: (frozenset(table["words"]), Type(table["root"])) for root, table in tables.items() if table}


def read(name: str) -> dict[str, Any]:
    """One data file of the English lexicon."""
    path = files("events") / "data" / "coding" / "en" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _root_entries() -> Iterator[Entry]:
    for line in read("neutral")["phrases"]:
        yield from (Entry(pattern, None, *SECTIONS["phrases"]) for pattern in _heads(line))
    for root in Type:
        if root is not Type.OTHER:
            table = read(root.value.lower())
            yield from _table_entries(root, table)
            yield from _table_entries(root, table.get("unilateral", {}), dyadic=True)


def _table_entries(root: Type, table: dict[str, Any], dyadic: bool = False) -> Iterator[Entry]:
    said = 0.1 if root is Type.STATEMENT else 1.0
    for section, (part, weight) in SECTIONS.items():
        for line in table.get(section, ()):
            for pattern in _heads(line):
                yield Entry(
                    pattern,
                    root,
                    part,
                    weight * said,
                    fixed=section == "fixed",
                    dyadic=dyadic or section == "faint",
                    faint=section in ("faint", "agents"),
                )


def _heads(line: str) -> Iterator[str]:
    """A line of the data with one head in place of "send/deploy/dispatch"."""
    first, *rest = line.split()
    for head in first.split("/"):
        yield " ".join((head, *rest))
