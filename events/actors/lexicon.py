"""The gazetteer of a language: all tables that speak it, put together when the language is first met."""

from __future__ import annotations

from functools import cache

from events.actors import people, sources
from events.actors.gazetteer import Gazetteer
from events.actors.tables import rows

__all__ = ["gazetteer", "outsiders"]


@cache
def gazetteer(language: str) -> Gazetteer:
    """Names that texts of a language use (ISO 639-1)."""
    names = Gazetteer()
    tables = (
        sources.display_names(language),
        sources.strong_names(),
        sources.places(language),
        sources.state_names(language),
        sources.demonyms(language),
        sources.capitals(language),
        sources.bodies(),
        sources.organisations(),
        sources.groups(),
        sources.entities(),
        people.people(),
    )
    for table in tables:
        for name, entry in table:
            names.add(name, entry)
    for row in rows(f"nobody_{language}"):
        names.add(row["phrase"], None)
    return names


@cache
def outsiders() -> Gazetteer:
    """Whole names that are only looked up: states in every language of rigour, companies, universities, media."""
    names = Gazetteer()
    for table in (sources.all_names(), sources.origins()):
        for name, entry in table:
            names.add(name, entry)
    return names
