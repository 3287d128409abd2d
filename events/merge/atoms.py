"""One piece of evidence, reduced to what is compared."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from events.merge.matters import matters, names
from events.merge.words import stems
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
    words: frozenset[str]
    matters: frozenset[str]
    """What it is about, free of its language."""
    names: frozenset[str]
    """Beginnings of proper names that are no actors: places above all."""
    trigger: str
    """Stem of the trigger's last word; empty when the evidence has none."""
    sentence: str
    language: str

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
    trigger = sorted(stems(proof.trigger))
    text, language = _blanked(proof), proof.language or ""
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
        stems(text),
        matters(text, language),
        names(text, language),
        trigger[-1] if trigger else "",
        proof.sentence,
        language,
    )


def _blanked(proof: Evidence) -> str:
    """The sentence without its date words and actors' names: they are compared as dates and actors."""
    text = proof.sentence
    spans = [(span.start, span.end) for span in proof.actors]
    if proof.date_start is not None and proof.date_end is not None:
        spans.append((proof.date_start, proof.date_end))
    for start, end in spans:
        left, right = start - proof.start, end - proof.start
        if 0 <= left < right <= len(text):
            text = text[:left] + " " * (right - left) + text[right:]
    return text
