"""One piece of evidence, reduced to what is compared."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from events.merge.wording import Wording
from events.model import ActorKind, Event, Evidence, Role, Type

__all__ = ["Atom", "atoms_of"]


class Atom(NamedTuple):
    """What one sentence says of an event: when, who, what, and in which words."""

    unit: int
    """Number of the event it belongs to."""
    key: tuple[str, int, str]
    """Article, offset and trigger: an order that is the same on every machine."""
    first: date
    last: date | None
    parties: frozenset[str]
    """Whom the actors act for: countries, else organisations and groups."""
    people: frozenset[str]
    """Ids of the persons among them."""
    sources: frozenset[str]
    """Those parties that act upon others, and below those that are acted upon, where the sentence tells."""
    targets: frozenset[str]
    bodies: frozenset[str]
    """Which parties of the event are organisations."""
    type: Type
    wording: Wording
    """In which words; worked out only when they are compared."""

    @property
    def place(self) -> tuple[str, int]:
        """Which sentence of which article."""
        return self.key[:2]

    @property
    def width(self) -> int:
        """Days it may cover, less one; an open interval is as wide as can be."""
        return 10**6 if self.last is None else (self.last - self.first).days


class _Cast(NamedTuple):
    """The actors of an event by their ids."""

    principals: dict[str, str]
    bodies: frozenset[str]
    people: frozenset[str]

    def of(self, proof: Evidence, role: Role) -> frozenset[str]:
        """Whom those act for that have a role in a sentence."""
        ids = (span.id for span in proof.actors if span.role is role)
        return frozenset(self.principals[name] for name in ids if name in self.principals)


def atoms_of(event: Event, unit: int) -> list[Atom]:
    """The atoms of an event, one for each piece of evidence."""
    cast = _Cast(
        {actor.id: actor.principal for actor in event.actors},
        frozenset(actor.principal for actor in event.actors if actor.kind is ActorKind.ORGANISATION),
        frozenset(actor.id for actor in event.actors if actor.kind is ActorKind.PERSON),
    )
    return [_atom(event, proof, unit, cast) for proof in event.evidence]


def _atom(event: Event, proof: Evidence, unit: int, cast: _Cast) -> Atom:
    ids = {span.id for span in proof.actors if span.id in cast.principals} or cast.principals.keys()
    own = proof.first is not None
    return Atom(
        unit,
        (proof.article, proof.start, proof.trigger),
        proof.first or event.start,
        proof.last if own else event.end,
        frozenset(cast.principals[name] for name in ids),
        frozenset(ids & cast.people),
        cast.of(proof, Role.SOURCE),
        cast.of(proof, Role.TARGET),
        cast.bodies,
        proof.type if own else event.type,
        Wording(proof),
    )
