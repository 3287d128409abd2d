"""How sure an event is: the product of what is known of its date, its actors and its type.

| factor | value |
|---|---|
| date written in full / counted from publication | 0.98 / 0.95 |
| date of a known event / of a neighbouring sentence | 0.6 |
| the date words have another reading, or a length of time was counted back | as `Days.sure` says |
| two or more actors / one / none | 1 / 0.95 / 0.75 |
| a type of the lexicon / only said / none | 1 / 0.95 / 0.8 |
| the sentence as a whole is the event, no word of it names one | 0.7 |
| date and trigger stand in the same clause / further apart | 1 / 0.85 |
"""

from __future__ import annotations

from events.coding.trigger import Trigger
from events.extraction.days import Days
from events.model import DateSource, Type

__all__ = ["confidence"]

_DATE = {
    DateSource.EXPLICIT: 0.98,
    DateSource.RELATIVE: 0.95,
    DateSource.INHERITED: 0.6,
    DateSource.REFERENCE: 0.6,
}
_ACTORS = (0.75, 0.95, 1.0)
#: a trigger this dear is in another clause than its date
_APART = 1.5


def confidence(days: Days, trigger: Trigger | None, actors: int, cost: float) -> float:
    """From 0 to 1, to two decimals."""
    sure = _DATE[days.source] * days.sure * _ACTORS[min(actors, 2)]
    if trigger is None:
        return round(sure * 0.7, 2)
    sure *= {Type.OTHER: 0.8, Type.STATEMENT: 0.95}.get(trigger.type, 1.0)
    return round(sure * (1.0 if cost < _APART else 0.85), 2)
