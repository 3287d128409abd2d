"""Boilerplate: the sentences around an article that tell nothing of its subject.

Navigation, calls to subscribe, copyright, translation notices, credits of photographers and contributors, time stamps
of the page. They have dates and names, and none of them is an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from events.text.folded import folded
from events.text.lexicon import lexicon

__all__ = ["boilerplate"]

#: Boilerplate is short; a longer sentence that mentions a copyright tells a story about it.
_LONGEST = 300


def boilerplate(sentence: str, language: str = "en") -> bool:
    """Whether the sentence is furniture of the page. English furniture is known in every language."""
    plain = folded(sentence).strip()
    if len(plain) > _LONGEST:
        return False
    low = plain.replace("İ", "i").lower()  # lower() makes two characters of it
    opening, words, marks, byline = _patterns(language)
    return bool(opening.match(low) or words.search(low) or marks.search(low) or byline.match(plain))


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What furniture opens with, the words and the marks that it contains, and how its authors sign."""
    lexicons = (lexicon("en"), lexicon(language))
    phrases = dict.fromkeys(pattern for words in lexicons for pattern in words.boilerplate)
    opening = (pattern.removeprefix("^") for pattern in phrases if pattern.startswith("^"))
    inside = [pattern for pattern in phrases if not pattern.startswith("^")]
    words = (pattern.removeprefix(r"\b") for pattern in inside if pattern.startswith(r"\b"))
    marks = (pattern for pattern in inside if not pattern.startswith(r"\b"))
    bylines = dict.fromkeys(pattern for words in lexicons for pattern in words.bylines)
    # one test for the start of a word, instead of one for every pattern that asks for it
    return _any(opening), re.compile(rf"\b(?=\w){_any(words).pattern}"), _any(marks), _any(bylines)


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(patterns) or '(?!)'})")
