"""Days of the week, alone, with a deictic or with a date."""

from __future__ import annotations

from events.dates.answer import Ref
from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known, OnWeekday, Weekday, Which, Yearless
from events.dates.shift import Shift

__all__ = ["RULES"]


def _which(parts: Parts) -> Which:
    which: Which = parts.get("last") or parts.get("next") or parts.get("this") or parts.get("that", "")
    return which


def _weekday(parts: Parts) -> Weekday | None:
    which = _which(parts)
    if which == "following" and not parts.has("the"):
        return None  # following Tuesday's vote: after it
    return Weekday(parts.get("any_weekday"), which)


def _ago(parts: Parts) -> Weekday | None:
    """three Saturdays ago"""
    count = parts.get("amount")
    number = parts.get("weekdays") or parts.get("weekday")
    return Weekday(number, "last", weeks=count - 1) if isinstance(count, int) and count else None


def _some(parts: Parts) -> Ref:
    """on a Friday, on a Friday night: of any week"""
    day = f"XXXX-WXX-{parts.get('weekday')}"
    return Ref(f"{day}T{parts.get('part')}", "TIME") if parts.has("part") else Ref(day)


def _with_date(parts: Parts) -> Dated | None:
    day = parts.get("day")
    if isinstance(day, Yearless):
        return OnWeekday(parts.get("any_weekday"), day)
    return day if isinstance(day, Known) else None


RULES = (
    Rule("day word", "<day_word>", "day", lambda parts: Shift("day", parts.get("day_word"))),
    Rule(
        "weekday date",
        "<the>? <deictic>? <deictic>? <any_weekday> <dot>? <comma>? <open>? <the>? <day> (<close> (?!<dot>))?",
        "day",
        _with_date,
    ),
    Rule("weekdays ago", "<amount> (<weekdays>|<weekday>) <ago>", "day", _ago),
    Rule("some weekday", "(?<=<in>)<a> <weekday> (<part>|(?=<stop>|<comma>|<dot>|<close>))", "ref", _some),
    Rule("deictic weekday", "<the>? <this>? (<deictic>|<that>) <weekday>", "day", _weekday),
    Rule("weekday", "<weekday>", "day", _weekday),
)
