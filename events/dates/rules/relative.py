"""Counted from publication or from the last date: last year, the following week, yesterday, three days ago."""

from __future__ import annotations

import re
from dataclasses import replace

from events.dates.answer import Edged, Ref, Timed
from events.dates.grammar import Parts, Rule, meaning_of
from events.dates.length import Length
from events.dates.meaning import ANAPHORIC, STEP, Dated, Known, Weekday, Weekend, Which, Yearless
from events.dates.monthday import DayIn
from events.dates.point import SEASONS
from events.dates.rules.duration import unit_of
from events.dates.shift import Holding, Shift, Within

__all__ = ["LATE", "RULES", "is_year"]

#: a length's modifier, said of the point that far back: more than two years ago is before it
AGO = {
    "MORE_THAN": "BEFORE",
    "LESS_THAN": "AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
}
_SHIFTED = re.compile(r"(\w+)([+-]\d+)(?: (that|SP|SU|FA|WI))?")


def _which(parts: Parts) -> Which:
    which: Which = parts.get("last") or parts.get("next") or parts.get("this") or parts.get("that") or ""
    return which


def _unit(parts: Parts) -> Dated | None:
    which: Which = _which(parts)
    if which == "next" and parts.get("unit") == "day":
        which = "following"
    unit = "quarter" if parts.has("quarter") else "weekend" if parts.has("weekend") else parts.get("unit")
    if unit in ("hour", "minute", "second"):
        return None
    if unit == "fortnight":
        unit = "week"
    return Shift(unit, STEP.get(which, 0), which)


def _following(parts: Parts) -> Dated | None:
    """the next week: after the one told of"""
    unit = "quarter" if parts.has("quarter") else parts.get("unit")
    fine = unit in ("hour", "minute", "second", "fortnight") or parts.get("next") != "next"
    return None if fine else Shift(unit, 1, "following")


def _yearless(parts: Parts) -> Dated | None:
    date = parts.get("dated")
    if _which(parts) == "following" and not parts.has("the"):
        return None  # following March's coup: after it
    return replace(date, which=_which(parts)) if isinstance(date, Yearless) and not date.which else None


def _shift(parts: Parts) -> Dated:
    """`week-1`, `year+0`; `day-1 that` counts from the time that the text speaks of; `year-1 WI` is its winter"""
    unit, n, told = _SHIFTED.fullmatch(parts.get("shift")).groups()  # type: ignore[union-attr]
    if told in SEASONS:
        return Within(Yearless("season", SEASONS.index(told) + 1), Shift(unit, int(n)))
    which: Which = "that" if told else ""
    return Shift(unit, int(n), which)


def _shift_part(parts: Parts) -> Timed | None:
    """翌日午前, al día siguiente por la noche"""
    day = _shift(parts)
    return Timed(day, f"T{parts.get('part')}") if isinstance(day, Shift) and day.unit == "day" else None


def _of_year(parts: Parts) -> Dated | None:
    """June last year, October of that year, this year's third quarter, Friday of last week"""
    inner, outer = parts.all("dated")
    if parts.has("poss"):
        inner, outer = outer, inner
    if isinstance(inner, Weekday) and isinstance(outer, Shift) and not parts.has("comma"):
        which: Which = "that" if outer.which in ANAPHORIC else ""
        return DayIn("week", inner.number, outer.n, which) if outer.unit == "week" and not inner.which else None
    return Within(inner, outer) if isinstance(inner, Yearless) and not inner.which and is_year(outer) else None


def is_year(date: Dated) -> bool:
    """Whether something dated is a year: 1990, last year."""
    return (isinstance(date, Shift) and date.unit == "year") or (isinstance(date, Known) and date.at.unit == "year")


def _weekend(parts: Parts) -> Weekend | None:
    """last weekend; "at weekends" is a set"""
    return Weekend(_which(parts)) if parts.get("weekend") == 1 else None


def _the_unit(parts: Parts) -> Dated | None:
    unit = parts.get("unit")
    return Shift(unit, 0) if unit in ("week", "year") else None


def _ago(parts: Parts) -> object:
    """three weeks ago, about two years ago, a day earlier, two days later"""
    length = parts.get("length")
    sign = parts.get("earlier") or parts.get("after") or parts.get("ago")
    if isinstance(length, Edged):
        inner = _shifted(length.inner, sign, parts)
        mod = AGO.get(length.mod, length.mod) if sign < 0 else length.mod
        return Edged(meaning_of(inner), mod) if inner else None
    return _shifted(length, sign, parts)


def _shifted(length: object, sign: int, parts: Parts) -> Shift | Ref | None:
    anaphoric = parts.has("earlier") or parts.has("after")
    if not isinstance(length, Length):
        return None
    return _counted(length, sign, anaphoric, exact=length.unit == "year" or anaphoric)


def _counted(length: Length, sign: int, anaphoric: bool, exact: bool) -> Ref | Shift | None:
    """So many units before or after."""
    if length.unit in ("hour", "minute", "second"):
        return None
    if length.count == "X":
        return Ref("PAST_REF" if sign < 0 else "FUTURE_REF")
    unit, count = length.unit, length.count
    if unit in ("decade", "century"):
        unit, count = "year", count * (10 if unit == "decade" else 100)
        count = int(count) if count == int(count) else count
    if unit == "fortnight":
        unit, count = "week", count * 2
    if isinstance(count, float) and unit == "year":
        unit, count = "month", count * 12
    return Shift(unit, sign * round(count), "that" if anaphoric else "", exact=exact)


