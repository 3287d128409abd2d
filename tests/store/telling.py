"""Articles and the events that they tell, made by hand: what the pipeline would give, without the pipeline."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from events.dates import edtf
from events.model import (
    ActorKind,
    ActorSpan,
    Article,
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

NAMES = {
    "CHN": "China",
    "RUS": "Russia",
    "UKR": "Ukraine",
    "FRA": "France",
    "NATO": "NATO",
    "person:wang-yi": "Wang Yi",
}


@dataclass(frozen=True)
class Tale:
    """One event in an article."""

    start: date
    end: date | None
    actors: tuple[str, ...] = ("CHN", "RUS")
    type: Type = Type.CONSULT
    kind: Kind = Kind.CORE
    precision: Precision = Precision.DAY
    words: str = "held talks"
    confidence: float = 0.8

    @property
    def sentence(self) -> str:
        return f"On {self.start} {' and '.join(NAMES[one] for one in self.actors)} {self.words}."


@dataclass
class Newsroom:
    """Writes articles and remembers what each tells; `extract` is its extractor."""

    events: dict[str, list[Event]] = field(default_factory=dict)

    def article(
        self,
        *tales: Tale,
        source: str = "Example Post",
        published: date | None = date(2022, 3, 1),
        language: str = "en",
    ) -> Article:
        text = "\n".join(tale.sentence for tale in tales) or "Nothing happened."
        article = Article(text, published, "A title", f"https://{len(self.events)}.example/", source, language)
        start, events = 0, []
        for tale in tales:
            events.append(_event(article, tale, start))
            start += len(tale.sentence) + 1
        self.events[article.id] = events
        return article

    def extract(self, article: Article) -> list[Event]:
        return self.events[article.id]


def day(number: int, month: int = 2, year: int = 2022) -> date:
    return date(year, month, number)


def _event(article: Article, tale: Tale, start: int) -> Event:
    sentence = tale.sentence
    spans = tuple(
        ActorSpan(start + sentence.index(NAMES[one]), start + sentence.index(NAMES[one]) + len(NAMES[one]), one)
        for one in tale.actors
    )
    evidence = Evidence(
        article=article.id,
        sentence=sentence,
        start=start,
        end=start + len(sentence),
        trigger=tale.words.split()[0],
        date_text=str(tale.start),
        date_start=start + 3,
        date_end=start + 13,
        url=article.url,
        source=article.source,
        published=article.published,
        language=article.language,
        actors=spans,
        first=tale.start,
        last=tale.end,
        type=tale.type,
    )
    return Event(
        id=digest(article.id, start),
        title=f"{' and '.join(NAMES[one] for one in tale.actors)} {tale.words}",
        start=tale.start,
        end=tale.end,
        precision=tale.precision,
        edtf=edtf(tale.start, tale.end, tale.precision),
        date_source=DateSource.EXPLICIT,
        type=tale.type,
        kind=tale.kind,
        actors=tuple(_actor(one) for one in tale.actors),
        evidence=(evidence,),
        confidence=tale.confidence,
    )


def _actor(one: str) -> EventActor:
    if one == "person:wang-yi":
        return EventActor(one, NAMES[one], ActorKind.PERSON, Role.SOURCE, "CHN")
    if one == "NATO":
        return EventActor(one, NAMES[one], ActorKind.ORGANISATION, Role.PARTY)
    return EventActor(one, NAMES[one], ActorKind.COUNTRY, Role.PARTY, one)
