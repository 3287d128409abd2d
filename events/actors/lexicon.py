"""The gazetteer of a language: all tables that speak it, put together when the language is first met."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from events.actors import people, sources
from events.actors.entry import Entry, Sort
from events.actors.gazetteer import Gazetteer
from events.actors.sources import Named
from events.actors.tables import rows
from events.actors.terms import terms

__all__ = ["LANGUAGES", "gazetteer", "outsiders"]

_LATIN = ("de", "es", "fr", "id", "it", "pt", "tr")
LANGUAGES = ("en", *_LATIN, "ar", "ja", "ru", "uk", "zh")
"""Languages with tables of their own (ISO 639-1)."""
_INFLECTED = frozenset([Sort.NAME, Sort.CAPITAL, Sort.PLACE, Sort.PERSON, Sort.SURNAME])


@cache
def gazetteer(language: str) -> Gazetteer:
    """Names that texts of a language use (one of LANGUAGES). The first meaning of a name is its usual one."""
    names = Gazetteer(language)
    own = (*sources.state_names(), *sources.demonyms()) if language == "en" else (*terms(language),)
    for name, entry in own:
        names.add(name, entry)
    shown = (*sources.display_names(language),)
    if language != "en":  # "França" is a country before it is anybody's name
        for name, entry in shown:
            names.add(name, entry)
    if language == "en" or language in _LATIN:
        for name, entry in [pair for pair in _international(language) if language == "en" or not names.holds(pair[0])]:
            names.add(name, entry)
    if language == "en":
        for name, entry in shown:
            names.add(name, entry)
    if language == "de":
        for name, entry in [pair for pair in _genitives((*own, *shown, *people.people())) if not names.holds(pair[0])]:
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


def _genitives(pairs: Iterable[tuple[str, Entry | None]]) -> Named:
    """German genitives of states, cities and people: "Ungarns Botschafter", "Putins Truppen"."""
    for name, entry in pairs:
        if entry is not None and entry.sort in _INFLECTED and name[-1].isalpha() and name[-1] not in "sxzßSXZ":
            yield f"{name}s", entry


def _international(language: str) -> Named:
    """Names that are spelled as in English wherever Latin letters are written."""
    for table in (
        sources.capitals(),
        sources.bodies(),
        sources.organisations(),
        sources.groups(),
        sources.entities(),
        sources.places(),
        sources.strong_names() if language == "en" else (),
        people.people(),
    ):
        yield from table
