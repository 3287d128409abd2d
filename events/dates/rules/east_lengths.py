"""Lengths, sets and times of day of Chinese and Japanese: 三年, 一年半, 毎月, 下午3点20分."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from events.dates.grammar import Parts, Rule
from events.dates.length import Every, Length, code
from events.dates.meaning import STEP

__all__ = ["LENGTHS", "RULES", "sign_unit"]

#: a sign that stands for a unit → the unit
_SIGNS = {"year_sign": "year", "month_sign": "month", "day_sign": "day"}


def sign_unit(parts: Parts) -> str:
    """The unit that a sign stands for."""
    return next(unit for sign, unit in _SIGNS.items() if parts.has(sign))


def _length(parts: Parts) -> Length | None:
    return None if parts.get("day_sign") == 2 else Length(parts.get("amount"), sign_unit(parts))


def _side(parts: Parts) -> Length | None:
    """过去三年, 未来五个月"""
    length = parts.get("length")
    side: Any = STEP.get(parts.get("last") or parts.get("next"), 0)
    return replace(length, side=side) if isinstance(length, Length) else None


def _clock(parts: Parts) -> str | None:
    hour, *minutes = parts.all("int")
    if (parts.get("ampm") == "pm" or parts.get("part") in ("AF", "EV", "NI")) and hour < 12:
        hour += 12
    minute = 30 if parts.has("half") else minutes[0] if minutes else 0
    return f"T{hour:02}:{minute:02}" if hour <= 24 and minute <= 59 else None


def _every(parts: Parts) -> Every:
    return Every(code(parts.get("every"), sign_unit(parts)))


RULES = (
    Rule("every sign", "<every> (<year_sign>|<month_sign>|<day_sign>)", "set", _every, "signs"),
    Rule(
        "length sign",
        "(<int>|<count>) <count>? (<year_sign>|<day_sign>)|<count> <month_sign>",
        "length",
        _length,
        "signs",
    ),
    Rule("clock sign", "(<ampm>|<part>)? <int> <hour_sign> (<int> <minute_sign>|<half>)?", "time", _clock, "signs"),
)
LENGTHS = (Rule("side of length", "(<last>|<next>) <of>? <length>", "span", _side, "signs"),)
