"""Days of the week beside another name of the day: hoy, jueves · Senin (21/2) · 21 Şubat pazartesi · يوم الجمعة."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known, OnWeekday, Weekday, Yearless
from events.dates.monthday import MonthDay
from events.dates.point import Point
from events.dates.shift import Shift

__all__ = ["FIRST", "RULES"]


def _bracketed(parts: Parts) -> Dated | None:
    """Senin (21/2), terça-feira (22)"""
    weekday, (day, *month) = parts.get("any_weekday"), parts.all("small")
    if not month:
        return MonthDay(day, weekday)
    return OnWeekday(weekday, Yearless("day", month[0], day)) if Point.of_date(2000, month[0], day) else None


def _bracketed_month(parts: Parts) -> Dated | None:
    """週三(6/19)"""
    month, day = parts.all("small")
    if not Point.of_date(2000, month, day):
        return None
    return OnWeekday(parts.get("any_weekday"), Yearless("day", month, day))


def _weekday_noun(parts: Parts) -> Dated | None:
    """pazartesi günü, يوم الجمعة المقبل"""
    return Weekday(parts.get("any_weekday"), parts.get("deictic", "")) if parts.get("unit") == "day" else None


def _day_part(parts: Parts) -> str | None:
    """anoche, lunes; not Sonntagabend, Montag"""
    named = str(parts.get("day_part"))
    return None if named.startswith("w") else named


def _weekday_word(parts: Parts) -> Weekday:
    """Kamis besok, Senin kemarin"""
    return Weekday(parts.get("any_weekday"), "next" if parts.get("day_word") > 0 else "last")


def _sunday(parts: Parts) -> int | None:
    """Minggu (20/2): the word for week is Sunday where a date follows"""
    return 7 if parts.get("unit") == "week" else None


def _day_weekday(parts: Parts) -> Dated | None:
    """21 Şubat pazartesi"""
    day = parts.get("day")
    if isinstance(day, MonthDay):
        return MonthDay(day.number, parts.get("any_weekday"))
    if isinstance(day, Yearless):
        return OnWeekday(parts.get("any_weekday"), day)
    return day if isinstance(day, Known) else None


FIRST = (
    Rule("tonight weekday", "<tonight> <comma>? <the>? <any_weekday>", "tonight", lambda parts: parts.get("tonight")),
    Rule(
        "last night weekday",
        "<day_part> <comma>? <the>? <any_weekday>",
        "day_part",
        _day_part,
    ),
    Rule(
        "today weekday",
        "<day_word> <comma>? <the>? <weekday>"
        "(<comma>? <open>? <the>? (<dayno> <of>? <any_month> (<of>? <year>)?|<numeric>) <close>?)?",
        "day",
        lambda parts: Shift("day", parts.get("day_word")),
    ),
)
RULES = (
    Rule(
        "weekday number",
        "<the>? <any_weekday> <small> (?=<in>|<at>|<to>|<the>|<and>|<comma>|<dot>|<stop>|<close>)",
        "day",
        lambda parts: MonthDay(parts.get("small"), parts.get("any_weekday")),
        "a unit",
    ),
    Rule("weekday and day word", "<any_weekday> <day_word>", "day", _weekday_word, "length last"),
    Rule(
        "number and part",
        "<the> <small> (?=<to><part>)",
        "day",
        lambda parts: MonthDay(parts.get("small")),
        "contracted",
    ),
    Rule(
        "weekday ordinal",
        "<any_weekday> <comma>? <ordinal> (?!<unit>|<units>|<half>|<quarter>)",
        "day",
        lambda parts: MonthDay(parts.get("ordinal"), parts.get("any_weekday")),
        "day weekday",
    ),
    Rule("sunday week", "<unit> (?=<comma>? <open> (<small>|<numeric>))", "weekday", _sunday, "sunday week"),
    Rule("weekday day brackets", "<any_weekday> <open> <day> <close>", "day", _day_weekday, "day weekday"),
    Rule("day weekday brackets", "<day> <open> <any_weekday> <close>", "day", _day_weekday),
    Rule("day weekday", "<day> <comma>? <any_weekday> <unit>?", "day", _day_weekday, "day weekday"),
    Rule("weekday noun", "<any_weekday> <unit>", "day", _weekday_noun, "weekday noun"),
    Rule("noun weekday date", "<the>? <unit> <any_weekday> (<comma>|<of>)? <day>", "day", _day_weekday, "noun weekday"),
    Rule("noun weekday", "<the>? <unit> <any_weekday> (<last>|<next>|<this>)?", "day", _weekday_noun, "noun weekday"),
    Rule(
        "weekday month brackets",
        "<any_weekday> <open> <small> <slash> <small> <close>",
        "day",
        _bracketed_month,
        "signs",
    ),
    Rule(
        "weekday brackets",
        "(<the>|<this>)? <any_weekday> <comma>? <open> <small> (<slash> <small>)? <close>",
        "day",
        _bracketed,
    ),
)
