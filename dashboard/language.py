"""Names of countries and months in the reader's language, from Unicode CLDR.

The words of the interface are English, with the day before the month; names are those of the link's `lang`, else of the
browser's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import streamlit as st
from babel import Locale, UnknownLocaleError

from dashboard import words
from events.actors.tables import rows
from events.model import Event

__all__ = ["ENGLISH", "Words", "current", "read", "words_of"]


@dataclass(frozen=True, slots=True)
class Words:
    """The names of one language; `code` is as in CLDR: `en`, `pt_BR`."""

    code: str = "en_GB"

    def day(self, value: date) -> str:
        """4 February 2022"""
        return words.day(self.code, value)

    def short_day(self, value: date) -> str:
        """4 Feb"""
        return words.skeleton(self.code, "MMMd", value)

    def month(self, value: date) -> str:
        """February 2022"""
        return words.skeleton(self.code, "yMMMM", value)

    def short_month(self, value: date) -> str:
        """Feb 2022"""
        return words.skeleton(self.code, "yMMM", value)

    def period(self, first: date, last: date | None, precision: str = "") -> str:
        """What is known of a date, as precise as it is: `February 2022`, `3–5 March 2014`, `since 2 May 2011`."""
        return words.period(self.code, first, last, precision)

    def span(self, first: date, last: date) -> str:
        """Days from one to another; whole months by their names: `February – March 2022`."""
        return words.span(self.code, first, last)

    def ticks(self, skeleton: str) -> str:
        """How Plotly writes a tick: `MMMd` → `%-d %b`."""
        return words.strftime(self.code, skeleton)

    @property
    def plotly(self) -> dict[str, Any]:
        """What Plotly's configuration says of this language; nothing for English, which it knows."""
        return _plotly(self.code)

    def country(self, code: str, otherwise: str = "") -> str:
        """The name of the country with an alpha-3 code, else `otherwise`."""
        return _territories(self.code).get(code) or otherwise or code

    def actors(self, event: Event) -> str:
        """Names of the actors of an event, each once, in their order."""
        return ", ".join(dict.fromkeys(self.country(actor.id, actor.name) for actor in event.actors))

    def names(self, known: dict[str, str]) -> dict[str, str]:
        """Id → name, of the countries among them in this language."""
        if not _territories(self.code):
            return known
        return {key: _territories(self.code).get(key, name) for key, name in known.items()}


def read(tag: str) -> Words | None:
    """The words of a language tag such as `fr`, `pt-BR`; None when CLDR has none."""
    try:
        found = Locale.parse(tag.strip(), sep="-" if "-" in tag else "_", resolve_likely_subtags=True)
    except (ValueError, TypeError, UnknownLocaleError):
        return None
    return ENGLISH if found.language == "en" else Words(str(found))


def current(lang: str) -> Words:
    """The words of the page that is drawn now, for the `lang` of its link."""
    return words_of(lang, st.context.locale)


def words_of(lang: str, browser: str | None) -> Words:
    """The words that a link asks for, else those of the browser, else English."""
    return next((found for tag in (lang, browser or "") if tag and (found := read(tag))), ENGLISH)


@cache
def _plotly(code: str) -> dict[str, Any]:
    if code.startswith("en"):
        return {}
    months = Locale.parse(code).months["stand-alone"]
    named = {"months": "wide", "shortMonths": "abbreviated"}
    written = {name: [str(months[size][month]) for month in range(1, 13)] for name, size in named.items()}
    return {"locale": "own", "locales": {"own": {"dictionary": {}, "format": written}}}


@cache
def _territories(code: str) -> dict[str, str]:
    """Alpha-3 code → name; none in English, whose names the actors have already."""
    if code.split("_")[0] == "en":
        return {}
    names = Locale.parse(code).territories
    return {three: names[two] for three, two in _alpha_2().items() if two in names}


@cache
def _alpha_2() -> dict[str, str]:
    """Alpha-3 code → alpha-2, which CLDR's names go by; a country's own row has two letters and its parts have more."""
    return {row["country"]: row["code"].upper() for row in rows("territories") if len(row["code"]) == 2}


ENGLISH = Words()
