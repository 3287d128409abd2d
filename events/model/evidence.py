"""Evidence: the sentence that proves an event, and how it was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from events.model.kinds import DateSource, Role, Type

__all__ = ["ActorSpan", "Evidence"]


@dataclass(frozen=True, slots=True)
class ActorSpan:
    """Where an evidence sentence names an actor; offsets in the article's text."""

    start: int
    end: int
    id: str
    rule: str = ""
    role: Role | None = None
    """As this sentence has it; None where it was stored before this was kept."""


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
    date_source: DateSource | None = None
    """How this sentence dates the event; None where it was stored before this was kept."""
    date_rule: str = ""
    """Name of the rule that dated it, for `explain`."""
    type_rule: str = ""
