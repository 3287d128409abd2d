"""The gold tables: articles of our own and what a careful reader finds in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["GoldArticle", "GoldEvent", "gold_articles"]

_FOLDER = Path(__file__).parent

Days = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One event of a table with every acceptable answer."""

    sentences: tuple[str, ...]
    """The sentences that tell it."""
    trigger: str
    days: frozenset[Days]
    actors: tuple[frozenset[str], ...]
    """Countries and organisations."""
    must: bool
    """Any careful reader lists it."""

    def nearest(self, found: frozenset[str]) -> frozenset[str]:
        """The acceptable parties that differ least from those found."""
        return min(self.actors, key=lambda parties: len(parties ^ found))

    def __str__(self) -> str:
        first, last = min(self.days, key=str)
        return f"{first}/{last or '..'} [{self.trigger}] {self.sentences[0]}"


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with its day and its events."""

    name: str
    language: str
    text: str
    published: date
    events: tuple[GoldEvent, ...]


@cache
def gold_articles(language: str) -> tuple[GoldArticle, ...]:
    """The articles in a language (ISO 639-1)."""
    return tuple(map(_article, sorted(_FOLDER.glob(f"{language}[0-9][0-9].json"))))


def _article(path: Path) -> GoldArticle:
    table = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    events = tuple(map(_event, table["events"]))
    return GoldArticle(path.stem, path.stem[:2], text, date.fromisoformat(table["published"]), events)


def _event(row: dict[str, Any]) -> GoldEvent:
    closed = [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in row["dates"]]
    days: set[Days] = set(closed)
    if row["open"]:
        days |= {(first, None) for first, _ in closed}
    sentences = (row["sentence"], *row["also"])
    return GoldEvent(sentences, row["trigger"], frozenset(days), tuple(map(frozenset, row["actors"])), row["must"])
