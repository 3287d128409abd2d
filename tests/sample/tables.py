"""The expected tables: what a careful reader finds in the sample articles, annotated without running the program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from events.model import Event, Kind, Precision, Type

__all__ = ["EXPECTED", "ExpectedEvent", "SharedEvent", "expected_events", "shared_events"]

EXPECTED = Path(__file__).parent / "expected"


@dataclass(frozen=True, slots=True)
class ExpectedEvent:
    """One line of a table."""

    stem: str
    sentence_has: str
    """A piece of its sentence that stands nowhere else in the article."""
    start: date
    end: date | None
    precision: Precision
    actors_include: frozenset[str]
    types: frozenset[Type]
    """Any of these is right."""
    kinds: frozenset[Kind]
    must: bool
    """Any careful reader lists it; the others may be found or not."""

    def is_told_by(self, event: Event) -> bool:
        """Whether the event proves itself with this sentence and has these days."""
        same_days = (event.start, event.end) == (self.start, self.end)
        return same_days and any(self.sentence_has in proof.sentence for proof in event.evidence)

    def has_actors_of(self, event: Event) -> bool:
        """Whether all parties are in the event; people and organs count as their country."""
        return self.actors_include <= {name for actor in event.actors for name in (actor.id, actor.principal)}

    def __str__(self) -> str:
        return f"{self.stem}: {self.start}/{self.end or '..'} {self.sentence_has!r}"


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """One event that several articles tell."""

    key: str
    day: date
    told: dict[str, str]
    """File stem → a piece of the sentence there."""


@cache
def expected_events(collection: str) -> tuple[ExpectedEvent, ...]:
    """All lines of all tables of a collection."""
    paths = sorted((EXPECTED / collection).glob("*.toml"))
    return tuple(_expected(path.stem, raw) for path in paths for raw in _rows(path, "event"))


@cache
def shared_events() -> tuple[SharedEvent, ...]:
    """The table of events that articles share."""
    return tuple(SharedEvent(**raw) for raw in _rows(EXPECTED / "shared.toml", "shared"))


def _rows(path: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))[name]
    return rows


def _expected(stem: str, raw: dict[str, Any]) -> ExpectedEvent:
    return ExpectedEvent(
        stem=stem,
        sentence_has=raw["sentence_has"],
        start=raw["start"],
        end=raw.get("end"),
        precision=Precision(raw["precision"]),
        actors_include=frozenset(raw["actors_include"]),
        types=frozenset(map(Type, raw["types"])),
        kinds=frozenset(map(Kind, raw["kinds"])),
        must=raw["must"],
    )
