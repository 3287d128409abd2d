"""The events that a sentence dates itself."""

from __future__ import annotations

from collections.abc import Sequence

from events.coding import roles
from events.coding.trigger import Trigger
from events.extraction.anatomy import anatomy
from events.extraction.attach import Dated, attach
from events.extraction.clauses import Clauses
from events.extraction.frames import marks
from events.extraction.happening import Happening
from events.extraction.language import Grammar
from events.extraction.lending import lent
from events.extraction.parties import parties
from events.extraction.reading import Reading
from events.extraction.reported import reported
from events.extraction.scope import said, scopes
from events.extraction.sentence import Sentence, words
from events.extraction.tense import agreed
from events.extraction.triggers import with_triggers
from events.model import Role, Type

__all__ = ["tell"]


def tell(sentence: Sentence, reading: Reading) -> list[Happening]:
    """One happening for each date of the sentence that belongs to a trigger."""
    found = marks(sentence, reading.article.published, reading.grammar)
    if not found and not any(mention.type == "DURATION" for mention in sentence.dates):
        return []
    sentence = with_triggers(sentence, reading)
    built = anatomy(sentence, reading.grammar)
    dated = attach(found, sentence.triggers, built)
    dated += lent(sentence, dated, built, reading.article.published)
    return _happenings(sentence, reported(dated, sentence.triggers), built.clauses, reading)


def _happenings(sentence: Sentence, dated: Sequence[Dated], parted: Clauses, reading: Reading) -> list[Happening]:
    places = [
        (item.trigger.start, item.trigger.end) if item.trigger else (item.mark.start, item.mark.end) for item in dated
    ]
    regions = scopes(places, sentence.body, len(sentence.text), parted)
    told, published = [], reading.article.published
    for item, region in zip(dated, regions, strict=True):
        scope = said(region, item.trigger, sentence, reading.grammar)
        acting = _acting(sentence, item)
        who = tuple(parties(sentence, acting, scope, reading, borrow=scope[0] == region[0]))
        span = item.mark.start, item.mark.end
        days = agreed(
            item.mark.days, item.mark.start, item.trigger, published, _spoken(sentence, item, reading.grammar)
        )
        told.append(Happening(sentence, item.trigger, days, span, scope, who, item.cost))
    return told


def _spoken(sentence: Sentence, item: Dated, grammar: Grammar) -> bool:
    """True for "in an interview on Sunday": the date stands right behind a noun of speech."""
    before = [word.low for word in words(sentence.text) if word.end <= item.mark.start][-2:]
    return bool(grammar.anchors.get(Type.STATEMENT.value, frozenset()) & set(before))


def _acting(sentence: Sentence, item: Dated) -> Trigger | None:
    """The trigger that tells who does what to whom: what is said, where it names both sides, else the trigger."""
    if item.content is None:
        return item.trigger
    sides = {role for _, role in roles(sentence.text, item.content, sentence.actors)}
    return item.content if {Role.SOURCE, Role.TARGET} <= sides else item.trigger
