"""Lists and ranges: each member is a mention, and takes from its neighbour what it leaves out.

March 3, 5 and 9 · 20-24 February · from 3 to 5 March 2014 · 1914-18
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known, Weekday, Yearless
from events.dates.monthday import DayIn
from events.dates.pair import DayAfter, DayBefore
from events.dates.point import Point
from events.dates.scan import Token
from events.dates.shift import Beside, Within
from events.model import DateSource

__all__ = ["DAYS", "ENDS", "LATE", "YEARS", "with_day"]


def with_day(date: Dated, number: int) -> Dated | None:
    """The same month on another day."""
    if isinstance(date, Yearless) and date.unit == "day" and not date.name:
        return replace(date, day=number) if Point.of_date(2000, date.number, number) else None
    if isinstance(date, Known) and date.at.unit == "day":
        point = Point.of_date(date.at.year, date.at.month, number)
        return Known(point) if point else None
    return None


def _day_list(parts: Parts) -> list[Token] | None:
    """Numbers beside a day of a month become days of that month; all are of one year."""
    date = parts.get("day")
    out: list[Token] = []
    for token in parts.tokens:
        day: Dated | None = token.value if token.char == CHAR["day"] else None
        if token.char == CHAR["small"] or token.char == CHAR["ordinal"]:
            day = with_day(date, token.value)
            if day is None:
                return None
        if day is None:
            out.append(token)
            continue
        first = not any(earlier.char == CHAR["day"] for earlier in out)
        value = day if first or not isinstance(day, Yearless) else Beside(day)
        out.append(Token(CHAR["day"], value, token.start, token.end, token.rule or "day list"))
    return out


def _articled(parts: Parts) -> list[Token] | None:
    """from the 13th to the 19th of October: each with its article"""
    out: list[Token] = []
    for token in _day_list(parts) or ():
        article = bool(out) and out[-1].char == CHAR["the"] and token.char == CHAR["day"]
        out.append(token._replace(start=out.pop().start) if article else token)
    return out or None


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


def _year_of_last(parts: Parts) -> list[Token] | None:
    """March and April 1918, from May 15 to August 16, 1988: the first takes the year of the last."""
    first, last = parts.tokens[0], parts.tokens[-1]
    if not isinstance(first.value, Yearless) or not isinstance(last.value, Known) or first.value.which:
        return None
    until = last.value.at
    if until.unit == "year":
        return None
    points = (first.value.in_year(year) for year in (until.year, until.year - 1))
    point = next((p for p in points if p and p.to("day").index <= until.to("day").index), None)
    if point is None:
        return None
    known = Known(point, source=DateSource.INHERITED)
    return [first._replace(value=known), *parts.tokens[1:]]


def _onward(parts: Parts) -> list[Token] | None:
    """from November to February: one after the other"""
    first, last = parts.tokens[0], parts.tokens[-1]
    if not all(isinstance(token.value, Yearless) and not token.value.which for token in (first, last)):
        return None
    return [*parts.tokens[:-1], last._replace(value=Beside(last.value, onward=True))]


def _weekdays(parts: Parts) -> list[Token] | None:
    """on Thursday and Friday, from Monday to Wednesday: one after the other"""
    named = [token.value for token in parts.tokens if token.char == CHAR["day"]]
    if not all(isinstance(day, Weekday) and not day.which for day in named):
        return None
    steps = [(after.number - before.number - 1) % 7 + 1 for before, after in pairwise(named)]
    if BACKWARDS in steps:
        return None
    first = DayBefore(named[0].number, named[-1].number, sum(steps), either=EITHER in parts.all("and"))
    days: list[Dated] = [first, *(DayAfter(day.number) for day in named[1:])]
    values = iter(days)
    return [token._replace(value=next(values)) if token.char == CHAR["day"] else token for token in parts.tokens]


def _of_another(parts: Parts) -> list[Token] | None:
    """from June to August last year, between Monday and Wednesday next week: all are of that year, that week"""
    last = parts.tokens[-1].value
    out: list[Token] = []
    for token in parts.tokens[:-1]:
        day = token.value if token.char in (CHAR["day"], CHAR["date"]) else None
        if day is None:
            out.append(token)
        elif isinstance(last, Within) and isinstance(day, Yearless) and not day.which:
            out.append(token._replace(value=Within(day, last.outer)))
        elif isinstance(last, DayIn) and isinstance(day, Weekday) and not day.which:
            out.append(token._replace(value=replace(last, number=day.number)))
        else:
            return None
    return [*out, parts.tokens[-1]]


#: "Friday and Thursday" are told from the later one back
BACKWARDS = 6
#: what "or" stands for
EITHER = 2
#: "from June to August last year": the year is that of both
_OF_ANOTHER = "(?!<of>?(<last>|<next>|<this>|<that>)<unit>)"
_LINK = "(<until>|<and>|<hyphen>|<comma>|<comma><and>)"
_NO_MORE = f"(?!{_LINK}<in>?<the>?<day>)"
ENDS = (
    Rule(
        "weekdays together",
        # "on Monday, on Friday" is no list
        "<day> ((<until>|<and>|<hyphen>|<comma><and>) <in>? <the>? <day>|<comma> <the>? <day>){1,5}"
        f" (?!<hyphen>?(<part>|<parts>)){_OF_ANOTHER}{_NO_MORE}",
        "day",
        _weekdays,
    ),
    Rule(
        "year of the last",
        f"(<date>|<day>) {_LINK} (<in>|<any_edge>|<the>)? (<date>|<day>)",
        "date",
        _year_of_last,
    ),
    Rule("one to the other", f"(<date>|<day>) (<until>|<hyphen>) <the>? (<date>|<day>) {_OF_ANOTHER}", "date", _onward),
)
LATE = (
    Rule(
        "all of another",
        f"((<date>|<day>) {_LINK} (<in>|<the>)?){{1,4}} (<date>|<day>)",
        "date",
        _of_another,
    ),
)


def _days_of_year(parts: Parts) -> list[Token] | None:
    """Feb. 20-24, 2014"""
    first, link, second, *rest = parts.tokens
    year = rest[-1].value
    if not isinstance(first.value, Yearless) or first.value.name:
        return None
    days = first.value.in_year(year), Point.of_date(year, first.value.number, second.value)
    if not days[0] or not days[1]:
        return None
    return [
        first._replace(value=Known(days[0], source=DateSource.INHERITED)),
        link,
        Token(CHAR["day"], Known(days[1]), second.start, rest[-1].end, "day list"),
    ]


_BEFORE = "(?<!<name>|<part>)(<the>? <dayno> (<comma>|<and>|<to>|<hyphen>|<comma><and>)){1,6} <the>? <day>"
DAYS = (
    Rule("days of year", "<day> (<and>|<to>|<hyphen>) <dayno> <comma>? <year>", "day", _days_of_year),
    Rule(
        "days after",
        "<day> ((<comma>|<and>|<to>|<comma><and>)"
        "<dayno> (?!<dot>?<any_month>|<hyphen>?<any_unit>|<ampm>|<hundred>|<word>)"
        "|<hyphen> <dayno> (?!<dot>?<any_month>|<hyphen>?<any_unit>|<ampm>)){1,6}",
        "day",
        _day_list,
    ),
    Rule("days before with articles", _BEFORE, "day", _articled, "article listed"),
    Rule("days before", _BEFORE, "day", _day_list),
)
YEARS = (
    Rule("years before", "(<int>|<year>) (<to>|<hyphen>) (<year>|<int>) <era>", "date", _era_range),
    Rule("year range", "<year> (<hyphen>|<slash>) <int>", "date", _short_range),
)
