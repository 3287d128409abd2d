"""Verbs without a date that have a clause and a subject of their own: they keep their parties to themselves.

"Ruritania praised the plan, while Avalon on Monday rejected it" tells one dated event, and Ruritania has no part in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.scope import Scope
from events.extraction.sentence import Sentence

__all__ = ["rivals"]

#: what parts clauses that each have their subject: ", and", a semicolon, "while"
_FIRM = 1.0
_MARKS = frozenset(";；؛")
#: "mientras que": the word that sets clauses side by side stands at most so many characters before the other
_OPENER = 10


def rivals(sentence: Sentence, dated: Sequence[Scope], built: Anatomy) -> list[Scope]:
    """The offsets of such verbs, in text order; `dated` are those of the triggers that have a date."""
    free = [one for one in sentence.triggers if one.part == "verb" and (one.start, one.end) not in dated]
    return [(verb.start, verb.end) for verb in free if all(_apart(verb, place, sentence, built) for place in dated)]


def _apart(verb: Trigger, place: Scope, sentence: Sentence, built: Anatomy) -> bool:
    """True when a firm barrier lies between both, and each has an actor before it on its side."""
    (_, left), (right, _) = sorted((place, (verb.start, verb.end)))
    if left >= right:
        return False
    first = min(place[0], verb.start)
    barrier = built.clauses.firmest(left, right)
    if barrier is None or built.clauses.between(barrier, barrier + 1) < _FIRM:
        return False
    openers = {word.low for word in built.between(left, right) if barrier - _OPENER <= word.start <= barrier}
    if openers.isdisjoint(built.grammar.joints.coordinate | built.grammar.joints.contrast | _MARKS):
        return False
    return _named(sentence, sentence.body, first) and _named(sentence, barrier, right)


def _named(sentence: Sentence, start: int, end: int) -> bool:
    """True when somebody who acts is named between two offsets."""
    return any(start <= actor.start and actor.end <= end and actor.use != "place" for actor in sentence.actors)
