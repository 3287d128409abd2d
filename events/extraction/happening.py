"""A dated happening in a sentence: all that is known of an event before it is one."""

from __future__ import annotations

from typing import NamedTuple

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.days import Days
from events.extraction.parties import Party
from events.extraction.scope import Scope
from events.extraction.sentence import Sentence
from events.model import DateSource, Type

__all__ = ["Happening", "inherited"]


class Happening(NamedTuple):
    """A trigger with its days and parties; without a trigger the sentence as a whole is the event."""

    sentence: Sentence
    trigger: Trigger | None
    days: Days
    date_span: Scope | None
    """Offsets of the date words in the sentence; None when the days come from elsewhere."""
    scope: Scope
    parties: tuple[Party, ...]
    built: Anatomy
    cost: float = 0.0
    """How far trigger and date words are apart; see `events.extraction.cost`."""

    @property
    def type(self) -> Type:
        """Its trigger's type."""
        return self.trigger.type if self.trigger else Type.OTHER

    @property
    def principals(self) -> frozenset[str]:
        """For whom its parties act."""
        actors = (party.mention.actor for party in self.parties)
        return frozenset(actor.country or actor.id for actor in actors)


def inherited(days: Days, rule: str) -> Days:
    """The same days as another sentence takes them over."""
    return days._replace(source=DateSource.INHERITED, rule=rule, time=None)
