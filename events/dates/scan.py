"""Text to runs: the stretches of words, numbers and punctuation that may speak of time.

One regular expression walks the stretches of the text that may (`events.dates.stretches`). Words that the lexicon does
not know end a run; a run without any word of time is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from events.dates.classes import CHAR, HEADS
from events.dates.digits import number, special
from events.dates.lexicon import Lexicon

__all__ = ["ECHO", "Run", "Token", "runs"]

#: more tokens of time than this without another word between them are a table; it is read in pieces
LONGEST = 48
#: how a number ends: "$10 an hour", "5% a year"
FIGURES = tuple("0123456789%")
#: the same word so many times on end says nothing more
ECHO = 3

#: a month that is another word too, without its capital
NAME_MONTH, LOW_MONTH = CHAR["name_month"], CHAR["low_month"]


#: class, value and offsets in the text
Piece = tuple[str, Any, int, int]


class Token(NamedTuple):
    """A piece of a run: where it is (from the start of the run), its class and what it stands for."""

    char: str
    value: Any
    start: int
    end: int
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Adjacent tokens and what stands around them."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    """Offsets count from `start`."""
    before: str
    """`CHAR` of a word, name or stop."""
    after: str


def runs(text: str, low: str, words: Lexicon) -> Iterator[Run]:
    """The runs of a folded text in order; `low` is its lower case."""
    reader = _Reader(text, low, words)
    return reader.runs()


class _Reader:
    """One walk over a text."""

    def __init__(self, text: str, low: str, words: Lexicon) -> None:
        self.text, self.low, self.words = text, low, words
        options = words.options
        self.joined = bool(options.get("spaceless") or options.get("prefixes"))
        """Whether words of the language touch numbers."""
        self.inside = options.get("capitals") == "inside"

    def runs(self) -> Iterator[Run]:
        """The runs of all stretches, in order."""
        for begin, end in self.words.stretches.of(self.low):
            found: list[Piece] = []
            reach = begin
            for piece in self._pieces(begin, end):
                apart = piece[2] != reach and not _is_gap(self.low[reach : piece[2]])
                if apart or len(found) >= LONGEST:
                    yield from self._run(found)
                    found = []
                found.append(piece)
                reach = piece[3]
            yield from self._run(found)

    def _pieces(self, begin: int, end: int) -> Iterator[Piece]:
        """The tokens of a stretch that the lexicon knows, but for those that only say the last one again and again."""
        plain, looked, low = self.words.plain, self.words.looked, self.low
        before, again, since, reach = "", 0, 0, begin
        for match in self.words.token.finditer(low, begin):
            start, stop = match.span()
            if start >= end:
                return
            word = match[0]
            entry: tuple[str, Any] | None = plain.get(word)
            if entry is None and word not in looked and word.isalpha() and not match.lastgroup:
                continue
            again = again + 1 if word == before and not low[since:start].strip() else 0
            before, since = word, stop
            if start < reach or again >= ECHO:
                continue
            if entry is None:
                entry, stop = self._read(match, word)
            if entry is not None:
                reach = stop
                yield entry[0], entry[1], start, stop

    def _read(self, match: re.Match[str], word: str) -> tuple[tuple[str, Any] | None, int]:
        """Class and value of a token, and where it ends: phrases, capitals and numbers are looked into."""
        start, end = match.span()
        entry = self.words.words.get(word)
        if word in self.words.leads and (longer := self.words.leads[word].match(self.low, start)):
            return self.words.phrases[" ".join(longer[0].split())], longer.end()
        if word in self.words.capital and self._inside(start):
            return self.words.capital[word], end
        if match.lastgroup:
            return special(match.lastgroup, word), end
        if entry is None:
            return self._other(word, start, end), end
        if entry[0] == NAME_MONTH and self.text[start].islower():
            return (LOW_MONTH, entry[1]), end
        return entry, end

    def _inside(self, start: int) -> bool:
        """Whether a word has a capital that the beginning of a sentence does not explain."""
        return self.text[start].isupper() and not self._opens(start)

    def _other(self, word: str, start: int, end: int) -> tuple[str, Any] | None:
        """Numbers and punctuation."""
        first = word[0]
        if not (first.isdigit() or (first == "'" and len(word) > 2)):
            return None
        if self._stuck(start, end):
            return None
        return number(word, self.words)

    def _stuck(self, start: int, end: int) -> bool:
        """Whether a number is part of a larger sign: B737, No. 10, $5, 12%."""
        low = self.low
        before = low[start - 1] if start else " "
        after = low[end] if end < len(low) else " "
        letter = str.isascii if self.joined else str.isalpha  # 于2022年
        return (
            (before.isalpha() and letter(before))
            or before in "$€£¥#@+_=*.\\"
            or after in "%°_=*"
            or (after.isalpha() and letter(after) and low[end : end + 2] not in ("am", "pm", "h", "hr"))
        )

    def _run(self, found: list[Piece]) -> Iterator[Run]:
        """The run of tokens side by side, if one of them speaks of time."""
        if not any(piece[0] in HEADS for piece in found):
            return
        start, end = found[0][2], found[-1][3]
        tokens = tuple([Token(char, value, a - start, b - start) for char, value, a, b in found])
        yield Run(start, end, tokens, self._left(start), self._right(end))

    def _left(self, start: int) -> str:
        match = _BEFORE.search(self.text, max(0, start - 24), start)
        if match and self.inside and self._opens(match.start()):
            return CHAR["word"]
        if match is None and self.text[max(0, start - 2) : start].rstrip()[-1:] in FIGURES:
            return CHAR["figure"]
        return self._side(match[1] if match else "")

    def _opens(self, start: int) -> bool:
        """Whether a sentence begins here, so that a capital tells no name."""
        return self.text[max(0, start - 3) : start].rstrip(' "')[-1:] in ("", ".", "!", "?", "\n", ":")

    def _right(self, end: int) -> str:
        match = _AFTER.match(self.text, end)
        return self._side(match[1] if match else "")

    def _side(self, word: str) -> str:
        if not word:
            return CHAR["stop"]
        return CHAR["name"] if word[0].isupper() and self.words.options.get("capitals", True) else CHAR["word"]


_BEFORE = re.compile(r"([^\W\d_]+)\s?\Z")
_AFTER = re.compile(r"\s?([^\W\d_]{1,24})")


def _is_gap(between: str) -> bool:
    """Whether two tokens with this between them can belong together: white space without an empty line."""
    return between.isspace() and between.count("\n") < 2 and len(between) <= 16
