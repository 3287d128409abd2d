"""The words around a date that make another interval of it.

They stand before it ("since March", "for the last three weeks"), or right behind it in languages that put them there
("去年10月以来", "3月以降", "2014'ten beri").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from events.extraction.grammar import Grammar
from events.extraction.sentence import Word

__all__ = ["Around"]


class Around(NamedTuple):
    """The last words before a date, and the text behind it."""

    before: Sequence[Word]
    behind: str
    grammar: Grammar

    def says(self, frame: str) -> bool:
        """True when one of the frame's words stands before the date, at most two words away, or right behind it."""
        if not self.grammar.frames.words(frame).isdisjoint(self._near()):
            return True
        endings = self.grammar.frames.endings(frame)
        return bool(endings) and self.behind.lower().lstrip().startswith(endings)

    def compares(self) -> bool:
        """True after a superlative: "the worst drought since 1990" begins nothing in 1990."""
        superlatives = self.grammar.frames.words("superlatives")
        for number in range(len(self.before) - 1, -1, -1):
            low, preceding = self.before[number].low, self.before[number - 1].low if number else ""
            if not low[0].isalnum():
                return False
            if low in superlatives and preceding not in self.grammar.timing.prepositions:  # "at least"
                return True
        return False

    def likens(self) -> bool:
        """True where a date is only what something else is compared with: "plus que l'an dernier", 较去年."""
        return self.says("compared")

    def counts(self, text: str) -> bool:
        """True for a word that counts from what follows it: "au lendemain de l'accord"."""
        frames = self.grammar.frames
        return text.lower() in frames.words("day_after") | frames.words("day_before") and self._of()

    def limits(self) -> bool:
        """True after a word that sets a limit, unless it goes with a plan: "para 2030", but "prevista para marzo"."""
        before = list(self._near())
        limited = any(low in self.grammar.frames.words("limit") for low in before)
        return limited and not any(low.endswith(self.grammar.frames.endings("planned")) for low in before)

    def measures(self) -> bool:
        """True before what the length of time is one of: "thirty years of deliveries" lie at no known time."""
        return bool(set(self.behind.lower().split(None, 1)[:1]) & self.grammar.frames.words("measures"))

    def _of(self) -> bool:
        first = self.behind.lower().split(None, 1)[:1]
        of = self.grammar.frames.words("of")
        return any(word in of or word.startswith(self.grammar.frames.endings("of")) for word in first)

    def _near(self) -> Iterator[str]:
        for word in reversed(self.before[-2:]):
            if not word.low[0].isalnum():
                return
            yield word.low
