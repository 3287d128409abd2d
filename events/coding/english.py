"""Triggers of an English sentence."""

from __future__ import annotations

from events.coding.governing import Resolved, resolve
from events.coding.matching import find_hits
from events.coding.tokens import Tokens, tokens
from events.coding.trigger import Trigger
from events.model import Type

__all__ = ["english_triggers"]


def english_triggers(sentence: str) -> list[Trigger]:
    """Every word or phrase that names a happening, in text order; what another governs is left out."""
    words = tokens(sentence)
    return [_trigger(words, item) for item in resolve(words, find_hits(words))]


def _trigger(words: Tokens, item: Resolved) -> Trigger:
    hit = item.hit
    start, end = words.starts[hit.first], words.ends[item.last]
    operator = hit.entry.operator
    alone = hit.entry.dyadic and not item.governing
    root = item.type or Type.OTHER
    return Trigger(
        start,
        end,
        words.text[start:end],
        Type.OTHER if alone else root,
        hit.entry.part,
        hit.group.tense,
        hit.group.negated,
        hit.group.modality or (operator.name if operator else ""),
        hit.group.passive,
        item.weight,
        item.rule,
        root if alone else item.base or Type.OTHER,
        faint=item.faint,
    )
