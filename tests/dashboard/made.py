"""Events made up for the tests of the dashboard, with a given seed always the same."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from events.model import (
    ActorKind,
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

__all__ = ["EVERYBODY", "made"]

EVERYBODY = (
    EventActor("CHN", "China", ActorKind.COUNTRY, Role.PARTY, "CHN"),
    EventActor("RUS", "Russia", ActorKind.COUNTRY, Role.PARTY, "RUS"),
    EventActor("person:wang-yi", "Wang Yi", ActorKind.PERSON, Role.SOURCE, "CHN"),
    EventActor("UKR", "Ukraine", ActorKind.COUNTRY, Role.TARGET, "UKR"),
    EventActor("NATO", "NATO", ActorKind.ORGANISATION, Role.PARTY),
    EventActor("UNSC", "UN Security Council", ActorKind.ORGANISATION, Role.PARTY),
    EventActor("UKR-DPR", "Donetsk People's Republic", ActorKind.ENTITY, Role.PARTY, "UKR"),
)

_WORDS = "envoys meet over grain and gas while a truce fails near the border town of Selm after long talks".split()


def made(number: int, seed: int = 0, days: int = 3000) -> list[Event]:
    """So many events within so many days from 2014 on, of every precision, type and kind."""
    random = Random(seed)
    return [_event(random, place, days) for place in range(number)]


def _event(random: Random, place: int, days: int) -> Event:
    start = date(2014, 1, 1) + timedelta(days=random.randrange(days))
    precision = random.choice([Precision.DAY] * 6 + list(Precision))
    length = {Precision.DAY: 0, Precision.WEEK: 6, Precision.MONTH: 29, Precision.YEAR: 364}.get(precision, 80)
    end = None if precision is Precision.RANGE and random.random() < 0.2 else start + timedelta(days=length)
    published = start + timedelta(days=random.randrange(5)) if random.random() < 0.9 else None
    title = f"{place}: " + " ".join(random.choices(_WORDS, k=random.randrange(2, 12)))
    proof = Evidence(
        digest(place),
        title,
        0,
        len(title),
        source=random.choice(["Wire", "Post", None]),
        language=random.choice(["en", "fr"]),
        published=published,
    )
    return Event(
        id=digest("made", place),
        title=title,
        start=start,
        end=end,
        precision=precision,
        edtf=start.isoformat(),
        date_source=DateSource.EXPLICIT,
        type=random.choice(list(Type)),
        kind=random.choice(list(Kind)),
        actors=tuple(random.sample(EVERYBODY, random.choice([0, 1, 1, 2, 2, 3]))),
        evidence=(proof,),
        confidence=round(random.random(), 2),
        time=random.choice([None, None, "T09:30", "evening"]) if precision is Precision.DAY else None,
    )
