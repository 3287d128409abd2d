"""Past or future: what the words of the clause around a mention say.

A marker right beside the mention decides ("said Friday", "due Friday"); else the nearest one, where a verb that only
reports ("he said") weighs little, and one behind the mention less than one before it. A text is walked once for its
markers, when the first mention asks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from events.dates.markers import Marker, Tense, Told, words

__all__ = ["NO_HINT", "Hint", "Tenses"]


#: how far a clause is looked at on each side
REACH = 140
#: so many characters ("on", "by") do not part a verb from its date
BESIDE = 4
#: an auxiliary so near to the participle before a bound is its own: "will be signed by Monday"
OWN = 40
#: what a marker behind the mention, and a reporting verb, are farther away than they stand
BEHIND, REPORTED = 25, 30


#: "until at least Friday": what is said between looks ahead
_AT_LEAST = re.compile(r"\s+at (?:least|the earliest|the latest)\s+")


class Hint(NamedTuple):
    """A tense, and whether a marker right beside the mention tells it."""

    tense: Tense
    certain: bool


NO_HINT = Hint("", False)
AHEAD = Hint("future", True)


class Tenses:
    """The tenses of one text in lower case."""

    __slots__ = ("_low", "_markers", "_starts", "_words")

    def __init__(self, low: str, language: str) -> None:
        self._low = low
        self._words = words(language)
        self._markers: list[Marker] | None = None
        self._starts: list[int] = []

    def around(self, start: int, end: int) -> Tense:
        """The tense around `low[start:end]`; empty when nothing tells."""
        return self.hint(start, end).tense

    def hint(self, start: int, end: int) -> Hint:
        """The tense, and whether a marker right beside the mention tells it."""
        if self._words is None:
            return NO_HINT
        starts = self._found()
        here = bisect_left(starts, start)
        best: tuple[int, Tense] = (10**6, "")
        for marker in self._before(here, start - REACH):
            gap = start - marker.end
            if marker.told == "bound":
                if _AT_LEAST.fullmatch(self._low, marker.end, start):
                    return AHEAD
                if gap <= 1:
                    return self._bounded(bisect_left(starts, marker.start), end)
                continue
            if gap <= BESIDE:
                return Hint(_plain(marker.told), True)
            best = min(best, (gap + REPORTED * marker.reports, self._before_date(marker, start)))
        opens = self._opens(here, start)
        for marker in self._after(bisect_left(starts, end, here), end + REACH):
            gap = marker.start - end
            told = _plain(marker.told)
            if gap <= 1:
                return Hint(told, True)
            reports = marker.reports and not (opens and self._governs(marker))
            best = min(best, (gap + BEHIND + REPORTED * reports, told))
            if not reports:
                break
        return Hint(best[1], False)

    def _bounded(self, index: int, end: int) -> Hint:
        """After "until" or "by": ahead, unless the verb right before is past; a past one farther off tells nothing."""
        bound = (self._markers or [])[index]
        verbs = [m for m in self._before(index, bound.start - REACH) if m.told != "bound"]
        if not verbs:
            after = next(self._after(bisect_left(self._starts, end), end + REACH), None)
            return NO_HINT if after and _plain(after.told) == "past" else AHEAD
        near = [verb for verb in verbs[1:2] if bound.start - verb.end <= OWN] + verbs[:1]
        if (
            verbs[0].invites
            or verbs[0].demands
            or any(verb.told in ("future", "pledge") or verb.perfect for verb in near)
        ):
            return AHEAD
        return Hint("past", True) if bound.start - verbs[0].end <= BESIDE else NO_HINT

    def _before_date(self, marker: Marker, start: int) -> Tense:
        """What a verb tells of a date that is not right beside it."""
        pledges = marker.told == "pledge" or (marker.invites and self._aims(marker.end, start))
        return "future" if pledges else _plain(marker.told)

    def _aims(self, start: int, end: int) -> bool:
        """Whether an infinitive stands between."""
        infinitive = self._words.infinitive if self._words else None
        return infinitive is not None and infinitive.fullmatch(self._low, start, end) is not None

    def _opens(self, index: int, start: int) -> bool:
        """Whether nothing but a preposition parts the mention from the beginning of its clause."""
        last = self._markers[index - 1] if self._markers and index else None
        if last is None:
            return start <= BESIDE
        return not last.told and start - last.end <= BESIDE + 1

    def _governs(self, marker: Marker) -> bool:
        """Whether a verb of saying has what follows as its object: "the minister told reporters", not "he said,"."""
        return self._low[marker.end : marker.end + 1] != ","

    def goes_on(self, start: int) -> bool:
        """Whether the clause before `start` has an auxiliary of the perfect."""
        return any(marker.perfect for marker in self._before(bisect_left(self._found(), start), start - REACH))

    def _found(self) -> list[int]:
        """Where the markers of the text begin; it is walked once."""
        if self._markers is None:
            self._markers = list(self._words.find(self._low)) if self._words else []
            self._starts = [marker.start for marker in self._markers]
        return self._starts

    def _before(self, index: int, limit: int) -> Iterator[Marker]:
        """Markers of the clause from the mention backwards."""
        markers = self._markers or []
        for at in range(index - 1, -1, -1):
            if markers[at].end < limit or not markers[at].told:
                return
            yield markers[at]

    def _after(self, index: int, limit: int) -> Iterator[Marker]:
        """Markers of the clause from the mention on."""
        markers = self._markers or []
        for at in range(index, len(markers)):
            if markers[at].start > limit or not markers[at].told:
                return
            if markers[at].told != "bound":
                yield markers[at]


def _plain(told: Told) -> Tense:
    """A pledge is itself past, a bound tells nothing."""
    return "past" if told == "pledge" else "" if told == "bound" else told
