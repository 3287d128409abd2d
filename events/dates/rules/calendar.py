"""Months and days of the month: March, March 3, 3 March 1998, the 3rd of March, Christmas 1997."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Impossible, Known, Yearless
from events.dates.point import Point
from events.dates.rules.numeric import full_year
from events.dates.shift import DayOf

__all__ = ["RULES", "year_of"]

#: from this number on "the 13th" is a day and hardly anything else
LEAST_NUMBERED = 13
#: characters of an ordinal in digits at the most; no word is so short
LONGEST_DIGITS = 4


def year_of(parts: Parts) -> int | None:
    """A year in four or two digits, or None."""
    short = parts.get("short_year")
    year = parts.get("year") if short is None else full_year(short)
    era = parts.get("era", 1)
    return year if year is None or era > 0 else 1 - year


def _day(parts: Parts) -> Dated:
    month, day, year = parts.get("any_month"), parts.get("dayno"), year_of(parts)
    if year is None:
        return Yearless("day", month, day) if Point.of_date(2000, month, day) else Impossible()
    point = Point.of_date(year, month, day)
    return Known(point) if point else Impossible()


def _month(parts: Parts) -> Dated:
    month, year = parts.get("any_month"), year_of(parts)
    return Yearless("month", month) if year is None else Known(Point.of_month(year, month))


def _numbered_day(parts: Parts) -> DayOf | None:
    """on the 20th, on the 5th; a low number in words may count anything: on the first, the third"""
    day, token = parts.get("ordinal"), parts.tokens[-1]
    in_digits = token.end - token.start <= LONGEST_DIGITS
    return DayOf(day) if (in_digits or day >= LEAST_NUMBERED) and 1 <= day <= 31 else None


def _holiday(parts: Parts) -> Dated:
    feast = parts.get("feast")
    day, year = Yearless("day", name=feast or parts.get("holiday"), loose=bool(feast)), year_of(parts)
    point = None if year is None else day.in_year(year)
    return Known(point) if point else day


_YEAR = "(<comma>? <of>? (<year>|<short_year>) <era>?)"
RULES = (
    Rule("day month year", f"<the>? <dayno> <hyphen>? <of>? <any_month> <dot>? <hyphen>? {_YEAR}", "day", _day),
    Rule("month day year", f"<any_month> (<dot>?|<the>) <dayno> {_YEAR}", "day", _day),
    Rule("month year", f"<any_month> <dot>? {_YEAR}", "date", _month),
    Rule("month day", "<any_month> (<dot>?|<the>) <dayno> (?!<hyphen>?<any_unit>)", "day", _day),
    Rule("day month", "<the>? <dayno> <of>? <any_month>", "day", _day),
    Rule("holiday", f"(<holiday>|<feast>) {_YEAR}?", "day", _holiday),
    Rule("month", "<month>", "date", _month),
    Rule("numbered day", "(?<=<in>|<since>) <the> <ordinal> (?=<comma>|<stop>|<dot>|<close>)", "day", _numbered_day),
    # names of months that are also names of people, or verbs, count only where a month is expected
    Rule(
        "name month",
        "(?<=<prep>|<any_edge>|<last>|<next>|<this>|<every>) <name_month>"
        "|(?<=<in>|<over>|<since>|<of>|<after>|<any_edge>|<last>|<next>) <low_month>|(?<=<any_month><to>) <low_month>",
        "date",
        _month,
    ),
    Rule(
        "lone month",
        "(?<!<name>|<stop>|<dot>) <name_month> (?!<name>|<to>|<of>|<in>)"
        "|(?<!<name>|<stop>|<dot>|<the>|<a>)<name_month>(?=<to>|<of>|<in>)"
        "|(?<=<the>|<a>)<name_month>(?=<name>)"
        "|(?<=<stop>|<dot>)<name_month>(?!<name>|<word>|<to>|<of>|<in>)",
        "date",
        _month,
    ),
)
