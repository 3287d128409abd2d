"""Actors: who they are, and in which role an event has them."""

from __future__ import annotations

from dataclasses import dataclass

from events.model.kinds import ActorKind, Role

__all__ = ["Actor", "EventActor"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts in the world's politics."""

    id: str
    """ISO 3166-1 alpha-3 for states (XKX Kosovo), acronym for organisations, `person:wang-yi` for people."""
    name: str
    kind: ActorKind
    country: str | None = None
    """Alpha-3 code of the state that it is or acts for."""


@dataclass(frozen=True, slots=True)
class EventActor:
    """An actor in its role in one event."""

    id: str
    name: str
    kind: ActorKind
    role: Role
    country: str | None = None

    @property
    def principal(self) -> str:
        """Whom it acts for: its country, or itself."""
        return self.country or self.id
