"""One event out of several mentions: the exactest date, all actors, all evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from events.model import QUAD, Event, EventActor, Evidence, Kind, Quad, Role, Type

__all__ = ["fuse"]

#: what happened stands before what was planned, said or reported
_KINDS = (Kind.CORE, Kind.SCHEDULED, Kind.STATEMENT, Kind.REPORTING)
#: each further article leaves this part of the doubt
_DOUBT = 0.8


def fuse(events: Sequence[Event], score: float | None) -> Event:
    """The event that several mentions tell; a single one stays as it is.

    The id is that of the canonical mention: the first to be published, then by article and offset. The title is that
    of the first mention whose title begins with an actor and names what it did, else the canonical mention's.
    """
    if len(events) == 1:
        return events[0]
    ordered = sorted(events, key=_canonical)
    exact = min(ordered, key=_width)
    evidence = tuple(sorted({proof for event in ordered for proof in event.evidence}, key=_told))
    scores = [value for value in (score, *(event.merge_score for event in ordered)) if value is not None]
    return replace(
        ordered[0],
        title=min(ordered, key=_plainness).title,
        start=exact.start,
        end=exact.end,
        precision=exact.precision,
        edtf=exact.edtf,
        date_source=exact.date_source,
        time=next((event.time for event in (exact, *ordered) if event.time), None),
        place=next((event.place for event in ordered if event.place), None),
        type=_type(evidence, ordered),
        kind=min((event.kind for event in ordered), key=_KINDS.index),
        actors=_actors(ordered),
        evidence=evidence,
        confidence=_confidence(ordered, evidence),
        merged=tuple(sorted({name for event in ordered for name in (event.id, *event.merged)})),
        merge_score=min(scores) if scores else None,
        disputed=_disputed(ordered, evidence),
    )


def _plainness(event: Event) -> int:
    """0 for a title that reads who did what, 1 for one that lacks either, 2 for a bare phrase."""
    return min((_lacking(event.title, proof) for proof in event.evidence), default=2)


def _lacking(title: str, proof: Evidence) -> int:
    names = [proof.sentence[span.start - proof.start : span.end - proof.start] for span in proof.actors]
    names = [name for name in names if name]
    acts = bool(proof.trigger) and title.find(proof.trigger) > 0
    return 2 - title.startswith(tuple(names)) - acts if names else 2 - acts


def _told(proof: Evidence) -> tuple[date, str, int, str]:
    return proof.published or date.max, proof.article, proof.start, proof.trigger


def _canonical(event: Event) -> tuple[tuple[date, str, int, str], str]:
    first = min(map(_told, event.evidence), default=(date.max, "", 0, ""))
    return first, event.id


def _width(event: Event) -> int:
    return 10**6 if event.end is None else (event.end - event.start).days


def _type(evidence: Sequence[Evidence], events: Sequence[Event]) -> Type:
    """What most sentences say; a type proper before STATEMENT and OTHER; then the canonical mention's."""
    counts = Counter(proof.type for proof in evidence if proof.first is not None) or Counter(e.type for e in events)
    proper = {kind: count for kind, count in counts.items() if QUAD[kind] is not Quad.NEUTRAL}
    best = proper or counts
    most = max(best.values())
    order = [proof.type for proof in evidence] + [event.type for event in events]
    return next(kind for kind in order if best.get(kind) == most)


def _actors(events: Sequence[Event]) -> tuple[EventActor, ...]:
    """Every actor once; in the role that most mentions give it, and as party where they are divided."""
    roles: dict[str, Counter[Role]] = {}
    first: dict[str, EventActor] = {}
    for event in events:
        for actor in event.actors:
            roles.setdefault(actor.id, Counter())[actor.role] += 1
            first.setdefault(actor.id, actor)
    return tuple(replace(actor, role=_role(roles[name])) for name, actor in first.items())


def _role(counts: Counter[Role]) -> Role:
    source, target = counts[Role.SOURCE], counts[Role.TARGET]
    if source == target:
        return Role.PARTY
    return Role.SOURCE if source > target else Role.TARGET


def _confidence(events: Sequence[Event], evidence: Sequence[Evidence]) -> float:
    """The surest mention's, raised by each further article that tells the same."""
    doubt = 1 - max(event.confidence for event in events)
    articles = len({proof.article for proof in evidence})
    return round(1 - doubt * _DOUBT ** (articles - 1), 3)


def _disputed(events: Sequence[Event], evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """In what the mentions differ so that neither is only less complete than the other."""
    found = {name for event in events for name in event.disputed}
    parties = [frozenset(actor.principal for actor in event.actors) for event in events]
    if any(not (one <= other or other <= one) for one in parties for other in parties):
        found.add("actors")
    if len({QUAD[proof.type] for proof in evidence} - {Quad.NEUTRAL}) > 1:
        found.add("type")
    spans = [event for event in events if event.precision.value in ("day", "range")]
    if len({(event.start, event.end) for event in spans}) > 1:
        found.add("date")
    return tuple(sorted(found))
