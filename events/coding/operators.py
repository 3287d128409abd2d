"""Words that govern another happening: agreeing, planning, refusing, threatening, requesting, stopping, beginning.

"Agreed to release", "refused to meet", "stopped the shelling": the sentence reports neither a release nor a meeting
nor a shelling. An operator's table says what it reports instead.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from events.model import QUAD, Type

__all__ = ["Operator", "moods", "operators"]


@dataclass(frozen=True, slots=True)
class Operator:
    """One group of governing words."""

    name: str
    alone: Type | None
    """What they mean with nothing to govern."""
    links: frozenset[str]
    """How the governed words may follow: `to`, `ing`, `noun`, `that`."""
    outcome: Mapping[str, str] = field(hash=False)
    patterns: tuple[tuple[str, str], ...] = ()
    """(section, pattern) of its words, as in the root files."""

    def of(self, governed: Type) -> Type:
        """The root of the whole when `governed` is what is agreed to, refused or stopped."""
        found = self.outcome.get(governed.value) or self.outcome.get(QUAD[governed].value) or self.outcome["any"]
        return governed if found == "same" else Type(found)


@cache
def operators() -> tuple[Operator, ...]:
    """The operators of `operators.toml`."""
    path = files("events") / "data" / "coding" / "en" / "operators.toml"
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Operator(
            name,
            Type(table["alone"]) if table["alone"] else None,
            frozenset(table["links"]),
            table["outcome"],
            tuple((section, word) for section in ("verbs", "phrases", "nouns") for word in table.get(section, ())),
        )
        for name, table in tables.items()
    )


@cache
def moods() -> dict[str, Operator]:
    """The operators by name; `future`, `possible`, `obligation` and `negation` are moods of a verb."""
    return {operator.name: operator for operator in operators()}
