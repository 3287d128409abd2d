"""The events that a sentence dates itself."""

from __future__ import annotations

from collections.abc import Sequence

from events.extraction.anatomy import anatomy
from events.extraction.attach import Dated, attach
from events.extraction.clauses import Clauses
from events.extraction.frames import marks
from events.extraction.happening import Happening
from events.extraction.parties import parties
from events.extraction.reading import Reading
from events.extraction.scope import scopes
from events.extraction.sentence import Sentence
from events.extraction.triggers import with_triggers

__all__ = ["tell"]


def tell(sentence: Sentence, reading: Reading) -> list[Happening]:
    """One happening for each date of the sentence that belongs to a trigger."""
    found = marks(sentence, reading.article.published, reading.grammar)
    if not found:
        return []
    sentence = with_triggers(sentence, reading)
    built = anatomy(sentence, reading.grammar)
    return _happenings(sentence, attach(found, sentence.triggers, built), built.clauses)


def _happenings(sentence: Sentence, dated: Sequence[Dated], parted: Clauses) -> list[Happening]:
    places = [
        (item.trigger.start, item.trigger.end) if item.trigger else (item.mark.start, item.mark.end) for item in dated
    ]
    regions = scopes(places, sentence.body, len(sentence.text), parted)
    return [
        Happening(
            sentence,
            item.trigger,
            item.mark.days,
            (item.mark.start, item.mark.end),
            scope,
            tuple(parties(sentence, item.trigger, scope)),
            item.cost,
        )
        for item, scope in zip(dated, regions, strict=True)
    ]
