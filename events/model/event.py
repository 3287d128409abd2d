"""An event: what comes out. Its JSON (`to_dict`) is a contract that links, exports and other tools depend on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from events.model import plain
from events.model.actor import EventActor
from events.model.evidence import Evidence
from events.model.kinds import QUAD, DateSource, Kind, Precision, Quad, Status, Type

__all__ = ["Event", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event happened."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A dated happening with its proof."""

    id: str
    title: str
    start: date
    end: date | None
    precision: Precision
    edtf: str
    date_source: DateSource
    type: Type
    kind: Kind
    actors: tuple[EventActor, ...]
    evidence: tuple[Evidence, ...]
    confidence: float
    time: str | None = None
    place: Place | None = None
    status: Status = Status.AUTO
    merged: tuple[str, ...] = ()
    """Ids of the single mentions this event was merged from, its own included; empty for a single mention."""
    merge_score: float | None = None
    disputed: tuple[str, ...] = ()
    """In what the sources differ: any of `date`, `actors`, `type`."""

    @property
    def quad(self) -> Quad:
        """Quad class of the type."""
        return QUAD[self.type]

    @property
    def countries(self) -> tuple[str, ...]:
        """Alpha-3 codes of all actors, sorted."""
        return tuple(sorted({actor.country for actor in self.actors if actor.country}))

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values under the names of the contract."""
        return plain.of(self) | {"quad": self.quad.value, "countries": list(self.countries)}

    @classmethod
    def from_dict(cls, raw: dict[str, Any]) -> Self:
        """The event that `to_dict` wrote; names it does not know are left out. Raises KeyError or ValueError."""
        return plain.read(cls, raw)

    def with_status(self, status: Status) -> Self:
        """The same event with another status."""
        return replace(self, status=status)
