"""What an event is: the nouns that every stage of the pipeline shares.

All are frozen. Days are `datetime.date`, intervals are closed, offsets are characters of the article's text.
"""

from __future__ import annotations

from events.model.actor import Actor, EventActor
from events.model.article import Article, digest
from events.model.event import Event, Place
from events.model.evidence import ActorSpan, Evidence
from events.model.kinds import QUAD, ActorKind, DateSource, Kind, Precision, Quad, Role, Status, Type

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
