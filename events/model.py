"""What an event is: the nouns that every stage of the pipeline shares.

All are frozen. Days are `datetime.date`, intervals are closed, offsets are characters of the article's text.
The JSON of an event (`Event.to_dict`) is a contract: links, exports and other tools depend on its names.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self

__all__ = [
    "QUAD",
    "Actor",
    "ActorKind",
    "ActorSpan",
    "Article",
    "DateSource",
    "Event",
    "EventActor",
    "Evidence",
    "Kind",
    "Place",
    "Precision",
    "Quad",
    "Role",
    "Status",
    "Type",
    "digest",
]


class Precision(StrEnum):
    """How exactly the text dates something; taken from what is known, never from what is implied."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    RANGE = "range"
    VAGUE = "vague"


class DateSource(StrEnum):
    """Where an event's date comes from."""

    EXPLICIT = "explicit"
    """Written in full."""
    RELATIVE = "relative"
    """Counted from the publication date."""
    INHERITED = "inherited"
    """From a neighbouring sentence."""
    REFERENCE = "reference"
    """A known event's date."""


class Type(StrEnum):
    """PLOVER's sixteen roots (github.com/openeventdata/PLOVER), what was only said, and the rest."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    STATEMENT = "STATEMENT"
    OTHER = "OTHER"


class Quad(StrEnum):
    """PLOVER's quad classes; `neutral` for STATEMENT and OTHER."""

    VERBAL_COOPERATION = "verbal cooperation"
    MATERIAL_COOPERATION = "material cooperation"
    VERBAL_CONFLICT = "verbal conflict"
    MATERIAL_CONFLICT = "material conflict"
    NEUTRAL = "neutral"


#: PLOVER root → quad class
QUAD: dict[Type, Quad] = {
    **dict.fromkeys((Type.AGREE, Type.CONSULT, Type.SUPPORT), Quad.VERBAL_COOPERATION),
    **dict.fromkeys((Type.CONCEDE, Type.COOPERATE, Type.AID, Type.RETREAT), Quad.MATERIAL_COOPERATION),
    **dict.fromkeys((Type.REQUEST, Type.ACCUSE, Type.REJECT, Type.THREATEN), Quad.VERBAL_CONFLICT),
    **dict.fromkeys((Type.PROTEST, Type.SANCTION, Type.MOBILIZE, Type.COERCE, Type.ASSAULT), Quad.MATERIAL_CONFLICT),
    **dict.fromkeys((Type.STATEMENT, Type.OTHER), Quad.NEUTRAL),
}


class Kind(StrEnum):
    """What sort of sentence tells the event."""

    CORE = "core"
    """A happening."""
    STATEMENT = "statement"
    """Someone said something of political weight."""
    REPORTING = "reporting"
    """A medium reported; nothing else happened."""
    SCHEDULED = "scheduled"
    """It lies after the publication date."""


class Role(StrEnum):
    """What an actor does in an event."""

    SOURCE = "source"
    TARGET = "target"
    PARTY = "party"


class Status(StrEnum):
    """What people did to an event since it was extracted."""

    AUTO = "auto"
    EDITED = "edited"
    HIDDEN = "hidden"


class ActorKind(StrEnum):
    """What an actor is. State bodies, palaces and capitals acting as governments are their state."""

    COUNTRY = "country"
    TERRITORY = "territory"
    HISTORIC = "historic"
    """A state that is no more."""
    ENTITY = "entity"
    """De-facto entities and opposition bodies."""
    ORGANISATION = "organisation"
    GROUP = "group"
    """Armed groups."""
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Article:
    """One text as it was published. Without `published` nothing relative in it can be dated."""

    text: str
    published: date | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    """ISO 639-1; detected when None."""

    @property
    def id(self) -> str:
        """Sixteen hexadecimal digits, the same on every machine for the same article."""
        return digest(self.url, self.source, self.published, self.text)


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


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event happened."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class ActorSpan:
    """Where an evidence sentence names an actor; offsets in the article's text."""

    start: int
    end: int
    id: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence that proves an event, and how it was read.

    `sentence == article.text[start:end]`; the date words are `article.text[date_start:date_end]` and lie
    inside it; an inherited date has no words here (`date_text` is empty, its offsets None).
    """

    article: str
    sentence: str
    start: int
    end: int
    trigger: str = ""
    date_text: str = ""
    date_start: int | None = None
    date_end: int | None = None
    url: str | None = None
    source: str | None = None
    published: date | None = None
    language: str | None = None
    actors: tuple[ActorSpan, ...] = ()
    first: date | None = None
    """First day as this sentence dates the event; with `last` and `type` it shows where sources disagree."""
    last: date | None = None
    type: Type = Type.OTHER
    date_rule: str = ""
    """Name of the rule that dated it, for `explain`."""
    type_rule: str = ""


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
        plain = {name: _plain(getattr(self, name)) for name in _names(Event)}
        return plain | {"quad": self.quad.value, "countries": list(self.countries)}

    @classmethod
    def from_dict(cls, raw: dict[str, Any]) -> Self:
        """The event that `to_dict` wrote. Raises KeyError or ValueError on anything else."""
        known = {name: raw[name] for name in _names(cls) if name in raw}
        return cls(
            **known
            | {
                "start": date.fromisoformat(raw["start"]),
                "end": _day(raw.get("end")),
                "precision": Precision(raw["precision"]),
                "date_source": DateSource(raw["date_source"]),
                "type": Type(raw["type"]),
                "kind": Kind(raw["kind"]),
                "status": Status(raw.get("status", "auto")),
                "actors": tuple(_event_actor(item) for item in raw["actors"]),
                "place": Place(**raw["place"]) if raw.get("place") else None,
                "evidence": tuple(_evidence(item) for item in raw["evidence"]),
                "merged": tuple(raw.get("merged", ())),
                "disputed": tuple(raw.get("disputed", ())),
            }
        )

    def with_status(self, status: Status) -> Self:
        """The same event with another status."""
        return replace(self, status=status)


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits that depend on the parts alone."""
    text = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _names(cls: type) -> list[str]:
    return [item.name for item in fields(cls)]


def _plain(value: Any) -> Any:
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _event_actor(raw: dict[str, Any]) -> EventActor:
    return EventActor(**raw | {"kind": ActorKind(raw["kind"]), "role": Role(raw["role"])})


def _evidence(raw: dict[str, Any]) -> Evidence:
    known = {name: raw[name] for name in _names(Evidence) if name in raw}
    days = {name: _day(raw.get(name)) for name in ("published", "first", "last")}
    spans = tuple(ActorSpan(**span) for span in raw.get("actors", ()))
    return Evidence(**known | days | {"actors": spans, "type": Type(raw.get("type", "OTHER"))})
