"""Single mentions for the tests of merging, with only what matters spelled out."""

from __future__ import annotations

from datetime import date

from events.model import (
    ActorKind,
    ActorSpan,
    DateSource,
    Event,
    EventActor,
    Evidence,
    Kind,
    Precision,
    Role,
    Type,
    digest,
)

__all__ = ["mention"]


def mention(
    sentence: str,
    day: str = "2022-02-04",
    last: str | None = "",
    actors: str = "CHN RUS",
    type_: Type = Type.CONSULT,
    article: str = "a1",
    start: int = 0,
    language: str = "en",
    published: str = "2022-02-22",
    trigger: str = "",
    kind: Kind = Kind.CORE,
    confidence: float = 0.8,
    people: str = "",
) -> Event:
    """A mention on `day`, or from `day` to `last`; open when `last` is None. A target is written `>USA`; `people` are
    Chinese all.
    """
    first = date.fromisoformat(day)
    end = first if last == "" else date.fromisoformat(last) if last else None
    who = tuple(
        EventActor(
            code.lstrip(">"),
            code.lstrip(">"),
            ActorKind.COUNTRY,
            Role.TARGET if code[0] == ">" else Role.SOURCE,
            code.lstrip(">"),
        )
        for code in actors.split()
    )
    named = tuple(EventActor(f"person:{name}", name, ActorKind.PERSON, Role.PARTY, "CHN") for name in people.split())
    who += named
    proof = Evidence(
        article,
        sentence,
        start,
        start + len(sentence),
        trigger=trigger,
        published=date.fromisoformat(published),
        language=language,
        actors=tuple(ActorSpan(start, start, actor.id, role=actor.role) for actor in who),
        first=first,
        last=end,
        type=type_,
    )
    exact = end == first
    return Event(
        digest(article, start, trigger, day, last),
        sentence[:90],
        first,
        end,
        Precision.DAY if exact else Precision.RANGE,
        day if exact else f"{day}/{last or '..'}",
        DateSource.EXPLICIT,
        type_,
        kind,
        who,
        (proof,),
        confidence,
    )
