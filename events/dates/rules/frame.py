"""Nouns that say what a date is anyway: l'année 1998, the month of March, в 2014 году, 3 марта 2014 года.

Languages name these frames among the `orders` of their options: `noun year` and `noun month` where the noun comes
first, `year noun` where it comes last.
"""

from __future__ import annotations

from events.dates.answer import Edged, On
from events.dates.grammar import PART, Parts, Rule
from events.dates.meaning import Dated, Impossible, Known, Yearless
from events.dates.monthday import LAST, MonthDay, WeekOf
from events.dates.point import Point
from events.dates.rules.duration import unit_of
from events.dates.shift import Shift

__all__ = ["EDGES", "FIRST", "QUARTERS", "RULES", "YEARS"]


def _year(parts: Parts) -> Dated | None:
    return Known(Point("year", parts.get("year"))) if unit_of(parts) == "year" else None


def _framed(parts: Parts) -> Dated | None:
    """The date itself, when the noun is of its unit."""
    date, unit = parts.get("dated"), unit_of(parts)
    if isinstance(date, Yearless):
        return date if date.unit == unit == "month" or (unit == "day" and date.unit == "day") else None
    if isinstance(date, Known):
        return date if unit in ("year", date.at.unit) else None
    return None


def _week_of(parts: Parts) -> WeekOf | None:
    return WeekOf(parts.get("date"), parts.get("nth", LAST)) if parts.get("unit") == "week" else None


def _days_of(parts: Parts) -> Edged | None:
    """los primeros días de enero, the last weeks of 2013: its beginning, its end"""
    mod = "END" if parts.has("last") else "START"
    return None if parts.get("nth", 1) != 1 else Edged(On(parts.get("date")), mod)


def _week_of_month(parts: Parts) -> WeekOf | None:
    """الأسبوع الأول من مارس, minggu kedua Maret 2021"""
    month, year = parts.get("any_month"), parts.get("year")
    date = Yearless("month", month) if year is None else Known(Point.of_month(year, month))
    return WeekOf(date, parts.get("nth")) if parts.get("unit") == "week" else None


def _hour_nth(parts: Parts) -> str | None:
    """الساعة الخامسة مساء"""
    hour = parts.get("nth") or parts.get("small")
    if parts.get("unit", "hour") != "hour" or not 1 <= hour <= 12:
        return None
    later = parts.get("part") in ("AF", "EV", "NI") and hour < 12
    return f"T{hour + 12 if later else hour:02}:00"


def _edge_of_unit(parts: Parts) -> Edged | None:
    """fines del año, к концу года"""
    unit = parts.get("unit")
    return Edged(On(Shift(unit, 0, "the")), parts.get("edge")) if unit in ("week", "month", "year", "century") else None


def _month_day(parts: Parts) -> Dated | None:
    return MonthDay(parts.get("dayno")) if parts.get("unit") == "day" else None


def _clock(parts: Parts) -> str | None:
    """18.45 horas"""
    return str(parts.get("clock")) if parts.get("units") == "hour" else None


def _the_days(parts: Parts) -> int | None:
    """los días 15 y 16 de marzo: a part of the mention"""
    return PART if parts.get("units") == "day" else None


def _twice(parts: Parts) -> int | None:
    """مارس/آذار: the month in the names of two calendars' regions"""
    one, other = parts.all("any_month")
    return int(one) if one == other else None


def _quarter(parts: Parts) -> Dated | None:
    """الربع الأول من 2020"""
    unit, nth, year = "half" if parts.has("half") else "quarter", parts.get("nth"), parts.get("year")
    per_year = 2 if unit == "half" else 4
    if not 1 <= nth <= per_year:
        return None
    return Yearless(unit, nth) if year is None else Known(Point(unit, year * per_year + nth - 1))


def _last_quarter(parts: Parts) -> Known:
    """el último trimestre de 1999"""
    unit, per_year = ("half", 2) if parts.has("half") else ("quarter", 4)
    return Known(Point(unit, parts.get("year") * per_year + per_year - 1))


