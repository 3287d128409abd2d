"""Where an event happened: the nearest place that its words name."""

from __future__ import annotations

import re
from functools import lru_cache

from events.coding.trigger import Trigger
from events.extraction.grammar import Grammar
from events.extraction.scope import Scope
from events.extraction.sentence import Sentence
from events.model import Place

__all__ = ["place_of"]

_NAME = r"([A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*){0,2})"


def place_of(sentence: Sentence, trigger: Trigger | None, scope: Scope, grammar: Grammar) -> Place | None:
    """A place with its country where the gazetteer knows it, a bare name after a preposition of place, or None."""
    anchor = trigger.start if trigger else scope[0]
    known = [
        actor for actor in sentence.actors if actor.use == "place" and scope[0] <= actor.start and actor.end <= scope[1]
    ]
    if known:
        nearest = min(known, key=lambda actor: abs(actor.start - anchor))
        return Place(nearest.text, nearest.actor.country)
    if not grammar.places.prepositions:
        return None
    taken = [(date.start, date.end) for date in sentence.dates]
    taken += [(actor.start, actor.end) for actor in sentence.actors]
    for match in _pattern(grammar.places.prepositions).finditer(sentence.text, *scope):
        if not any(start < match.end(1) and match.start(1) < end for start, end in taken):
            return Place(match[1], None)
    return None


@lru_cache
def _pattern(prepositions: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(prepositions))}) {_NAME}")
