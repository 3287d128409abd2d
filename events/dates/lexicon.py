"""What a language calls things: its words of time, each with a class and a number or code.

A language is one file, `events/data/dates/<code>.toml`, over what dateparser knows of it (`events.dates.locales`).
Every table but `[options]` is a class (see `events.dates.classes`); its keys are words or phrases in lower case, its
values what they stand for: month and weekday numbers, unit names, TIMEX3 codes. Files are read when a language is
first used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from events.dates.classes import CHAR, HEADS
from events.dates.locales import tables
from events.dates.stretches import Stretches

__all__ = ["Entry", "Lexicon", "lexicon"]


class Entry(NamedTuple):
    """A word's class character and what it stands for."""

    char: str
    value: Any


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled words of one language."""

    language: str
    words: Mapping[str, Entry]
    plain: Mapping[str, Entry]
    """Those that need no second look."""
    looked: frozenset[str]
    """Words that do: a phrase may begin with them, or a capital makes them another word."""
    phrases: Mapping[str, Entry]
    leads: Mapping[str, re.Pattern[str]]
    """First word of a phrase → the phrases that begin with it, longest first, as one pattern over the text."""
    stretches: Stretches
    """Where a text may speak of time."""
    token: re.Pattern[str]
    """One token: a word, a number of any form, or a punctuation mark that dates use."""
    ordinal: re.Pattern[str]
    """A number with an ordinal ending."""
    decade: re.Pattern[str]
    """A year with a decade's ending (1990s)."""
    options: Mapping[str, Any]
    capital: Mapping[str, Entry]
    """Words that are weekdays when written with a capital inside a sentence: Indonesian Minggu, else a week."""

    @property
    def day_first(self) -> bool:
        """Whether 04/05 is the fourth of May."""
        return bool(self.options.get("day_first", True))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of an ISO 639-1 code, with a region or without; English for a language that has none."""
    found = tables(language)
    if found:
        return compile_lexicon(language, found)
    language, region, _ = language.partition("-")
    return lexicon(language if region else "en")


def compile_lexicon(language: str, tables: Mapping[str, Mapping[str, Any]]) -> Lexicon:
    """A lexicon from its tables. Raises KeyError for a table that is no class."""
    options = tables.get("options", {})
    entries = {
        word: Entry(CHAR[name], value)
        for name, table in tables.items()
        if name not in ("options", "capital")
        for word, value in table.items()
    }
    spaceless = bool(options.get("spaceless", False))
    token = re.compile(_token(entries if spaceless else (), options))
    words = {word: entry for word, entry in entries.items() if spaceless or _is_one(word, token)}
    phrases = {text: entry for text, entry in entries.items() if text not in words}
    leads: dict[str, list[str]] = {}
    for text in sorted(phrases, key=len, reverse=True):
        first = token.match(text)
        leads.setdefault(first[0] if first else text[0], []).append(text)
    capital = tables.get("capital", {})
    heads = [*capital, *(text for text, entry in entries.items() if entry.char in HEADS)]
    looked = {word for word, entry in words.items() if entry.char == CHAR["name_month"]} | {*leads, *capital}
    return Lexicon(
        language=language,
        words=words,
        plain={word: entry for word, entry in (MARKED | words).items() if word not in looked},
        looked=frozenset(looked),
        phrases=phrases,
        leads={first: _any_of(texts) for first, texts in leads.items()},
        stretches=Stretches(MARKED | entries, heads, spaceless),
        token=token,
        ordinal=re.compile(rf"(\d+)(?:{options.get('ordinal_suffix') or '(?!)'})"),
        decade=re.compile(rf"'?(\d+)'?(?:{options.get('decade_suffix') or '(?!)'})"),
        options=options,
        capital={word: Entry(CHAR["weekday"], value) for word, value in capital.items()},
    )


#: punctuation that dates use
MARKS = {
    ",": "comma",
    ".": "dot",
    "-": "hyphen",
    "/": "slash",
    "(": "open",
    ")": "close",
    ":": "colon",
    "'": "poss",
    "'s": "poss",
}

MARKED = {mark: Entry(CHAR[name], mark) for mark, name in MARKS.items()}
#: tokens of some languages only, by the option that has their pattern: 19h30, am 09.10., 二十三
SPECIAL = ("clock", "day_month", "han")
#: dates in numbers, clock times, numbers with separators, plain numbers
_NUMBERS = (
    r"\d{4}-\d\d?-\d\d?(?:t\d\d:\d\d(?::\d\d)?)?(?![\d-])|\d{4}/\d\d?/\d\d?(?![\d/])|\d{4}\.\d\d?\.\d\d?(?![\d.])"
    r"|\d\d?/\d\d?/\d{2,4}(?![\d/])|\d\d?\.\d\d?\.\d{2,4}(?![\d.]\d)|\d\d?-\d\d?-\d{2,4}(?![\d-])"
    r"|\d\d?:\d\d(?::\d\d)?(?!\d)|\d+(?:[.,]\d+)+|q[1-4](?!\w)|[1-4]q(?=\d\d(?!\w)|(?!\w))"
)


#: a phrase that is no time, but not where it follows a number
APART = 1


def _token(words: Mapping[str, Entry] | tuple[()], options: Mapping[str, Any]) -> str:
    ordinal, decade = options.get("ordinal_suffix"), options.get("decade_suffix")
    number = rf"\d+(?:'?(?:{ordinal})(?![^\W\d_]))?" if ordinal else r"\d+"
    if decade:
        number = rf"\d*0'?(?:{decade})(?![^\W\d_])|{number}"
    short_year = rf"'\d\d(?:{options['decade_suffix']})?(?!\w)" if options.get("decade_suffix") else r"'\d\d(?!\w)"
    word = "|".join(_unparted(text, words) for text in sorted(words, key=len, reverse=True)) or (
        r"[^\W\d_]\.(?:[^\W\d_]\.)+|[^\W\d_]+"
    )
    own = "".join(f"(?P<{name}>{options[name]})|" for name in SPECIAL if name in options)
    elided = f"(?:{options['elided']})'|" if "elided" in options else ""
    return rf"{own}{_NUMBERS}|{number}|{short_year}|{elided}{word}|'s\b|[-,./():&']"


def _unparted(word: str, words: Mapping[str, Entry] | tuple[()]) -> str:
    """A word where no blanks tell it from its neighbours: 日中 is no time, but 9日中国 is a day and China."""
    apart = not isinstance(words, tuple) and words[word] == (CHAR["none"], APART)
    return (r"(?<!\d)" if apart else "") + re.escape(word)


def _is_one(word: str, token: re.Pattern[str]) -> bool:
    return token.fullmatch(word) is not None


def _any_of(phrases: list[str]) -> re.Pattern[str]:
    """Phrases over folded text: any white space between their words."""
    bodies = (r"\s+".join(map(re.escape, text.split(" "))) for text in phrases)
    return re.compile(f"(?:{'|'.join(bodies)})" + r"(?!\w|-\w)")
