"""What a reader asks for: one value object behind links, the command line, the store and the dashboard.

The field names are the link parameters (a contract: a link made today must work for ever); `from_` is `from`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

__all__ = ["Filter", "Match"]

Match = Literal["any", "all", "only"]


@dataclass(frozen=True, slots=True)
class Filter:
    """All events that meet every condition; an empty condition is none. The default lets everything through.

    `actor` names an actor's id or the country it acts for: `CHN` finds China and Wang Yi.
    """

    actor: tuple[str, ...] = ()
    not_actor: tuple[str, ...] = ()
    match: Match = "any"
    """`any` of the actors, `all` of them, or all events in which `only` they take part."""
    country: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    quad: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    from_: date | None = None
    """Events that may lie on or after this day …"""
    to: date | None = None
    """… and on or before this one."""
    precision: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    confidence: float = 0.0
    """At least this."""
    q: str = ""
    """Words that title or evidence contain (full-text search)."""
    known_by: date | None = None
    """Only what some source had published by this day."""
    collection: str = ""
