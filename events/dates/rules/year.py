"""Years, decades and centuries."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known
from events.dates.point import Point
from events.dates.rules.calendar import year_of
from events.dates.rules.numeric import full_year

__all__ = ["RULES"]


#: characters of '90s
APOSTROPHED = 4


def _year(parts: Parts) -> Dated | None:
    year = year_of(parts)
    if year is None:
        year = parts.get("int") * parts.get("era", 1) + (1 if parts.get("era", 1) < 0 else 0)
    return Known(Point("year", year))


def _decade(parts: Parts) -> Dated | None:
    start = parts.get("decade")
    if start < 100 and not parts.has("the"):
        return None
    return Known(Point("decade", (start if start > 99 else 1900 + start) // 10))


def _short_decade(parts: Parts) -> Dated | None:
    """the mid-'90s; "in his early 60s" is an age"""
    token = parts.tokens[0]
    return Known(Point("decade", 190 + token.value // 10)) if token.end - token.start == APOSTROPHED else None


def _century(parts: Parts) -> Dated | None:
    if parts.get("unit") != "century":
        return None
    nth = parts.get("nth")
    return Known(Point("century", -nth if parts.get("era", 1) < 0 else nth - 1))


def _numbered(parts: Parts) -> Dated | None:
    """the year 2000, the year two thousand"""
    year = parts.get("year") or parts.get("count")
    return Known(Point("year", year)) if parts.get("unit") == "year" and isinstance(year, int) and year > 999 else None


RULES = (
    Rule("era", "(<year>|<int>) <unit>? <era>", "date", _year),
    Rule("era first", "<era> (<year>|<int>)", "date", _year, "era first"),
    Rule("century of era", "<era> <nth> <unit>", "date", _century, "era first"),
    Rule("decade", "<the>? <decade>", "date", _decade),
    Rule(
        "decade of an edge", "((?<=<any_edge>)|(?<=<any_edge><hyphen>|<any_edge><of>)) <decade>", "date", _short_decade
    ),
    Rule("century", "<the>? <nth> <hyphen>? <unit> <era>?", "date", _century),
    Rule("the year", "<the>? <unit> (<year>|<count>)", "date", _numbered),
    Rule(
        "year",
        "(?<!<name>)(?<!<word><hyphen>)(?<!<approx>|<approx_date>)<year>"
        "(?!<hyphen>?(<unit>|<units>|<quarters>|<second>))(?!<slash>)",
        "date",
        _year,
    ),
    Rule(
        "short year",
        "(?<=<the>|<prep>|<any_edge>|<any_season>)<short_year>",
        "date",
        lambda parts: Known(Point("year", full_year(parts.get("short_year")))),
    ),
)
