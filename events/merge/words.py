"""The words that tell one happening from another: no function words, no endings."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

__all__ = ["common", "stems"]

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿]+")
_STEM = 6


def stems(text: str) -> frozenset[str]:
    """Numbers, and the beginnings of the content words; of Chinese and Japanese every pair of characters."""
    found: set[str] = set()
    for word in _WORD.findall(text.lower()):
        if not word.isascii() and _UNSPACED.fullmatch(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
        elif word.isdigit() or (len(word) > 3 and word not in common()):
            found.add(word[:_STEM])
    return frozenset(found)


@cache
def common() -> frozenset[str]:
    """Words so frequent in news that sharing them means nothing."""
    table = tomllib.loads((files("events") / "data/merge/common_words.toml").read_text(encoding="utf-8"))
    return frozenset(word for words in table.values() for word in words.split())
