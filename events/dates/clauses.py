"""The clauses of a text around its mentions: the words that tell a tense, from one end of a clause to the other.

A text is walked once for its markers, and only where mentions ask.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from events.dates.markers import Marker, words

__all__ = ["BESIDE", "LEANING", "OWN", "REACH", "Clauses"]

#: how far a clause is looked at on each side
REACH = 140
#: a bound leans on the clause before it, and a marker may be of several words
AROUND = 2 * REACH + 60
#: so many characters ("on", "by") do not part a verb from its date
BESIDE = 4
#: an auxiliary so near to the participle before a bound is its own: "will be signed by Monday"
OWN = 40
#: what tells nothing away from the mention
LEANING = ("bound", "near")

_STOP = re.compile(r"[.?!][\"')]*\s")


class Clauses:
    """The markers of one text in lower case; mentions are asked for in their order."""

    __slots__ = ("_low", "_markers", "_read", "_starts", "_stream", "_words")

    def __init__(self, low: str, language: str) -> None:
        self._low = low
        self._words = words(language)
        self._markers: list[Marker] = []
        self._starts: list[int] = []
        self._stream: Iterator[Marker] = iter(())
        self._read = -1
        """Where the last marker read begins; what lies between the neighbourhoods of two mentions is not read."""

    def _opens(self, index: int, start: int) -> bool:
        """Whether nothing but a preposition parts the mention from the beginning of its clause."""
        last = self._markers[index - 1] if index else None
        if last is None:
            return start <= BESIDE
        return not last.told and start - last.end <= BESIDE + 1

    def goes_on(self, start: int) -> bool:
        """Whether the clause before `start` has an auxiliary of the perfect."""
        return any(
            marker.perfect for marker in self._before(bisect_left(self._found(start, start), start), start - REACH)
        )

    def joins(self, start: int, end: int) -> bool:
        """Whether the words between two mentions say that both are of the same time: ", on"."""
        pattern = self._words.joins if self._words else None
        return pattern is not None and 0 < end - start <= OWN and pattern.fullmatch(self._low, start, end) is not None

    def is_over(self, start: int, end: int) -> bool:
        """Whether a sentence ends between."""
        return _STOP.search(self._low, start, end) is not None

    def is_background(self, start: int) -> bool:
        """Whether the verb of the clause before `start` is in the pluperfect: told from a day that is another one."""
        earlier = ""
        for marker in self._before(bisect_left(self._found(start, start), start), start - REACH):
            verb, _, rest = self._low[marker.start : marker.end].partition(" ")
            if self._words and verb in self._words.pluperfect and (rest or earlier == "past"):
                return True
            earlier = marker.told
        return False

    def _found(self, start: int, end: int) -> list[int]:
        """Where the markers begin that were read so far, with all those around `low[start:end]`."""
        begin = max(0, start - AROUND)
        if self._words and begin > self._read:
            begin = max(begin, self._low.find(" ", begin, start)) if begin else 0
            self._stream, self._read = self._words.find(self._low, begin), begin
        while self._read <= end + REACH:
            marker = next(self._stream, None)
            if marker is None:
                self._read = len(self._low)
                break
            self._markers.append(marker)
            self._starts.append(marker.start)
            self._read = marker.start
        return self._starts

    def _before(self, index: int, limit: int) -> Iterator[Marker]:
        """Markers of the clause from the mention backwards."""
        markers = self._markers
        for at in range(index - 1, -1, -1):
            if markers[at].end < limit or not markers[at].told:
                return
            yield markers[at]

    def _after(self, index: int, limit: int) -> Iterator[Marker]:
        """Markers of the clause from the mention on."""
        markers = self._markers
        for at in range(index, len(markers)):
            if markers[at].start > limit or not markers[at].told:
                return
            if markers[at].told not in LEANING:
                yield markers[at]
