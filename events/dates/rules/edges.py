"""Modifiers: early next year, the end of the month, mid-November, more than two weeks, about 7 p.m., later that day."""

from __future__ import annotations

from typing import Any

from events.dates.answer import Clipped, Edged, On
from events.dates.grammar import Parts, Rule, meaning_of
from events.dates.meaning import Weekday, Weekend
from events.dates.shift import Shift

__all__ = ["LENGTHS", "RULES"]


def _edge(parts: Parts) -> Edged:
    return Edged(meaning_of(_dated(parts)), parts.get("any_edge"))


def _dated(parts: Parts) -> Any:
    return next(parts.get(name) for name in ("date", "day", "moment", "span", "length") if parts.has(name))


def _clipped(parts: Parts) -> Clipped:
    return Clipped(meaning_of(_dated(parts)), parts.get("earlier"))


def _about(parts: Parts) -> Edged | None:
    """about 1990; about last Monday is no guess: it tells of it"""
    return None if isinstance(_dated(parts), Weekday | Weekend | Shift) else _approx(parts)


def _approx(parts: Parts) -> Edged:
    return Edged(meaning_of(_dated(parts)), parts.get("any_approx") or parts.get("or_so"))


def _the_unit(parts: Parts) -> Shift | None:
    unit = "quarter" if parts.has("quarter") else parts.get("unit")
    if unit == "day" and parts.has("bound"):
        return None
    return None if unit in ("hour", "minute", "fortnight", "century", "millennium") else Shift(unit, 0, "the")


def _end(parts: Parts) -> Edged:
    """year-end, Monatsbeginn: `month START`"""
    unit, mod = parts.get("unit_end").split()
    return Edged(On(Shift(unit, 0)), mod)


def _edge_of_day(parts: Parts) -> Edged | None:
    """by the end of the day Monday"""
    return Edged(On(parts.get("day")), parts.get("bound")) if parts.get("unit") == "day" else None


def _units_end(parts: Parts) -> Edged | None:
    """month's end"""
    unit = _the_unit(parts)
    return Edged(On(unit), "END") if unit and parts.get("any_edge") == "END" else None


LENGTHS = (
    Rule("about a length", "<any_approx> (?!<the>) <length> <or_so>?", "length", _approx),
    Rule("length or so", "<length> <or_so>", "length", _approx),
)
RULES = (
    Rule("end of the day named", "<the>? <bound> <of> <the> <unit> <day>", "moment", _edge_of_day),
    Rule(
        "the unit", "((?<=<any_edge>)|(?<=<any_edge><of>|<any_edge><in>)) <the> (<unit>|<quarter>)", "date", _the_unit
    ),
    Rule("the unit later", "(?<=<earlier><in>)<the> <unit>", "date", _the_unit),
    Rule("unit end", "<the>? <unit_end>", "date", _end),
    Rule("unit's end", "<the>? <unit> <poss> <bound>", "date", _units_end),
    Rule("edge", "<the>? (<edge> (<hyphen>|<of>|<in>)?|<bound> <of>) <the>? (<date>|<day>|<moment>)", "moment", _edge),
    Rule("earlier", "<earlier> <in>? (<date>|<day>|<moment>)", "moment", _clipped),
    Rule("about", "<approx_date> (<date>|<day>|<moment>|<span>)|<any_approx> <span>", "moment", _about),
    Rule("or later", "(<date>|<day>|<span>) <or_so>", "moment", _approx),
)
