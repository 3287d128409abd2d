"""Parts of the business year: the third quarter, the first half of 1989, fiscal 1990, the latest period, year-earlier."""

from __future__ import annotations

from dataclasses import replace

from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.meaning import Comparable, Dated, Known, Shift, Within, Yearless
from events.dates.point import Point
from events.dates.rules.duration import unit_of

__all__ = ["LATE", "RULES"]


def _part(parts: Parts) -> Dated | None:
    """An ordinal and a quarter or half, with the year it is of when that is said."""
    nth = parts.get("nth")
    unit = "half" if parts.has("half") else "quarter"
    if not 1 <= nth <= (2 if unit == "half" else 4):
        return None
    part = Yearless(unit, nth)
    if parts.has("year"):
        return Known(Point(unit, parts.get("year") * (2 if unit == "half" else 4) + nth - 1))
    outer = parts.get("date")
    if outer is not None:
        return Within(part, outer) if _is_year(outer) else None
    return replace(part, which=parts.get("last") or parts.get("next") or parts.get("this") or "")


def _is_year(date: Dated) -> bool:
    return (isinstance(date, Shift) and date.unit == "year") or (isinstance(date, Known) and date.at.unit == "year")


def _first_parts(parts: Parts) -> Dated | Length | None:
    """the first two quarters (of 1990), the first nine months, the last half"""
    return Length(parts.get("amount"), unit_of(parts))


def _fiscal_year(parts: Parts) -> Dated:
    year = parts.get("year")
    return Known(Point("year", year)) if year else Shift("year", 0, parts.get("this", "this"))


def _comparable(parts: Parts) -> Comparable:
    return Comparable(-parts.get("count", 1) if parts.has("count") else -1)


def _in_year(parts: Parts) -> Comparable:
    return Comparable(0, parts.get("year"))


_NTH = "(<nth> <hyphen>? <quarter>|<nth> <half>)"
_KIND = "(<whole>|<fiscal>|<latest>|<fiscal><hyphen>)?"
RULES = (
    Rule("quarter of year", f"(<the>|<a>)? {_KIND} {_NTH} <comma>? <of>? <fiscal>? <year>", "date", _part),
    Rule("year's quarter", f"<the>? <fiscal>? <year> <poss>? {_KIND} {_NTH}", "date", _part),
    Rule("quarter", f"<the>? (<last>|<next>|<this>)? {_KIND} {_NTH} (?!<of><date>)", "date", _part),
    Rule(
        "fiscal year",
        "(<the>? <fiscal> (<unit>? <year>)|<the>? (<this>|<last>|<next>)? <fiscal> <unit>)",
        "date",
        _fiscal_year,
    ),
)
LATE = (
    Rule("quarter of", f"<the>? {_KIND} {_NTH} <of> <the>? <date>", "date", _part),
    Rule("of quarter", f"<date> <poss> {_KIND} {_NTH}", "date", _part),
    Rule(
        "year earlier",
        "<the>? <whole>? (<count>|<a>)? <unit> <hyphen> (<ago>|<earlier>) (<hyphen>? <nth>? <hyphen>? (<quarter>|<period>|<half>))?",
        "date",
        _comparable,
    ),
    Rule("comparable period", "<the> <whole> (<quarter>|<period>) (<last> <unit>)?", "date", _comparable),
    Rule("period in year", "<the>? <year> (<quarter>|<period>)", "date", _in_year),
    Rule("latest period", "<the>? <latest> (<quarter>|<period>|<unit>)", "date", lambda parts: Comparable(0)),
    Rule("the quarter", "<the> <quarter>", "date", lambda parts: Comparable(0)),
)
