"""Days of the week, alone, with a deictic or with a date."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, OnWeekday, Weekday, Yearless

__all__ = ["RULES"]


def _weekday(parts: Parts) -> Weekday:
    return Weekday(parts.get("any_weekday"), parts.get("deictic") or parts.get("that", ""))


def _with_date(parts: Parts) -> Dated:
    day = parts.get("day")
    return OnWeekday(parts.get("any_weekday"), day) if isinstance(day, Yearless) else day


RULES = (
    Rule(
        "weekday date",
        "<the>? <this>? <next>? <any_weekday> <dot>? <comma>? <open>? <the>? <day> (<close> (?!<dot>))?",
        "day",
        _with_date,
    ),
    Rule("deictic weekday", "<the>? (<deictic>|<that>) <weekday>", "day", _weekday),
    Rule("weekday", "<weekday>", "day", _weekday),
)
