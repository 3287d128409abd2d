"""Words in the form of a finite verb, in the languages whose tables say how these look.

"aterrizó" and "gobernará" tell it by their ending, "ont regagné" by an auxiliary before a participle, "mendarat" by its
prefix. English has rules of its own (`events.extraction.verbs`).
"""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Tense
from events.extraction.grammar import Grammar
from events.extraction.sentence import Word

__all__ = ["form"]

#: shorter words look like anything
_SHORTEST = 5
#: an adverb may stand between an auxiliary and its participle
_AUXILIARY = 2


def form(number: int, tokens: Sequence[Word], text: str, grammar: Grammar) -> Tense | None:
    """The tense of the word at a place among the tokens of `text`, empty when its form tells none; None for no verb."""
    word = tokens[number].low
    if len(word) < _SHORTEST or not word.isalpha() or text[tokens[number].start].isupper():
        return None
    if word in grammar.verbs.planned:
        return "future"
    if word in grammar.verbs.not_verbs | grammar.verbs.light | grammar.verbs.auxiliaries | grammar.timing.weekdays:
        return None
    if word.endswith(grammar.verbs.endings.past):
        return "past"
    if word.endswith(grammar.verbs.endings.future):
        return "future"
    if word.endswith(grammar.verbs.endings.participle):
        return "past" if _follows_auxiliary(number, tokens, grammar) else None
    return "" if word.startswith(grammar.verbs.endings.prefixes) else None


def _follows_auxiliary(number: int, tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True for "ont regagné" and "ont vite regagné", but not for the second word after "a longé"."""
    before = [token.low.rpartition("'")[2] for token in tokens[max(0, number - _AUXILIARY) : number]]
    if before and before[-1] not in grammar.verbs.auxiliaries and before[-1].endswith(grammar.verbs.endings.participle):
        return False
    return bool(grammar.verbs.auxiliaries & set(before))
