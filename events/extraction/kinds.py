"""What sort of sentence tells the event: a happening, a saying, a medium's report, or a plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from events.coding.trigger import Trigger
from events.extraction.days import Days
from events.extraction.grammar import Grammar
from events.extraction.sentence import Word, words_before
from events.model import Kind, Type

__all__ = ["kind_of"]

_SAID = frozenset((Type.STATEMENT, Type.ACCUSE, Type.REQUEST, Type.REJECT, Type.THREATEN))
#: A medium stands at most so many words before its verb ("CNN's correspondent in Cairo reported").
_NEAR = 6


def kind_of(
    trigger: Trigger | None, days: Days, published: date | None, tokens: Sequence[Word], grammar: Grammar
) -> Kind:
    """The kind of an event."""
    if published is not None and days.first > published:
        return Kind.SCHEDULED
    if published is not None and trigger is not None and trigger.tense == "future" and days.last != days.first:
        return Kind.SCHEDULED if days.last is not None and days.last > published else Kind.CORE
    if trigger is None:
        return Kind.CORE
    if _reported(trigger, tokens, grammar):
        return Kind.REPORTING
    return Kind.STATEMENT if trigger.type in _SAID else Kind.CORE


def _reported(trigger: Trigger, tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True when a medium is the subject of the verb, or its agent ("reported by CNN")."""
    if not grammar.speech.relayed.isdisjoint(trigger.text.lower().split()):
        return True
    if not _named(trigger.text.lower().split(), trigger.text, grammar.speech.reporting, grammar):
        return False
    before = [word.low for word in words_before(tokens, trigger.start, _NEAR)]
    after = [word.low for word in tokens if word.start >= trigger.end][:_NEAR]
    agents = after if after[:1] == ["by"] else []
    near = [low.removesuffix("'s") for low in [*before, *agents]]
    return _named(near, "".join(near), grammar.speech.media, grammar)


def _named(lows: Sequence[str], text: str, names: frozenset[str], grammar: Grammar) -> bool:
    """True when one of the names is among the words, or inside the text where words are not spaced."""
    return any(name in text for name in names) if grammar.order.unspaced else bool(names & set(lows))
