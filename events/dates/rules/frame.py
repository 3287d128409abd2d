"""Nouns that say what a date is anyway: l'année 1998, the month of March, в 2014 году, 3 марта 2014 года.

Languages name these frames among the `orders` of their options: `noun year` and `noun month` where the noun comes
first, `year noun` where it comes last.
"""

from __future__ import annotations

from events.dates.answer import Edged, On
from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.meaning import Dated, Impossible, Known, OnWeekday, Shift, Weekday, Yearless
from events.dates.monthday import MonthDay
from events.dates.point import Point
from events.dates.rules.duration import unit_of

__all__ = ["AGES", "DECADES", "EDGES", "FIRST", "MEASURES", "ONE", "QUARTERS", "RULES", "WEEKDAYS", "YEARS"]


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


def _month_day(parts: Parts) -> Dated | None:
    return MonthDay(parts.get("dayno")) if parts.get("unit") == "day" else None


def _clock(parts: Parts) -> str | None:
    """18.45 horas"""
    return str(parts.get("clock")) if parts.get("units") == "hour" else None


def _bracketed(parts: Parts) -> Dated | None:
    """Senin (21/2), terça-feira (22)"""
    weekday, (day, *month) = parts.get("any_weekday"), parts.all("small")
    if not month:
        return MonthDay(day, weekday)
    return OnWeekday(weekday, Yearless("day", month[0], day)) if Point.of_date(2000, month[0], day) else None


def _measure(parts: Parts) -> Length:
    count, unit = parts.get("measure").split()
    return Length("X" if count == "X" else float(count) if "." in count else int(count), unit)


def _weekday_noun(parts: Parts) -> Dated | None:
    """pazartesi günü, يوم الجمعة المقبل"""
    return Weekday(parts.get("any_weekday"), parts.get("deictic", "")) if parts.get("unit") == "day" else None


def _sunday(parts: Parts) -> int | None:
    """Minggu (20/2): the word for week is Sunday where a date follows"""
    return 7 if parts.get("unit") == "week" else None


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


def _edge(parts: Parts) -> Edged:
    """2014 sonunda, 年初"""
    date = next(filter(None, map(parts.get, ("date", "day"))))
    return Edged(On(date), parts.get("edge"))


def _day_weekday(parts: Parts) -> Dated | None:
    """21 Şubat pazartesi"""
    day = parts.get("day")
    return (
        OnWeekday(parts.get("any_weekday"), day)
        if isinstance(day, Yearless)
        else day
        if isinstance(day, Known)
        else None
    )


