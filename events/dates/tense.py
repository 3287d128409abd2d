"""Past or future: what the words of the clause around a mention say.

A marker right beside the mention decides ("said Friday", "due Friday"); else the nearest one, where a verb that only
reports ("he said") weighs little, and one behind the mention less than one before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from events.dates.clauses import BESIDE, LEANING, OWN, REACH, Clauses
from events.dates.markers import Marker, Tense, Told

__all__ = ["NO_HINT", "Hint", "Tenses"]


#: what a marker behind the mention, and a reporting verb, are farther away than they stand
BEHIND, REPORTED = 25, 30
#: and one behind a comma
APART = 60


#: "until at least Friday": what is said between looks ahead
_AT_LEAST = re.compile(r"\s+at (?:least|the earliest|the latest)\s+")

#: an entry of a chronology, told in the present: "2 June: inquiry begins"
_ENTRY = re.compile(r":|\s-+\s")
_PLAIN: dict[Told, Tense] = {"past": "past", "pledge": "past", "future": "future"}


class Hint(NamedTuple):
    """A tense, and whether a marker right beside the mention tells it."""

    tense: Tense
    certain: bool


NO_HINT = Hint("", False)
AHEAD = Hint("future", True)


class Tenses(Clauses):
    """The tenses of one text in lower case; mentions are asked for in their order."""

    __slots__ = ()

    def around(self, start: int, end: int) -> Tense:
        """The tense around `low[start:end]`; empty when nothing tells."""
        return self.hint(start, end).tense

    def hint(self, start: int, end: int) -> Hint:
        """The tense, and whether a marker right beside the mention tells it."""
        if self._words is None:
            return NO_HINT
        here = bisect_left(self._found(start, end), start)
        verbs: list[Marker] = []
        presents = False
        for marker in self._before(here, start - REACH):
            if marker.told in LEANING:
                if leaning := self._leaning(marker, start, end):
                    return leaning
                presents = presents or (marker.told == "near" and not verbs and start - marker.end <= OWN)
            else:
                verbs.append(marker)
        if verbs and self._is_fixed(verbs[0], start, end):
            return AHEAD
        if verbs and start - verbs[0].end <= BESIDE:
            return Hint(_plain(verbs[0].told), True)
        caused = verbs and self._low[verbs[0].start : verbs[0].end] in self._words.helpers  # "saw the ships arrive"
        if (presents and not caused) or (not verbs and self._is_aim(here, start)):
            return Hint("future", False)
        far = BEHIND if self._words.final else 0
        before = ((start - verb.end + far + REPORTED * verb.reports, self._before_date(verb, start)) for verb in verbs)
        return self._behind(here, start, end, min(before, default=(10**6, "")))

    def _leaning(self, marker: Marker, start: int, end: int) -> Hint | None:
        """What a bound or a present right before the mention tells."""
        gap = start - marker.end
        if marker.told == "near":
            return AHEAD if gap <= BESIDE else None
        if _AT_LEAST.fullmatch(self._low, marker.end, start):
            return AHEAD
        return self._bounded(bisect_left(self._starts, marker.start), end) if gap <= 1 else None

    def _behind(self, here: int, start: int, end: int, best: tuple[int, Tense]) -> Hint:
        """What the markers behind the mention tell, unless one before it is nearer."""
        opens = self._opens(here, start)
        final = self._words is not None and self._words.final
        if opens and _ENTRY.match(self._low, end):
            return self._entry(end)
        if final and self._low[end : end + 1] == ",":
            return Hint(self._main(here, end) or best[1], False)
        for marker in self._after(bisect_left(self._starts, end, here), end + REACH):
            gap = marker.start - end
            told = _plain(marker.told)
            if gap <= 1:
                return Hint(told, True)
            reports = marker.reports and not (opens and self._governs(marker))
            apart = not opens and not final and "," in self._low[end : marker.start]
            best = min(best, (gap + BEHIND * (not final) + REPORTED * reports + APART * apart, told))
            if not reports:
                break
        return Hint(best[1], False)

    def _main(self, here: int, end: int) -> Tense:
        """What the verb tells that ends the clause: a mention with a comma is of no clause inside it."""
        told: Tense = ""
        for marker in self._after(bisect_left(self._starts, end, here), end + REACH):
            told = _plain(marker.told)
        return told

    def _entry(self, end: int) -> Hint:
        """What the first verb of a chronology's entry tells; a present tells of the past too."""
        verb = next(self._after(bisect_left(self._starts, end), end + REACH), None)
        return Hint("past", verb is not None and _plain(verb.told) == "past")

    def _bounded(self, index: int, end: int) -> Hint:
        """After "until" or "by": ahead, unless the verb right before is past; a past one farther off tells nothing."""
        bound = self._markers[index]
        verbs = [m for m in self._before(index, bound.start - REACH) if m.told not in LEANING]
        after = next(self._after(bisect_left(self._starts, end), end + REACH), None)
        if not verbs:
            return NO_HINT if after and _plain(after.told) == "past" else AHEAD
        if after and after.start - end <= 1 and _plain(after.told) == "future":
            return AHEAD
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

    def _is_fixed(self, verb: Marker, start: int, end: int) -> bool:
        """Whether something is fixed for it or put off to it: "called a vote for Friday", "moved it to 31 July"."""
        low, words = self._low, self._words
        if words is None or low[end : end + 2] == "'s":
            return False
        verbs = (
            words.fixes if low.endswith(" for ", 0, start) else words.moves if low.endswith(" to ", 0, start) else ()
        )
        return low[verb.start : verb.end] in verbs

    def _is_aim(self, index: int, start: int) -> bool:
        """Whether an infinitive inside the clause governs the mention: "envoys to meet in Oslo on Monday"."""
        pattern = self._words.aim if self._words else None
        opened = self._markers[index - 1].end if index else 0
        return pattern is not None and pattern.search(self._low, max(opened, start - REACH), start) is not None

    def _aims(self, start: int, end: int) -> bool:
        """Whether an infinitive stands between."""
        infinitive = self._words.infinitive if self._words else None
        return infinitive is not None and infinitive.fullmatch(self._low, start, end) is not None

    def _governs(self, marker: Marker) -> bool:
        """Whether a verb of saying has what follows as its object: "the minister told reporters", not "he said,"."""
        return self._low[marker.end : marker.end + 1] != ","


def _plain(told: Told) -> Tense:
    """A pledge is itself past; what leans on another word tells nothing."""
    return _PLAIN.get(told, "")
