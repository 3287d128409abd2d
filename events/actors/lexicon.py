"""The gazetteer of a language: all tables that speak it, put together when the language is first met."""

from __future__ import annotations

from functools import cache

from events.actors import people, sources
from events.actors.gazetteer import Gazetteer
from events.actors.sources import Named
from events.actors.tables import rows
from events.actors.terms import terms

__all__ = ["LANGUAGES", "gazetteer", "outsiders"]

_LATIN = ("de", "es", "fr", "id", "it", "pt", "tr")
LANGUAGES = ("en", *_LATIN, "ar", "ja", "ru", "uk", "zh")
"""Languages with tables of their own (ISO 639-1)."""


@cache
def gazetteer(language: str) -> Gazetteer:
    """Names that texts of a language use (one of LANGUAGES)."""
    names = Gazetteer(language)
    own = _english() if language == "en" else terms(language)
    for name, entry in own:
        names.add(name, entry)
    if language in _LATIN:
        shared = [(name, entry) for name, entry in _international() if not names.holds(name)]
        for name, entry in (*shared, *((name, entry) for name, entry in sources.places() if not names.holds(name))):
            names.add(name, entry)
    for name, entry in sources.display_names(language):
        names.add(name, entry)
    if language == "en":
        names.add_all((row["phrase"] for row in rows("nobody_en")), None)
    return names


@cache
def outsiders() -> Gazetteer:
    """Whole names that are only looked up: states in every language of rigour, companies, universities, media."""
    names = Gazetteer()
    for table in (sources.all_names(), sources.origins()):
        for name, entry in table:
            names.add(name, entry)
    return names


def _english() -> Named:
    yield from sources.strong_names()
    yield from sources.places()
    yield from sources.state_names()
    yield from sources.demonyms()
    yield from _international()


def _international() -> Named:
    """Names that are spelled as in English wherever Latin letters are written."""
    for table in (
        sources.capitals(),
        sources.bodies(),
        sources.organisations(),
        sources.groups(),
        sources.entities(),
        people.people(),
    ):
        yield from table
