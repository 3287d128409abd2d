"""What a sentence is about, free of its language: the tables of `matters.toml`, its figures, its proper names."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files

from events.coding.vocabulary import LANGUAGES, vocabulary
from events.merge.words import common

__all__ = ["matters", "names"]

_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"(?<![\d.,])\d{2,3}(?![\d.,]*\d)")
_NAME = re.compile(r"(?<=[\w,;’'] )(?:the |al-)?([^\W\d_][\w’'-]{3,})")
#: letters of a name that are compared: endings differ from language to language
_LETTERS = 5
#: in German every noun is written like a name
_CAPITALS = frozenset(("en", "es", "fr", "id", "it", "pt", "tr"))
_ENDING = 6


def matters(text: str, language: str) -> frozenset[str]:
    """The tables that words of the text stand in, and its figures of two and three digits, as `#141`."""
    found = {f"#{figure}" for figure in _FIGURE.findall(text)}
    if language in ("zh", "ja"):
        known = _known(language)
        found.update(matter for word in _pattern(language).findall(text) for matter in known[word])
    else:
        for word in _WORD.findall(text.lower()):
            found.update(_meant(word, language))
    return frozenset(found)


def names(text: str, language: str) -> frozenset[str]:
    """The beginnings of words with a capital inside the text, where the language has capitals for names alone."""
    if language not in _CAPITALS:
        return frozenset()
    found = (name for name in _NAME.findall(text) if name[0].isupper() and name.lower() not in common())
    return frozenset(_plain(name)[:_LETTERS] for name in found)


@lru_cache(maxsize=1 << 16)
def _meant(word: str, language: str) -> tuple[str, ...]:
    known = _known(language)
    return next((known[key] for key in _keys(word, language) if key in known), ())


def _keys(word: str, language: str) -> list[str]:
    """What a word may be in the table: itself or a stem, longest first."""
    if language in LANGUAGES:
        words = vocabulary(language)
        return list(words.keys(words.fold(word)))
    return [word] + [word[:cut] + "~" for cut in range(len(word), max(1, len(word) - _ENDING), -1)]


@cache
def _known(language: str) -> dict[str, tuple[str, ...]]:
    """Word or stem of a language → the tables that it stands in."""
    path = files("events") / "data/merge/matters.toml"
    fold = vocabulary(language).fold if language in LANGUAGES else str
    found: defaultdict[str, list[str]] = defaultdict(list)
    for matter, words in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for word in words.get(language, "").split():
            found[fold(word)].append(matter)
    return {word: tuple(tables) for word, tables in found.items()}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_known(language), key=len, reverse=True))))


def _plain(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(letter))
