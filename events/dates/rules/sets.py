"""Sets: every Monday, each year, twice a week, daily."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.length import Every, Length, code
from events.dates.meaning import Weekday, Yearless
from events.dates.point import SEASONS
from events.dates.rules.duration import unit_of

__all__ = ["RULES"]


def _unit(parts: Parts) -> Every:
    return Every(code(parts.get("every", 1), unit_of(parts)))


def _often_weekday(parts: Parts) -> Every | None:
    """毎週月曜日"""
    day = parts.get("day")
    weekly = parts.get("often") == "P1W" and isinstance(day, Weekday)
    return Every(f"XXXX-WXX-{day.number}") if weekly else None


def _weekends(parts: Parts) -> Every | None:
    """los fines de semana"""
    return Every("XXXX-WXX-WE") if parts.get("weekend") == MANY else None


def _length(parts: Parts) -> Every | None:
    length = parts.get("length")
    return Every(length.value) if isinstance(length, Length) else None


def _date(parts: Parts) -> Every | None:
    """every Monday, each July, every winter"""
    date = parts.get("dated")
    if isinstance(date, Weekday):
        return Every(f"XXXX-WXX-{date.number}")
    if not isinstance(date, Yearless) or date.name:
        return None
    if date.unit == "season":
        return Every(f"XXXX-{SEASONS[date.number - 1]}")
    return Every(f"XXXX-{date.number:02}" + (f"-{date.day:02}" if date.unit == "day" else ""))


def _part(parts: Parts) -> Every:
    day = parts.get("day")
    weekday = parts.get("weekdays") or (day.number if isinstance(day, Weekday) else None)
    day = f"WXX-{weekday}" if weekday else "XX-XX"
    return Every(f"XXXX-{day}T{parts.get('part') or parts.get('parts')}")


#: what the plural of weekend stands for
MANY = 2
RULES = (
    Rule("every part", "<every> <day>? <part>|(<weekdays>|<day>) <hyphen>? <parts>", "set", _part),
    Rule("every weekdays", "<every> <weekdays>", "set", lambda parts: Every(f"XXXX-WXX-{parts.get('weekdays')}")),
    Rule("every nth unit", "<every> <nth> <unit>", "set", lambda parts: Every(code(parts.get("nth"), unit_of(parts)))),
    Rule("every unit", "<every> (<unit>|<quarter>|<weekend>)", "set", _unit),
    Rule("weekends", "<the> <weekend>|(?<=<in>|<at>)<weekend>", "set", _weekends),
    Rule("times a unit", "<amount>? <oft> (<a>|<per>|<every>) (<unit>|<quarter>)", "set", _unit),
    Rule("every length", "<every> <length>", "set", _length),
    Rule("every date", "<every> <dated>", "set", _date),
    Rule("often weekday", "<often> <day>", "set", _often_weekday, "signs"),
    Rule("often", "<often>", "set", lambda parts: Every(parts.get("often"))),
    Rule(
        "often as an adverb",
        "<often_noun> (?=<stop>|<comma>|<dot>)",
        "set",
        lambda parts: Every(parts.get("often_noun")),
    ),
    Rule("a time", "(?<=<measured>|<counted>|<amount>|<figure>)<a> <unit>", "set", _unit),
    Rule("per unit", "<per> (<unit>|<quarter>)", "set", _unit),
    Rule("weekdays", "<weekdays>", "set", lambda parts: Every(f"XXXX-WXX-{parts.get('weekdays')}")),
)
