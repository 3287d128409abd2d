"""Names of countries and months in the reader's language, from Unicode CLDR.

The words of the interface are English, with the day before the month; names are those of the link's `lang`, else of the
browser's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import streamlit as st
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton

from events.actors.tables import rows

__all__ = ["ENGLISH", "Words", "current", "read", "words_of"]


@dataclass(frozen=True, slots=True)
class Words:
    """The names of one language; `code` is as in CLDR: `en`, `pt_BR`."""

    code: str = "en_GB"

    def day(self, value: date) -> str:
        """4 February 2022"""
        return str(format_date(value, "long", locale=self.code))

    def short_day(self, value: date) -> str:
        """4 Feb"""
        return str(format_skeleton("MMMd", value, locale=self.code))

    def month(self, value: date) -> str:
        """February 2022"""
        return str(format_skeleton("yMMMM", value, locale=self.code))

    def short_month(self, value: date) -> str:
        """Feb 2022"""
        return str(format_skeleton("yMMM", value, locale=self.code))

    def country(self, code: str, otherwise: str = "") -> str:
        """The name of the country with an alpha-3 code, else `otherwise`."""
        return _territories(self.code).get(code) or otherwise or code

    def names(self, known: Mapping[str, str]) -> dict[str, str]:
        """Id → name, of the countries among them in this language."""
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