def _ago_before(parts: Parts) -> object:
    """il y a un an, vor drei Tagen, hace unos meses, через неделю"""
    sign, length = parts.get("ago_before"), parts.get("length")
    if isinstance(length, Edged):
        length = length.inner
    if not isinstance(length, Length):
        length = Length("X" if parts.has("units") else 1, unit_of(parts))
    if length.count == "X" and sign > 0:
        return None
    return _counted(length, sign, anaphoric=False, exact=False)


def _unit_ago(parts: Parts) -> Ref | Shift | None:
    """неделю назад"""
    return _counted(Length(1, parts.get("unit")), parts.get("ago"), anaphoric=False, exact=parts.get("unit") == "year")


def _uncounted(parts: Parts) -> Length | None:
    """hace unos días, vor wenigen Jahren: a length up to now"""
    length = Length("X", parts.get("units")) if parts.has("units") else parts.get("length")
    long_ago = isinstance(length, Length) and length.count == "X" and parts.get("ago_before") < 0
    return replace(length, side=-1) if long_ago else None


def _units_ago(parts: Parts) -> Ref | None:
    """decades ago, years later"""
    sign = parts.get("earlier") or parts.get("after") or parts.get("ago")
    long = parts.get("units") not in ("hour", "minute", "second")
    return Ref("PAST_REF" if sign < 0 else "FUTURE_REF") if long else None


def _past_decade(parts: Parts) -> Length | None:
    """over the past decade: the ten years up to now; "the past year" is also the last one"""
    unit = parts.get("unit")
    return Length(1, unit, -1) if parts.get("last") == "past" and unit in ("decade", "century", "millennium") else None


def _unit_before(parts: Parts) -> Shift | None:
    """down from the year before, on the day after"""
    unit, step = parts.get("unit"), parts.get("after")
    return Shift(unit, step, "that", exact=unit == "year") if unit in ("day", "week", "month", "year") else None


def _year_to(parts: Parts) -> Length | None:
    """in the year to March"""
    return Length(1, "year") if parts.get("unit") == "year" else None


def _holding(parts: Parts) -> Holding | None:
    """the week of March 6"""
    return Holding("week", parts.get("dated")) if parts.get("unit") == "week" else None


RULES = (
    Rule("shift part", "<shift> (<in>|<of>|<ago_before>)? <the>? <part>", "moment", _shift_part),
    Rule("shift", "<shift>", "date", _shift),
    Rule("past decade", "<the>? <last> <unit> (?!<of>)", "span", _past_decade),
    Rule("the next unit", "<the> <next> (<unit>|<quarter>)", "date", _following, "!plural"),
    Rule(
        "deictic unit",
        "<the>? (<this>? (<last>|<next>)|<this>|<that>) (<unit>|<quarter>)",
        "date",
        _unit,
    ),
    Rule("deictic date", "<the>? <this>? (<last>|<next>|<this>|<that>) <dated>", "date", _yearless),
    Rule(
        "weekend",
        "<the>? <this>? (<last>|<next>|<this>|<that>|<the>) <weekend>",
        "date",
        _weekend,
    ),
    Rule("weekend alone", "(?<!<amount>) <weekend>", "date", lambda _: Weekend(""), "bare weekend"),
    Rule("weekend after preposition", "(?<=<in>|<of>|<to>)<weekend>", "date", lambda _: Weekend(""), "contracted"),
    Rule("part of year", "(<date>|<day>) (<of>|<poss>|<comma>)? (<date>|<day>)", "date", _of_year, "!part last"),
    Rule("ago", "<length> (<ago>|<earlier>|<after> (?=<stop>|<comma>|<dot>|<close>))", "date", _ago),
    Rule("units ago", "<units> (<ago>|<earlier>|<after> (?=<stop>|<comma>|<dot>|<close>))", "ref", _units_ago),
    Rule("unit before", "<the> <unit> <after> (?=<stop>|<comma>|<dot>|<close>)", "date", _unit_before),
    Rule("later", "<length> <after> (?!<of>|<that>)", "date", _ago, "after free"),
    Rule("unit ago", "(?<!<amount>)<approx>? <unit> <ago>", "date", _unit_ago, "bare unit"),
    Rule("ago before unit", "<ago_before> (<unit>|<units>) (?!<of>)", "date", _ago_before, "bare unit"),
    Rule("uncounted ago", "<ago_before> (<length>|<approx>? <units>)", "span", _uncounted, "uncounted ago"),
    Rule("ago before", "<ago_before> (<length>|<approx>? <a> <unit>) (?!<of>)", "date", _ago_before, "ago before"),
)

LATE = (
    Rule("week of", "<the>? <unit> <of> <day>", "date", _holding),
    Rule("year to", "<the>? <fiscal>? <unit> (?=<to> <day>|<to> <date>)", "length", _year_to),
    Rule(
        "year ended",
        "<the>? <fiscal>? <unit> (?=<ended><in>?(<day>|<date>|<any_month>))",
        "length",
        lambda parts: Length(1, parts.get("unit")),
    ),
    Rule("the year", "(?<!<any_edge><of>)<the> <whole>? <unit> (?!<hyphen>)", "date", _the_unit),
)