def _edge(parts: Parts) -> Edged:
    """2014 sonunda, 年初"""
    date = next(filter(None, map(parts.get, ("date", "day"))))
    return Edged(On(date), parts.get("edge"))


#: before these a number with a full stop is an ordinal: 3. März, 19. Jahrhundert
_COUNTED = (
    "<any_month>|<unit>|<quarter>|<half>|<any_weekday>|<weekend>|<and>|<to>|<hyphen>|<comma><and>|<comma><small>"
    "|<in><the>?<small><dot>"
)
_POINTS = "<small>|<ordinal>|<weekday>|<name_weekday>|<month>|<year>|<clock>"
FIRST = (
    Rule("the days", "<the>? <units> (?=<dayno>(<and>|<comma>|<to>|<hyphen>))", "the", _the_days),
    Rule(
        "week last of month",
        "<the>? <unit> <nth> <of>? <any_month> <of>? <year>?",
        "date",
        _week_of_month,
        "ordinal last",
    ),
    Rule("article to", f"(?<={_POINTS})<the> (?={_POINTS})", "to", lambda _: 1, "article to"),
    Rule("hour nth", "<unit> <nth> <part>?|<nth> <part>", "time", _hour_nth, "ordinal last"),
    Rule("hour number", "<unit> <small> <part>", "time", _hour_nth, "ordinal last"),
    Rule("hijri date", "<dayno>? <hijri_month> (<digits> <hijri>?)?|<digits> <hijri>", "day", lambda _: Impossible()),
    Rule("month twice", "<any_month> <slash>? <any_month>", "month", _twice, "month twice"),
    Rule("clock hours", "<clock> <units>", "clock", _clock),
    Rule("ordinal dot", f"<small> <dot> (?={_COUNTED})", "ordinal", lambda parts: parts.get("small"), "ordinal dot"),
)
QUARTERS = (
    Rule("last quarter", "<the>? <last> (<quarter>|<half>) <of> <the>? <year>", "date", _last_quarter, "plural"),
    Rule(
        "quarter nth",
        "(<quarter>|<half>) <nth> ((<of>|<slash>)? (<the>? <unit>)? <year>)?",
        "date",
        _quarter,
        "ordinal last",
    ),
)
EDGES = (
    Rule("edge of the unit", "<edge> <of>? <unit>", "moment", _edge_of_unit, "contracted"),
    Rule("unit edge", "<unit> <edge>", "moment", _edge_of_unit, "unit edge"),
    Rule("edge last", "(<date>|<day>) <edge>", "moment", _edge, "edge last"),
)
YEARS = (
    Rule("noun year", "<the>? <unit> <of>? <the>? <year> (?!<unit>)", "date", _year, "noun year"),
    Rule("year noun", "<year> (<unit>|<units>)", "date", _year, "year noun"),
    Rule("day year noun", "<day> (<unit>|<units>)", "day", _framed, "year noun"),
    Rule("date year noun", "<date> (<unit>|<units>)", "date", _framed, "year noun"),
)
RULES = (
    Rule("week of month", "<the>? <nth> <unit> <of> <the>? <date>", "date", _week_of),
    Rule("days of month", "<the>? (<nth>|<last>) <units> <of>? <the>? <date>", "moment", _days_of),
    Rule("last week of month", "<the>? <last> <unit> <of> <the>? <date>", "date", _week_of),
    Rule("noun month", "<the>? <unit> <of>? <date>", "date", _framed, "noun month"),
    Rule("noun date", "<the>? <unit> <of>? <day>", "day", _framed, "noun month"),
    Rule(
        "noun day",
        "(<the>|<this>|<in>|<next>|<last>|(?<=<comma>)) <unit> <dayno> (?!<any_unit>)",
        "day",
        _month_day,
        "noun month",
    ),
)
