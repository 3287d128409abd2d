"""Lists and ranges: each member is a mention, and takes from its neighbour what it leaves out.

March 3, 5 and 9 · 20-24 February · from 3 to 5 March 2014 · 1914-18
"""

from __future__ import annotations

from dataclasses import replace

from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known, Yearless
from events.dates.point import Point
from events.dates.scan import Token

__all__ = ["DAYS", "YEARS"]


def _with_day(date: Dated, number: int) -> Dated | None:
    """The same month on another day."""
    if isinstance(date, Yearless) and date.unit == "day" and not date.name:
        return replace(date, day=number) if Point.of_date(2000, date.number, number) else None
    if isinstance(date, Known) and date.at.unit == "day":
        point = Point.of_date(date.at.year, date.at.month, number)
        return Known(point) if point else None
    return None


def _day_list(parts: Parts) -> list[Token] | None:
    """Numbers beside a day of a month become days of that month."""
    date = parts.get("day")
    out = []
    for token in parts.tokens:
        if token.char == CHAR["small"] or token.char == CHAR["ordinal"]:
            day = _with_day(date, token.value)
            if day is None:
                return None
            out.append(Token(CHAR["day"], day, token.start, token.end, "day list"))
        else:
            out.append(token)
    return out


def _short_range(parts: Parts) -> list[Token] | None:
    """1914-18"""
    first, hyphen, last = parts.tokens
    year = first.value // 100 * 100 + last.value
    if year <= first.value:
        return None
    known = [Known(Point("year", first.value)), Known(Point("year", year))]
    return [
        Token(CHAR["date"], known[0], first.start, first.end, "year range"),
        hyphen,
        Token(CHAR["date"], known[1], last.start, last.end, "year range"),
    ]


def _era_range(parts: Parts) -> list[Token]:
    """264 to 241 BC"""
    first, link, last, era = parts.tokens
    begin, end = (Known(Point("year", token.value if era.value > 0 else 1 - token.value)) for token in (first, last))
    return [
        Token(CHAR["date"], begin, first.start, first.end, "year range"),
        link,
        Token(CHAR["date"], end, last.start, era.end, "year range"),
    ]


DAYS = (
    Rule(
        "days after",
        "<day> ((<comma>|<and>|<to>|<hyphen>|<comma><and>) <dayno>(?!<dot>?<any_month>|<hyphen>?<any_unit>|<ampm>|<hundred>|<word>)){1,6}",
        "day",
        _day_list,
    ),
    Rule(
        "days before",
        "(?<!<name>|<part>)(<the>? <dayno> (<comma>|<and>|<to>|<hyphen>|<comma><and>)){1,6} <the>? <day>",
        "day",
        _day_list,
    ),
)
YEARS = (
    Rule("years before", "(<int>|<year>) (<to>|<hyphen>) (<year>|<int>) <era>", "date", _era_range),
    Rule("year range", "<year> (<hyphen>|<slash>) <int>", "date", _short_range),
)
