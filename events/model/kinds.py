"""The closed vocabularies of an event, in the field's own words."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["QUAD", "ActorKind", "DateSource", "Kind", "Precision", "Quad", "Role", "Status", "Type"]


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
