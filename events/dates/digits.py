"""What a number is: a day, a year, a decade, a clock time, a date in numbers."""

from __future__ import annotations

import re
from typing import Any

from events.dates.classes import CHAR
from events.dates.lexicon import Lexicon
from events.dates.numerals import han

__all__ = ["number", "special"]


def special(kind: str, word: str) -> tuple[str, Any] | None:
    """Class and value of a token that only some languages have."""
    if kind == "clock":
        hour, *minutes = re.findall(r"\d+", word)
        return CHAR["clock"], f"{hour}:{minutes[0] if minutes else '00'}"
    if kind == "day_month":
        return CHAR["numeric"], (word, True)
    value = han(word)
    return None if value is None else _integer(str(value))


_DOTTED = re.compile(r"\d{1,4}\.\d\d?\.\d{1,4}")


def number(word: str, words: Lexicon) -> tuple[str, Any] | None:
    """Class and value of a token that begins with a digit or is a shortened year."""
    if word.isdigit():
        return _integer(word)
    if match := words.ordinal.fullmatch(word):
        return _year(match[1]) or (CHAR["ordinal"], int(match[1]))
    if match := words.decade.fullmatch(word):
        decade = int(match[1])
        return (CHAR["decade"], decade) if decade % 10 == 0 else (CHAR["year"], decade) if decade > 1000 else None
    if word[0] == "'":
        return CHAR["short_year"], int(word[1:3])
    if ":" in word and "-" not in word:
        return CHAR["clock"], word
    if "/" in word or word.count("-") == 2 or _DOTTED.fullmatch(word):
        return CHAR["numeric"], (word, words.day_first)
    plain = word.replace(",", "")
    try:
        return CHAR["decimal"], float(plain) if "." in plain else int(plain)
    except ValueError:
        return None


def _integer(word: str) -> tuple[str, Any]:
    value = int(word[:12])
    return _year(word) or (CHAR["small" if 1 <= value <= 31 else "big"], value)


def _year(word: str) -> tuple[str, Any] | None:
    """2014, also as an ordinal (в 2014-м)."""
    value = int(word[:12])
    return (CHAR["year"], value) if len(word) == 4 and 1000 <= value <= 2199 else None
