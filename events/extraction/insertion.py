"""What stands between two commas before a verb: "the envoy, Juan Lind, said", "Peru, which had waited, signed"."""

from __future__ import annotations

from typing import NamedTuple

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.commas import COMMAS
from events.extraction.group import group_start

__all__ = ["Insertion", "holding", "insertion"]


class Insertion(NamedTuple):
    """Its offsets from comma to comma, both included, and whether it names the subject once more."""

    start: int
    end: int
    named: bool


def insertion(trigger: Trigger, built: Anatomy) -> Insertion | None:
    """The insertion that ends right before the group of a verb; None where there is none."""
    verb = group_start(trigger, built.sentence.body, built)
    before = built.between(built.sentence.body, verb)
    if len(before) < 3 or before[-1].low not in COMMAS:
        return None
    close = before[-1]
    opening = next((word for word in reversed(before[:-1]) if word.low in COMMAS), None)
    if opening is None or not any(word.low[0].isalnum() for word in before if word.end <= opening.start):
        return None
    words = built.between(opening.end, close.start)
    inside = (actor for actor in built.sentence.actors if opening.end <= actor.start and actor.end <= close.start)
    named = any(actor.use != "place" for actor in inside)
    verbs = any(opening.end <= one.start < close.start and one.part == "verb" for one in built.sentence.triggers)
    leads = bool(words) and words[0].low in built.grammar.timing.words | built.grammar.joints.linking
    apposed = bool(words) and not verbs and not leads and (named or built.sentence.text[words[0].start].isupper())
    return Insertion(opening.start, close.end, apposed)


def holding(trigger: Trigger, built: Anatomy) -> tuple[Insertion, Trigger] | None:
    """The insertion in which a verb itself stands, and the verb behind it: "the treaty, signed in Lima, ended"."""
    for other in built.sentence.triggers:
        if other.start >= trigger.end and other.part == "verb":
            found = insertion(other, built)
            if found is not None and found.start < trigger.start and trigger.end <= found.end:
                return found, other
    return None
