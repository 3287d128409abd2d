"""Dates of Chinese and Japanese: 2022年2月4日, 令和4年, 3日午後, 下午3点20分.

Also years of other calendars: those of an emperor's reign and of the Republic of China are converted; a Hijri date
is a mention without a value, as its day cannot be told by rule.
"""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Impossible, Known, Yearless
from events.dates.monthday import MonthDay
from events.dates.point import Point

__all__ = ["RULES"]


def _year_of(parts: Parts) -> int | None:
    numbers = parts.all("digits")
    if parts.has("reign"):
        return int(parts.get("reign")) + numbers[0]
    return numbers[0] if parts.has("year") else None


def _full(parts: Parts) -> Dated:
    """Year, month and day, or the first two, or the year alone."""
    year, (_, *rest) = _year_of(parts), parts.all("digits")
    if year is None:
        return Impossible()
    if not rest:
        return Known(Point("year", year))
    if not 1 <= rest[0] <= 12:
        return Impossible()
    point = Point.of_date(year, rest[0], rest[1]) if len(rest) > 1 else Point.of_month(year, rest[0])
    return Known(point) if point else Impossible()


def _yearless(parts: Parts) -> Dated:
    month, *rest = parts.all("digits")
    if not 1 <= month <= 12 or (rest and not Point.of_date(2000, month, rest[0])):
        return Impossible()
    return Yearless("day", month, rest[0]) if rest else Yearless("month", month)


def _clock(parts: Parts) -> str | None:
    hour, *rest = parts.all("int")
    half = parts.get("ampm")
    if parts.has("half"):
        rest = [30]
    if hour > 24 or (rest and rest[0] > 59):
        return None
    if half == "pm" and hour < 12:
        hour += 12
    return f"T{hour:02}:{rest[0] if rest else 0:02}"


_YEAR = "(<year>|<reign> <int>) <year_sign>"
_MONTH = "<int> <month_sign>"
RULES = (
    Rule("year month day sign", f"{_YEAR} {_MONTH} <int> <day_sign>", "day", _full),
    Rule("year month sign", f"{_YEAR} {_MONTH}", "date", _full),
    Rule("year sign", _YEAR, "date", _full),
    Rule("month day sign", f"{_MONTH} <int> <day_sign>", "day", _yearless),
    Rule("month sign", _MONTH, "date", _yearless),
    Rule("day sign", "<small> <day_sign> (?!<ago>|<earlier>)", "day", lambda parts: MonthDay(parts.get("small"))),
    Rule("clock sign", "<ampm>? <int> <hour_sign> (<int> <minute_sign>|<half>)?", "time", _clock),
    Rule("hijri date", "<dayno>? <hijri_month> (<digits> <hijri>?)?|<digits> <hijri>", "day", lambda _: Impossible()),
)
