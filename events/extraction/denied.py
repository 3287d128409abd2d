"""Actors that a sentence says had no part: "a statement that did not mention Freedonia", "signed without Ruritania"."""

from __future__ import annotations

from collections.abc import Iterable

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, words, words_between

__all__ = ["denied"]

#: So many words lie at most between a negation and the object of its verb ("did not so much as mention").
_NEAR = 5


def denied(sentence: Sentence, trigger: Trigger | None, grammar: Grammar) -> set[ActorMention]:
    """The objects of a negated verb that is not the event's own, and who is expressly left out."""
    tokens, negations = words(sentence.text), grammar.phrases.negations
    found: set[ActorMention] = set()
    for word in tokens:
        if word.low not in negations:
            continue
        owned = trigger is not None and (trigger.negated or trigger.start < word.end <= trigger.end)
        after = [actor for actor in sentence.actors if actor.start >= word.end]
        if owned or not after:
            continue
        between = [one.low for one in words_between(tokens, word.end, after[0].start)]
        passed = trigger is not None and word.end <= trigger.start < after[0].start
        if not passed and len(between) <= _NEAR and _one_clause(between, grammar):
            found.add(after[0])
    return found


def _one_clause(between: Iterable[str], grammar: Grammar) -> bool:
    parting = grammar.joints.subordinate | grammar.joints.coordinate
    return not any(low in parting or not low[0].isalnum() for low in between)
