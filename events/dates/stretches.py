"""Where a text may speak of time: most of it does not, and is passed over without being read.

A text is cut at its blanks and each piece becomes one character: it has a word of time or a digit, it has only words
that the lexicon knows, or it has another word. A stretch is what lies around a piece of the first sort as far as the
lexicon knows the words, with the first piece on either side that it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import accumulate

from events.text.remembered import Remembered

__all__ = ["Stretches"]

_TIME, _KNOWN, _OTHER = "tko"
#: a word right after a number may be its unit: "19 h 30"
_STRETCH = re.compile(r"(?<!k)k*+t(?:[kt]|(?<=t)o)*+")

_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_MARKS = ".,;:!?\"'()"


class Stretches:
    """The stretches of texts in one language."""

    __slots__ = ("_known", "_pieces", "_spaceless", "_timely")

    def __init__(self, words: Collection[str], heads: Collection[str], spaceless: bool) -> None:
        """`words` are all words and phrases of the lexicon, `heads` those that speak of time by themselves.

        A text of a `spaceless` language has no pieces; it is one stretch.
        """
        self._spaceless = spaceless
        self._known = frozenset(part for word in words for part in _LETTERS.findall(word))
        # the longest part tells "o'clock" and "the future" well enough, and stands in few other places
        parts = (_LETTERS.findall(word) for word in heads)
        self._timely = frozenset(max(reversed(found), key=len) for found in parts if found)
        self._pieces = Remembered(self._sort)

    def of(self, low: str) -> Iterator[tuple[int, int]]:
        """Begin and end of each stretch of a text in lower case, in order; neighbours may overlap by a piece."""
        if self._spaceless:
            yield 0, len(low)
            return
        pieces = low.split(" ")
        sorts = "".join(map(self._pieces.__getitem__, pieces))
        ends = list(accumulate(map(len, pieces)))  # blanks not counted
        for match in _STRETCH.finditer(sorts):
            first, last = max(0, match.start() - 1), min(match.end(), len(pieces) - 1)
            yield ends[first] - len(pieces[first]) + first, ends[last] + last

    def _sort(self, piece: str) -> str:
        word = piece.strip(_MARKS)
        if word.isalpha():
            return _TIME if word in self._timely else _KNOWN if word in self._known else _OTHER
        parts = _LETTERS.findall(piece)
        if not self._timely.isdisjoint(parts) or _DIGIT.search(piece):
            return _TIME
        return _KNOWN if self._known.issuperset(parts) else _OTHER
