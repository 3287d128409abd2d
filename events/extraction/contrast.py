"""Actors of a clause that is set against the event's own: "A recognised B, while C and D speak of a coup"."""

from __future__ import annotations

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, words

__all__ = ["set_apart"]

_MARKS = frozenset(";；؛")
_COMMAS = frozenset(",，،")


def set_apart(sentence: Sentence, trigger: Trigger | None, grammar: Grammar) -> set[ActorMention]:
    """Those whom a semicolon or a word of contrast parts from the trigger, where its own side names who acts."""
    if trigger is None:
        return set()
    opening = grammar.joints.contrast | _MARKS
    places = [word.start for word in words(sentence.text) if word.low in opening]
    if not places:
        return set()
    left = max((place for place in places if place < trigger.start), default=-1)
    right = min((place for place in places if place >= trigger.end), default=len(sentence.text))
    own = [actor for actor in sentence.actors if left < actor.start and actor.end <= right]
    subjects = [actor for actor in own if actor.end <= trigger.start and actor.use != "place"]
    if left >= 0 and not (subjects and _COMMAS.isdisjoint(sentence.text[subjects[-1].end : trigger.start])):
        return set()  # the subject stands before the contrast
    return set(sentence.actors) - set(own) if any(actor.use != "place" for actor in own) else set()
