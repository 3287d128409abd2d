"""Comparisons: "the worst flood since 1945" says nothing of what went on from 1945 to now."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

__all__ = ["compares"]

#: how far before the date the superlative may stand
REACH = 90


def compares(low: str, start: int, language: str) -> bool:
    """Whether a superlative stands before `low[start]` in the same sentence."""
    pattern = _pattern(language)
    return pattern is not None and pattern.search(low, max(0, start - REACH), start) is not None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """The `compared` words of `events/data/dates/<language>.tense.toml`, * any ending."""
    file = files("events") / "data" / "dates" / f"{language}.tense.toml"
    words = tomllib.loads(file.read_text(encoding="utf-8")).get("compared", ()) if file.is_file() else ()
    if not words:
        return None
    known = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"\b(?:{known})\b[^.;!?\n]*\Z")
