"""Decades and centuries that name their unit: les années 60, los noventa, 1990-е годы, siglo XIX, القرن العشرين."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known
from events.dates.point import Point

__all__ = ["RULES"]


def _decade(parts: Parts) -> Dated | None:
    number = next(filter(None, map(parts.get, ("decade", "digits", "count", "short_year"))), None)
    unit = parts.get("units") or parts.get("unit")
    if unit not in ("year", "decade") or not isinstance(number, int) or number % 10:
        return None
    return _of(number) if 10 <= number <= 90 or 1000 <= number <= 2090 else None


def _decade_of_century(parts: Parts) -> Dated | None:
    """تسعينيات القرن الماضي: of the twentieth century, also where that goes without saying"""
    named = not parts.has("unit") or parts.get("unit") == "century"
    return _of(parts.get("decade")) if named else None


def _of(number: int) -> Known:
    return Known(Point("decade", (number if number > 99 else 1900 + number) // 10))


def _century(parts: Parts) -> Dated | None:
    nth = parts.get("nth") or parts.get("small")
    index = -nth if parts.get("era", 1) < 0 else nth - 1
    return Known(Point("century", index)) if parts.get("unit") == "century" else None


RULES = (
    Rule("decade of century", "<decade> <of>? <the>? <unit> <last>", "date", _decade_of_century, "decade last"),
    Rule("decade years", "<the>? <decade> <hyphen>? (<units>|<unit>)", "date", _decade),
    Rule(
        "years decade",
        "<the>? (<units>|<unit>) (<digits>|<count>|<decade>|<short_year>) (?!<any_unit>|<last>|<next>)",
        "date",
        _decade,
        "decade last",
    ),
    Rule(
        "decade of the",
        "<the>? <unit> <of> <the>? (<units> <of>?)? (<digits>|<count>|<decade>|<short_year>)",
        "date",
        _decade,
        "decade last",
    ),
    Rule("decade alone", "<the>? <decade>", "date", _decade_of_century, "decade alone"),
    Rule("century noun", "<the>? <unit> (<nth>|<small>) <era>?", "date", _century, "century last"),
)
