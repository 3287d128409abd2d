"""Dates of Chinese and Japanese, whose numbers carry a sign: 2022年2月4日, 令和4年, 3日午後, 上周五.

For languages with `signs` among the `orders` of their options. Years of an emperor's reign and of the Republic of
China are converted.
"""

from __future__ import annotations

from typing import Any

from events.dates.answer import Edged, On, Timed
from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.meaning import STEP, Dated, Impossible, Known, Weekday, Yearless
from events.dates.monthday import DayIn, MonthDay
from events.dates.point import SEASONS, Point
from events.dates.rules.east_lengths import sign_unit
from events.dates.rules.lists import with_day
from events.dates.rules.numeric import full_year
from events.dates.rules.relative import is_year
from events.dates.scan import Token
from events.dates.shift import Shift, Within

__all__ = ["BARE", "FIRST", "LATE", "RULES"]

#: ships, pipelines and spacecraft have numbers up to here, and no month has more days than that
_NAMED, _DAYS = 18, 31

#: a year of two digits
SHORTEST = 10


def _year_of(parts: Parts) -> tuple[int | None, list[int]]:
    """The year, and the numbers after it."""
    numbers = parts.all("digits")
    if not parts.has("year_sign"):
        return None, numbers
    year = numbers[0] + parts.get("reign", 0)
    return (1 - year if parts.get("era", 1) < 0 else year), numbers[1:]


def _full(parts: Parts) -> Dated | None:
    """Year, month and day, or the first two, or the year alone."""
    year, rest = _year_of(parts)
    if year is None or not rest:
        return None if year is None else Known(Point("year", year))
    if not 1 <= rest[0] <= 12:
        return Impossible()
    point = Point.of_date(year, rest[0], rest[1]) if len(rest) > 1 else Point.of_month(year, rest[0])
    return Known(point) if point else Impossible()


def _yearless(parts: Parts) -> Dated:
    month, *rest = parts.all("digits")
    if not 1 <= month <= 12 or (rest and not Point.of_date(2000, month, rest[0])):
        return Impossible()
    return Yearless("day", month, rest[0]) if rest else Yearless("month", month)


def _other_end(parts: Parts) -> list[Token] | None:
    """2014年2月3日至5日, 2014年3月至5月: the second takes from the first what it leaves out."""
    first, between, number, sign = parts.tokens
    if first.char == CHAR["day"]:
        date = with_day(first.value, number.value)
    elif isinstance(first.value, Known) and first.value.at.unit == "month" and 1 <= number.value <= 12:
        date = Known(Point.of_month(first.value.at.year, number.value))
    else:
        date = None
    return None if date is None else [first, between, Token(first.char, date, number.start, sign.end, "other end")]


def _short_year(parts: Parts) -> Dated | None:
    """22年2月24日"""
    year, month, *day = parts.all("int")
    if year < SHORTEST or not 1 <= month <= 12:
        return None
    point = Point.of_date(full_year(year), month, day[0]) if day else Point.of_month(full_year(year), month)
    return Known(point) if point else Impossible()


def _other_year(parts: Parts) -> list[Token] | None:
    """2014年から18年まで"""
    first, between, number, sign = parts.tokens
    if not isinstance(first.value, Known) or first.value.at.unit != "year":
        return None
    year = first.value.at.year // 100 * 100 + number.value
    last = Known(Point("year", year))
    return (
        [first, between, Token(first.char, last, number.start, sign.end, "other year")]
        if year > first.value.at.year
        else None
    )


def _shifted(parts: Parts) -> tuple[str, int, Any]:
    """Unit, steps and reference of a deictic: 上, 本, 先週, 同月."""
    shift = parts.get("shift")
    if shift:
        unit, _, which = shift.partition(" ")
        return unit[:-2], int(unit[-2:]), which
    word = parts.get("deictic") or parts.get("that") or ""
    return "", STEP.get(word, 0), "that" if word == "that" else ""


def _day_in(parts: Parts) -> DayIn | MonthDay | None:
    """上周五, 先週の金曜日, 上月22日, 지난 7일"""
    named, steps, which = _shifted(parts)
    if not named and steps and parts.has("day_sign") and not parts.has("month_sign"):
        return MonthDay(parts.get("small"), side=steps)
    unit, number = ("week", parts.get("any_weekday")) if parts.has("any_weekday") else ("month", parts.get("small"))
    return DayIn(unit, number, steps, which) if named in ("", unit) else None


def _alone(parts: Parts) -> MonthDay | None:
    """22日 and 22号; not 2号, which is of names too"""
    number = parts.get("small")
    return MonthDay(number) if parts.get("day_sign") == 1 or _NAMED < number <= _DAYS else None


def _deictic(parts: Parts) -> Shift:
    """上月, 本年"""
    _, steps, which = _shifted(parts)
    return Shift(sign_unit(parts), steps, which)


def _part_of(parts: Parts) -> Dated | None:
    """2020年第一季度, 去年夏季, 今年上半年"""
    if parts.has("any_season"):
        part = Yearless("season", SEASONS.index(parts.get("any_season")) + 1)
    elif parts.has("half_year"):
        part = Yearless("half", parts.get("half_year"))
    else:
        part = Yearless("quarter", parts.get("small") or parts.get("nth"))
    outer = parts.get("date")
    return part if outer is None else Within(part, outer)


