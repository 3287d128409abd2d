"""A reading: what one place of the text is taken to name, counted in words until it becomes a mention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from events.actors.entry import Entry, Sort
from events.actors.gazetteer import Gazetteer
from events.actors.grammar import Grammar
from events.actors.mention import ActorMention, Use
from events.actors.words import Words
from events.model import Actor

__all__ = ["Proposal", "Reading", "Scene", "mention"]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a rule may look at."""

    words: Words
    names: Gazetteer
    grammar: Grammar
    on: date | None


class Proposal(NamedTuple):
    """A name in the text with all that it may mean: words `first` through `last`."""

    first: int
    last: int
    entries: tuple[Entry, ...]

    @property
    def sort(self) -> Sort:
        """Sort of its first meaning."""
        return self.entries[0].sort


class Reading(NamedTuple):
    """Words `first` through `last` name an actor."""

    first: int
    last: int
    actor: Actor
    sort: Sort
    use: Use
    rule: str
    office: str = ""
    entries: tuple[Entry, ...] = ()
    """All the people of whom it may be the name."""
    name: int = -1
    """First word of a person's name, after title and honorifics."""


def mention(reading: Reading, words: Words) -> ActorMention:
    """The reading with offsets of characters."""
    start, end = words.starts[reading.first], words.ends[reading.last]
    return ActorMention(start, end, words.text[start:end], reading.actor, reading.use, reading.rule)
