"""The part of a sentence that tells one event, when it tells several or only passes on what somebody said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from events.coding.trigger import Trigger
from events.extraction.clauses import Clauses
from events.extraction.grammar import Grammar
from events.extraction.sayer import sayings
from events.extraction.sentence import Sentence, words, words_between
from events.model import Type

__all__ = ["Scope", "said", "scopes"]

Scope = tuple[int, int]

#: "that" is among so many words after the verb ("told a committee of the house that").
_ADDRESS = 9
_COMMAS = (",", "，", "،")


def scopes(places: Sequence[Scope], body: int, end: int, clauses: Clauses) -> list[Scope]:
    """One region for each place (offsets of a trigger), in the same order; they cut the sentence at its barriers.

    Between two places the cut is the heaviest barrier, or the beginning of the second when nothing parts them.
    Equal places share their region.
    """
    if not places:
        return []
    order = sorted(set(places))
    cuts = [body]
    for left, right in pairwise(order):
        parting = clauses.firmest(left[1], right[0])
        cuts.append(right[0] if parting is None else parting)
    regions = dict(zip(order, pairwise([*cuts, end]), strict=True))
    return [regions[place] for place in places]


def said(scope: Scope, trigger: Trigger | None, sentence: Sentence, grammar: Grammar) -> Scope:
    """The region without those who only say it: "Activists say shelling resumed, officials said" → "shelling resumed".

    What is itself a saying keeps its speaker, and so does what the speaker says in the first person.
    """
    if trigger is None or trigger.type is Type.STATEMENT:
        return scope
    start, end = scope
    inside = {word.low for word in words(sentence.text) if start <= word.start and word.end <= end}
    if inside & grammar.speech.first_person:
        return scope
    for saying in sayings(sentence, grammar):
        if start < saying.end <= trigger.start:
            start = _content_start(saying, trigger, sentence, grammar)
        elif trigger.end <= saying.start < end:
            comma = max(sentence.text.rfind(mark, trigger.end, saying.start) for mark in _COMMAS)
            end = comma if comma > 0 else saying.start
    cited = sentence.text.find(grammar.speech.attribution, trigger.end, end) if grammar.speech.attribution else -1
    return start, cited if cited > 0 else end


def _content_start(saying: Trigger, trigger: Trigger, sentence: Sentence, grammar: Grammar) -> int:
    """Where what is said begins: behind "that", so that who is told it stays outside, else behind the verb."""
    following = words_between(words(sentence.text), saying.end, trigger.start)[:_ADDRESS]
    return next((word.end for word in following if word.low in grammar.joints.complementizers), saying.end)
