"""Past, present and future without a place on the calendar."""

from __future__ import annotations

from events.dates.answer import Ahead, Ref, Told
from events.dates.elapsed import OneDay
from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.rules.duration import unit_of

__all__ = ["RULES"]


def _past(parts: Parts) -> Ref | None:
    return Ref("PAST_REF") if parts.get("last") == "past" else None


def _recent(parts: Parts) -> Length:
    return Length("X", unit_of(parts), -1)


def _coming(parts: Parts) -> Length | None:
    return Length("X", unit_of(parts), 1) if parts.get("next") == "coming" else None


RULES = (
    Rule("now", "<now>", "ref", lambda parts: Ref(parts.get("now"))),
    Rule("soon", "<soon>", "ref", lambda parts: Ahead(parts.get("soon"))),
    Rule("someday", "<someday>", "ref", lambda parts: OneDay(parts.get("someday"))),
    Rule("current", "<current>", "ref", lambda _: Ref("PRESENT_REF")),
    Rule("the past", "<the> <last> (?=<outside>|<comma>|<dot>|<close>|<to>|<and>|<that>(?!<any_unit>))", "ref", _past),
    Rule("recent units", "<the>? <recent> (<units>|<quarters>) (<and> <units>)?", "span", _recent),
    Rule("coming units", "<the>? <next> (<units>|<quarters>) (<and> <units>)?", "span", _coming),
    Rule("future units", "<former> (<units>|<quarters>)", "ref", lambda parts: Ref(parts.get("former"))),
    Rule("told", "<former>|<this_time>", "ref", lambda parts: Told(parts.get("former") or parts.get("this_time"))),
    Rule("recent", "<recent>", "ref", lambda parts: Ref(parts.get("recent"))),
)
