"""What the gazetteer knows behind a name: an actor, how the name speaks of it and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from events.model import Actor

__all__ = ["Entry", "Sort"]


class Sort(StrEnum):
    """What sort of name it is; the rules of context go by it."""

    NAME = "name"
    """Of a state, an organisation, a group."""
    ADJECTIVE = "adjective"
    CAPITAL = "capital"
    """A place that can stand for its government."""
    PLACE = "place"
    BODY = "body"
    """A palace, parliament, ministry, army, agency, party."""
    PERSON = "person"
    """A full name."""
    SURNAME = "surname"


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a name."""

    actor: Actor
    sort: Sort
    office: str = ""
    since: date | None = None
    until: date | None = None

    def held(self, on: date | None) -> bool:
        """Whether it was so on that day; without a day or without dates it may have been."""
        if on is None:
            return True
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def distance(self, on: date | None) -> int:
        """Days between that day and the time in which it was so; 0 inside it."""
        if on is None or self.held(on):
            return 0
        edge = self.since if self.since and on < self.since else self.until
        return abs((on - edge).days) if edge else 0