def _in_date(parts: Parts) -> Dated | None:
    """去年3月, 同年2月4日, geçen hafta salı"""
    outer, *inner = parts.all("dated")
    if isinstance(outer, Shift) and outer.unit == "week" and isinstance(inner[0], Weekday) and not inner[0].which:
        return DayIn("week", inner[0].number, outer.n)
    return Within(inner[0], outer) if is_year(outer) and isinstance(inner[0], Yearless) else None


def _part_of_day(parts: Parts) -> Timed:
    """月曜日の夜"""
    return Timed(parts.get("day"), f"T{parts.get('part')}")


def _decade(parts: Parts) -> Dated | None:
    """20世纪90年代, 上世纪九十年代, 1990年代"""
    *century, number = parts.all("digits")
    if number % 10 or (number > 99 and number < 1000) or (parts.has("unit") and parts.get("unit") != "century"):
        return None
    start = number if number > 99 else (century[0] - 1 if century else 19) * 100 + number
    return Known(Point("decade", start // 10))


def _century(parts: Parts) -> Dated | None:
    nth, before = parts.get("small"), parts.get("era", 1) < 0
    return Known(Point("century", -nth if before else nth - 1)) if parts.get("unit") == "century" else None


_JOIN = "(<to>|<hyphen>|<comma>|<and>)"
_YEAR = "<era>? (<year>|<reign> <int>) <year_sign>"
_MONTH = "<int> <month_sign>"
_PART = "(<half_year>|(<small>|<nth>) <quarter>)"
_DEICTIC = "(<last>|<next>|<this>|<that>|<shift>) <of>?"
FIRST = (
    Rule(
        "day in brackets",
        "<open_day> <small> <close> <day_sign>",
        "day_word",
        lambda parts: parts.get("open_day"),
        "signs",
    ),
    Rule("nth sign", "<nth_sign> <int>", "ordinal", lambda parts: parts.get("int"), "signs"),
    Rule(
        "year without sign",
        f"<year> (?!<year_sign>|<decade_sign>|{_JOIN}<digits>(<year_sign>|<unit>))",
        "none",
        lambda parts: parts.get("year"),
        "signs",
    ),
)
RULES = (
    Rule("decade sign", "((<int>|<last>) <unit> <of>?)? <digits> <decade_sign>", "date", _decade, "signs"),
    Rule(
        "short year sign", f"(?<!<reign>)<small> <year_sign> {_MONTH} (<int> <day_sign>)?", "day", _short_year, "signs"
    ),
    Rule("year month day sign", f"{_YEAR} {_MONTH} <int> <day_sign>", "day", _full, "signs"),
    Rule("year month sign", f"{_YEAR} {_MONTH}", "date", _full, "signs"),
    Rule("era year sign", "<era> <int> <year_sign>", "date", _full, "signs"),
    Rule("year sign", _YEAR, "date", _full, "signs"),
    Rule("month day sign", f"{_MONTH} <int> <day_sign>", "day", _yearless, "signs"),
    Rule("day before another", f"{_MONTH} <small> (?={_JOIN}<small><day_sign>)", "day", _yearless, "signs"),
    Rule("month before another", "<small> (?=(<to>|<hyphen>)<small><month_sign>)", "date", _yearless, "signs"),
    Rule("month sign", _MONTH, "date", _yearless, "signs"),
    Rule("other year", "<date> (<to>|<hyphen>) <small> <year_sign>", "date", _other_year, "signs"),
    Rule("other day", f"<day> {_JOIN} <small> <day_sign>", "day", _other_end, "signs"),
    Rule("other month", f"<date> {_JOIN} <small> <month_sign>", "date", _other_end, "signs"),
    Rule("day of month", f"{_DEICTIC} <month_sign>? <small> <day_sign> (?!<ago>|<earlier>)", "day", _day_in, "signs"),
    Rule("weekday of week", f"{_DEICTIC} <any_weekday>", "day", _day_in, "signs"),
    Rule("deictic sign", "(<last>|<next>|<this>|<that>) (<year_sign>|<month_sign>)", "date", _deictic, "signs"),
    Rule("day sign", "<small> <day_sign> (?!<ago>|<earlier>)", "day", _alone, "signs"),
    Rule("century sign", "<era>? <small> <unit>", "date", _century, "signs"),
)
#: a number without a sign is none of a date
BARE = (
    Rule(
        "number without sign",
        "(?<!<open>)(?<!<slash>) <small> (?!<slash>|<any_unit>|<count><any_unit>|<quarter>|<hyphen>|<ampm>|<weekend>)",
        "none",
        lambda parts: parts.get("small"),
        "signs",
    ),
)
LATE = (
    Rule("day of year", "<date> <of>? <day>", "day", _in_date, "part last"),
    Rule("month of year", "<date> <of>? <date>", "date", _in_date, "part last"),
    Rule("part of the day", "<day> <of> <part>", "moment", _part_of_day, "signs"),
    Rule("part of date", f"<date> <of>? (<any_season>|{_PART})", "date", _part_of, "part last"),
    Rule("part of a year", _PART, "date", _part_of, "signs"),
    Rule(
        "edge of this",
        "<date>? (<year_sign>|<month_sign>) <edge>",
        "moment",
        lambda parts: Edged(On(parts.get("date") or Shift(sign_unit(parts), 0)), parts.get("edge")),
        "signs",
    ),
)