def _decade(parts: Parts) -> Dated | None:
    number = next(filter(None, map(parts.get, ("decade", "digits", "count", "short_year"))), None)
    unit = parts.get("units") or parts.get("unit")
    if (
        unit not in ("year", "decade")
        or not isinstance(number, int)
        or number % 10
        or not (10 <= number <= 90 or 1000 <= number <= 2090)
    ):
        return None
    return Known(Point("decade", (number if number > 99 else 1900 + number) // 10))


def _decade_of_century(parts: Parts) -> Dated | None:
    """تسعينيات القرن الماضي: of the twentieth century, also where that goes without saying"""
    number = parts.get("decade")
    named = not parts.has("unit") or parts.get("unit") == "century"
    return Known(Point("decade", (number if number > 99 else 1900 + number) // 10)) if named else None


def _century(parts: Parts) -> Dated | None:
    nth = parts.get("nth") or parts.get("small")
    return Known(Point("century", nth - 1)) if parts.get("unit") == "century" else None


def _age(parts: Parts) -> int | None:
    """The age of a person is no time of the world's."""
    return parts.get("amount") if unit_of(parts) in ("year", "month") else None


#: numbers with a full stop are ordinals: 3. März, 19. Jahrhundert
_COUNTED = "<any_month>|<unit>|<quarter>|<half>|<any_weekday>|<weekend>|<and>|<to>|<hyphen>|<comma><and>|<comma><small>"
FIRST = (
    Rule("hijri date", "<dayno>? <hijri_month> (<digits> <hijri>?)?|<digits> <hijri>", "day", lambda _: Impossible()),
    Rule("month twice", "<any_month> <slash> <any_month>", "month", _twice, "month twice"),
    Rule("clock hours", "<clock> <units>", "clock", _clock, "noun month"),
    # Resolution 2202, 1500 soldiers
    Rule("numbered", "<numbered> <digits>", "none", lambda parts: parts.get("digits")),
    Rule(
        "counted",
        "(?<!<any_month>|<day_sign>|<in>|<since>|<after>)(?<!<any_month><dot>|<any_season><of>|<any_edge><of>)<year> <counted>|<year> <measured>",
        "none",
        lambda parts: parts.get("year"),
    ),
    Rule("ordinal dot", f"<small> <dot> (?={_COUNTED})", "ordinal", lambda parts: parts.get("small"), "ordinal dot"),
    Rule(
        "today weekday", "<day_word> (<comma>? <the>? <any_weekday>)", "day", lambda p: Shift("day", p.get("day_word"))
    ),
)
QUARTERS = (
    Rule("quarter nth", "(<quarter>|<half>) <nth> (<of>? (<the>? <unit>)? <year>)?", "date", _quarter, "ordinal last"),
)
EDGES = (Rule("edge last", "(<date>|<day>) <edge>", "moment", _edge, "edge last"),)
YEARS = (
    Rule("noun year", "<the>? <unit> <of>? <the>? <year> (?!<unit>)", "date", _year, "noun year"),
    Rule("year noun", "<year> (<unit>|<units>)", "date", _year, "year noun"),
    Rule("day year noun", "<day> (<unit>|<units>)", "day", _framed, "year noun"),
    Rule("date year noun", "<date> (<unit>|<units>)", "date", _framed, "year noun"),
)
RULES = (
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
#: lengths of one word: يومين, полгода, setahun
MEASURES = (Rule("measure", "<measure>", "length", _measure),)
#: articles that are also the number one
ONE = (
    Rule(
        "one unit",
        "(?<!<amount>)<a> <more>? (<unit>|<quarter>|<second>)",
        "length",
        lambda parts: Length(1, unit_of(parts)),
        "a unit",
    ),
)
AGES = (
    Rule("age from", "<since> <amount> <units>", "none", _age, "ages old"),
    Rule("age old", "<the>? <amount> (<unit>|<units>) <old>", "none", _age, "ages old"),
    Rule("aged", "<aged> <of>? <amount> (<unit>|<units>)", "none", _age),
    Rule(
        "age apart",
        "(?<=<comma>|<open>)(<int>|<count>) (<unit>|<units>) (?=<comma>|<close>)",
        "none",
        _age,
        "ages apart",
    ),
)
WEEKDAYS = (
    Rule("sunday week", "<unit> (?=<comma>? <open> (<small>|<numeric>))", "weekday", _sunday, "sunday week"),
    Rule("day weekday", "<day> <comma>? <any_weekday> <unit>?", "day", _day_weekday, "day weekday"),
    Rule("weekday noun", "<any_weekday> <unit>", "day", _weekday_noun, "weekday noun"),
    Rule("noun weekday date", "<the>? <unit> <any_weekday> <comma>? <day>", "day", _day_weekday, "noun weekday"),
    Rule("noun weekday", "<the>? <unit> <any_weekday> (<last>|<next>|<this>)?", "day", _weekday_noun, "noun weekday"),
    Rule(
        "weekday brackets", "<the>? <any_weekday> <comma>? <open> <small> (<slash> <small>)? <close>", "day", _bracketed
    ),
)
DECADES = (
    Rule("decade of century", "<decade> <of>? <the>? <unit> <last>", "date", _decade_of_century, "decade last"),
    Rule("decade alone", "<the>? <decade>", "date", _decade_of_century, "decade last"),
    Rule("decade years", "<the>? <decade> <hyphen>? (<units>|<unit>)", "date", _decade),
    Rule(
        "years decade",
        "<the>? (<units>|<unit>) (<digits>|<count>|<decade>|<short_year>) (?!<any_unit>)",
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
    Rule("century noun", "<the>? <unit> (<nth>|<small>)", "date", _century, "century last"),
)
