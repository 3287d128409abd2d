"""Days known without their year: the September 11 attacks, les attentats du 13 novembre."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Known, Yearless
from events.dates.point import Point
from events.model import DateSource

__all__ = ["RULES"]


@cache
def _years() -> dict[str, int]:
    """Month and day → the year that goes without saying."""
    file = files("events") / "data" / "dates" / "known_days.toml"
    years: dict[str, int] = tomllib.loads(file.read_text(encoding="utf-8"))["year"]
    return years


def _known(parts: Parts) -> Known | None:
    day = parts.get("day")
    if not isinstance(day, Yearless) or day.name:
        return None
    year = _years().get(f"{day.number:02}-{day.day:02}")
    point = day.in_year(year) if year else None
    return Known(point, source=DateSource.REFERENCE) if point else None


def _by_name(parts: Parts) -> Known:
    """9/11, Black Wednesday"""
    return Known(Point.of_day(date.fromisoformat(parts.get("known_day"))), source=DateSource.REFERENCE)


_AFTER = "|".join(f"(?<=<attack>{link})<day>" for link in ("", "<of>", "<of><the>", "<in>", "<since>"))
RULES = (
    Rule("day by name", "<known_day>", "day", _by_name),
    Rule("known day", f"<day> (?=<attack>)|{_AFTER}", "day", _known),
)
