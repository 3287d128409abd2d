"""Past, present and future without a place on the calendar."""

from __future__ import annotations

from events.dates.answer import Ref
from events.dates.grammar import Rule

__all__ = ["RULES"]

RULES = (
    Rule("now", "<now>", "ref", lambda parts: Ref(parts.get("now"))),
    Rule("recent", "<recent>", "ref", lambda parts: Ref(parts.get("recent"))),
)
