"""What parts the clauses of a sentence, and how firmly."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from events.coding.trigger import Trigger
from events.extraction.grammar import Grammar
from events.extraction.sentence import Word
from events.model import Type

__all__ = ["Clauses", "clauses"]

#: marks and how firmly they part what stands on either side of them
_MARKS = {",": 0.4, "،": 0.4, "，": 0.4, "、": 0.3, ":": 0.8, ";": 1.5, "；": 1.5, "؛": 1.2,
          "-": 0.6, "–": 0.8, "—": 0.8, "(": 0.8, ")": 0.8, '"': 0.3, "“": 0.3, "”": 0.3}  # fmt: skip
_SUBORDINATE, _PREPOSITION, _COORDINATE, _JOINED, _SAYING = 1.5, 0.3, 0.3, 1.0, 1.0


class Clauses(NamedTuple):
    """Barriers in text order: offsets in the sentence and their weights."""

    places: tuple[int, ...]
    weights: tuple[float, ...]

    def between(self, left: int, right: int) -> float:
        """Weight of all barriers at offsets from `left` up to, not including, `right`."""
        low, high = bisect_left(self.places, left), bisect_left(self.places, right)
        return sum(self.weights[low:high])

    def firmest(self, left: int, right: int) -> int | None:
        """Offset of the heaviest barrier between two offsets, the last of equals; None when there is none."""
        low, high = bisect_left(self.places, left), bisect_left(self.places, right)
        if low >= high:
            return None
        return self.places[max(range(low, high), key=lambda i: (self.weights[i], i))]


def clauses(tokens: tuple[Word, ...], triggers: tuple[Trigger, ...], grammar: Grammar) -> Clauses:
    """The barriers of a sentence: marks, conjunctions, relative pronouns, and the end of a verb of saying."""
    found: dict[int, float] = {}
    previous = ""
    verbs = [trigger.start for trigger in triggers if trigger.part == "verb"]
    subordinate, coordinate = grammar.joints.subordinate, grammar.joints.coordinate
    for word in tokens:
        weight = _MARKS.get(word.low, 0.0)
        if word.low in subordinate:
            clause = word.low not in grammar.timing.prepositions or _verb_follows(word, tokens, verbs)
            weight = _SUBORDINATE if clause else _PREPOSITION
        elif word.low in coordinate:
            weight = _JOINED if previous in (",", ";") else _COORDINATE
        if weight:
            found[word.start] = weight
        previous = word.low
    for trigger in triggers:
        if trigger.type is Type.STATEMENT and trigger.part == "verb":
            found[trigger.end] = found.get(trigger.end, 0.0) + _SAYING
    places = tuple(sorted(found))
    return Clauses(places, tuple(found[place] for place in places))


def _verb_follows(word: Word, tokens: tuple[Word, ...], verbs: list[int]) -> bool:
    """True when a verb stands between a word and the next mark: then "before" opens more than "before dawn"."""
    mark = next((other.start for other in tokens if other.start > word.start and other.low in _MARKS), word.end + 10**6)
    return any(word.end <= verb < mark for verb in verbs)
