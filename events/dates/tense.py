"""Past or future: what the words of the clause around a mention say.

A marker right beside the mention decides ("said Friday", "due Friday"); else the nearest one, where a verb that only
reports ("he said") weighs little, and one behind the mention less than one before it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

__all__ = ["Tense", "tense"]

Tense = Literal["past", "future", ""]

#: how far a clause is looked at on each side
REACH = 140
#: so many characters ("on", "by the") do not part a verb from its date
BESIDE = 6
#: what a marker behind the mention, and a reporting verb, are farther away than they stand
BEHIND, REPORTED = 12, 30

_BREAK = re.compile(r"[.?!;](?=\s)|\n\s*\n|\"|“|”|``|''|\(|\)")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def tense(low: str, start: int, end: int, language: str) -> Tense:
    """The tense around `low[start:end]`; empty when nothing tells."""
    markers = _markers(language)
    if markers is None:
        return ""
    before = _BREAK.split(low[max(0, start - REACH) : start])[-1]
    after = _BREAK.split(low[end : end + REACH], maxsplit=1)[0]
    best: tuple[int, Tense] = (10**6, "")
    for _, stop, told, reports in markers.find(before):
        gap = len(before) - stop
        if gap <= BESIDE:
            return told
        best = min(best, (gap + REPORTED * reports, told))
    for begin, _, told, reports in markers.find(after):
        if begin <= 1:
            return told
        best = min(best, (begin + BEHIND + REPORTED * reports, told))
        if not reports:
            break
    return best[1]


@dataclass(frozen=True, slots=True)
class _Markers:
    """The words of one language that tell a tense."""

    words: dict[str, Tense]
    phrases: dict[str, dict[str, Tense]]
    """First word → second word → tense."""
    endings: tuple[tuple[str, Tense], ...]
    reports: frozenset[str]
    silent: frozenset[str]
    """Words that look like markers and are none."""
    ahead: frozenset[str]
    """Auxiliaries whose participle is not yet: "to be held"."""

    def find(self, clause: str) -> Iterator[tuple[int, int, Tense, bool]]:
        """Start, end, tense and whether it only reports, of every marker of a clause."""
        last, last_end = "", 0
        for match in _WORD.finditer(clause):
            word = match[0]
            told: Tense = ""
            if last in self.phrases and match.start() - last_end == 1:
                told = self.phrases[last].get(word, "")
            told = told or self.words.get(word) or self._ending(word)
            if last in self.ahead and told == "past":
                told = "future"
            if told:
                yield match.start(), match.end(), told, word in self.reports
            last, last_end = word, match.end()

    def _ending(self, word: str) -> Tense:
        if word in self.silent:
            return ""
        return next((told for ending, told in self.endings if word.endswith(ending) and len(word) > 4), "")


@cache
def _markers(language: str) -> _Markers | None:
    """The markers of `events/data/dates/<language>.tense.toml`, None for a language without."""
    file = files("events") / "data" / "dates" / f"{language}.tense.toml"
    if not file.is_file():
        return None
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    words: dict[str, Tense] = {}
    phrases: dict[str, dict[str, Tense]] = {}
    endings: list[tuple[str, Tense]] = []
    for told in ("past", "future"):
        for marker in table.get(told, ()):
            first, _, second = marker.partition(" ")
            if second:
                phrases.setdefault(first, {})[second] = told  # type: ignore[assignment]
            elif first.startswith("*"):
                endings.append((first[1:], told))  # type: ignore[arg-type]
            else:
                words[first] = told  # type: ignore[assignment]
    sets = (frozenset(table.get(name, ())) for name in ("reports", "silent", "ahead"))
    return _Markers(words, phrases, tuple(endings), *sets)
