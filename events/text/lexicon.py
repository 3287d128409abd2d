"""What a language's sentences look like: abbreviations, words that open sentences, common words, boilerplate.

The tables are `events/data/text/<language>.toml`; a language without one is read by the rules of English.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

__all__ = ["LANGUAGES", "Lexicon", "lexicon"]

#: The languages with tables of their own (ISO 639-1), English first.
LANGUAGES = ("en", "id", "zh", "ja", "ar", "fr", "es", "de", "pt", "it", "ru", "uk", "tr")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of one language; all words are lower-case."""

    titles: frozenset[str]
    """Abbreviations before a name: never the end of a sentence."""
    numbered: frozenset[str]
    """Abbreviations before a number: no end when a digit follows."""
    abbreviations: frozenset[str]
    """Others, without their last full stop: an end only where an opener follows."""
    openers: frozenset[str]
    """Words that often open a sentence and, written large, are no name."""
    ordinals: bool
    """Whether a number with a full stop is an ordinal (German "am 3. März")."""
    common: frozenset[str]
    """Frequent words that tell the language from its neighbours in a short text."""
    boilerplate: tuple[str, ...]
    """Regular expressions of sentences that tell nothing, in lower case; see `events.text.boilerplate`."""
    bylines: tuple[str, ...]
    """The same for the names of authors, in which capitals count."""


@lru_cache
def lexicon(language: str) -> Lexicon:
    """Tables of a language, or those of English where it has none."""
    name = language if language in LANGUAGES else "en"
    raw = tomllib.loads(files("events.data").joinpath(f"text/{name}.toml").read_text("utf-8"))
    return Lexicon(
        titles=frozenset(raw.get("titles", ())),
        numbered=frozenset(raw.get("numbered", ())),
        abbreviations=frozenset(raw.get("abbreviations", ())),
        openers=frozenset(raw.get("openers", ())),
        ordinals=raw.get("ordinals", False),
        common=frozenset(raw.get("common", ())),
        boilerplate=tuple(raw.get("boilerplate", ())),
        bylines=tuple(raw.get("bylines", ())),
    )
