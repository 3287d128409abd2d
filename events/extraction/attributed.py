"""A date in the words that name a source is of the source: "… were killed, selon un bilan publié mardi"."""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.attach import Dated

__all__ = ["attributed"]

_COMMAS = frozenset(",，،")

Span = tuple[int, int]


def attributed(dated: Sequence[Dated], built: Anatomy) -> list[Dated]:
    """The dated happenings without those that only date a source.

    Where nothing else of the sentence has a date, what the source tells has the source's: news passes on what is new.
    """
    if not built.grammar.speech.sources:
        return list(dated)
    sources = {number: span for number, item in enumerate(dated) if (span := _source(item, built)) is not None}
    if not sources:
        return list(dated)
    own = [item for number, item in enumerate(dated) if number not in sources]
    if own:
        return own
    kept = []
    for number, item in enumerate(dated):
        main = _told(sources[number], built)
        kept.append(item._replace(trigger=main) if main else item)
    return kept


def _source(item: Dated, built: Anatomy) -> Span | None:
    """The words of the source that a date and its trigger both stand in; None outside of them."""
    if item.trigger is None:
        return None
    least = min(item.trigger.start, item.mark.start)
    opener = next((word for word in reversed(built.between(built.body, least)) if _ends(word.low, built)), None)
    if opener is None or opener.low in _COMMAS:
        return None
    beyond = max(item.trigger.end, item.mark.end)
    inside = built.between(opener.end, beyond)
    if any(word.low in _COMMAS for word in inside):
        return None
    closing = next((word for word in built.tokens if word.start >= beyond and word.low in _COMMAS), None)
    return opener.start, closing.start if closing else beyond


def _ends(low: str, built: Anatomy) -> bool:
    return low in _COMMAS or low in built.grammar.speech.sources


def _told(source: Span, built: Anatomy) -> Trigger | None:
    """What the source tells: the first verb outside of its words, else the first noun."""
    outside = [one for one in built.sentence.triggers if one.end <= source[0] or one.start >= source[1]]
    return min(outside, key=lambda one: (one.part != "verb", one.start), default=None)
