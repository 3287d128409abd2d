"""Cutting a text into words: the one way in which dates, actors, types and extraction each read theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

__all__ = ["Cut", "cut", "cutter"]


class Cut(NamedTuple):
    """The words of a text, their offsets, and what stands between them."""

    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    gaps: Sequence[str]
    """One more than words: what stands before each, and behind the last."""


def cutter(word: str) -> re.Pattern[str]:
    """A pattern to cut with, from what a word looks like; that has no groups of its own."""
    return re.compile(f"({word})")


def cut(text: str, pattern: re.Pattern[str]) -> Cut:
    """Every word of a text; a pattern of `cutter` says what a word is."""
    # split and accumulate leave the loop over the words to the interpreter's own code
    parts = pattern.split(text)
    ends = list(accumulate(map(len, parts)))
    return Cut(parts[1::2], ends[:-1:2], ends[1::2], parts[::2])
