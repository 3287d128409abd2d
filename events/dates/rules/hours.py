"""Hours that no colon shows: 5 heures du matin, в семь вечера, akşam 7'de, alle 15, 0300 GMT."""

from __future__ import annotations

from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.rules.duration import unit_of
from events.dates.scan import Token

__all__ = ["FIRST", "RULES", "clock_time"]

#: "3 at night" is of the morning
SMALL_HOURS = 5


def clock_time(parts: Parts) -> str | None:
    """`T17:00` and the like; None for no time of day."""
    zone = "Z" if parts.get("zone") == "Z" else ""
    if parts.has("midpoint"):
        return f"T{parts.get('midpoint')}{zone}"
    text, half = parts.get("clock"), parts.get("ampm") or _half(parts.get("part"))
    if parts.has("decimal"):  # 8.30 p.m.
        text = f"{parts.get('decimal'):.2f}".replace(".", ":")
    hour, *rest = text.split(":") if text else (str(parts.get("amount")), "00")
    if not hour.isdigit() or int(hour) > (12 if half else 24) or int(rest[0]) > 59:
        return None
    if parts.get("part") == "NI" and int(hour) <= SMALL_HOURS:
        half = "am"
    number = int(hour) % 12 + (12 if half == "pm" else 0) if half else int(hour)
    return "T" + ":".join(f"{part:02}" for part in (number, *map(int, rest))) + zone


def _hour(parts: Parts) -> str | None:
    """à 20 heures"""
    hour = parts.get("amount")
    return f"T{hour:02}:00" if unit_of(parts) == "hour" and isinstance(hour, int) and hour <= 24 else None


def _hour_part(parts: Parts) -> str | None:
    """a las 5 de la mañana, 5 heures du matin, 3 Uhr morgens"""
    named = parts.has("oclock") or unit_of(parts) in ("hour", "second")
    hour = parts.get("amount", 0)
    return clock_time(parts) if named and isinstance(hour, int) and hour <= 24 else None


def _hour_at(parts: Parts) -> str | None:
    """в семь вечера"""
    hour = parts.get("quantity")
    return clock_time(parts) if isinstance(hour, int) and 1 <= hour <= 12 else None


def _hour_first(parts: Parts) -> str | None:
    """saat 8'de, akşam 7'de"""
    hour = parts.get("dayno")
    if parts.get("unit", "hour") != "hour" or hour > 24:
        return None
    later = _half(parts.get("part")) == "pm" and hour < 12
    return f"T{hour + 12 if later else hour:02}:00"


def _hour_alone(parts: Parts) -> str | None:
    """alle 15, às 20, a las 8"""
    hour = parts.get("quantity")
    return f"T{hour:02}:00" if isinstance(hour, int) and hour <= 24 else None


def _half(part: str | None) -> str | None:
    return {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(part or "")


def _military(parts: Parts) -> str | None:
    """0300 GMT; a leading zero is lost in the number"""
    hour, minute = divmod(parts.get("digits"), 100)
    zone = "Z" if parts.get("zone") == "Z" else ""
    return f"T{hour:02}:{minute:02}{zone}" if hour <= 24 and minute <= 59 else None


def _hours(parts: Parts) -> list[Token] | None:
    """10 bis 18 Uhr: both are times"""
    first, *between, last = parts.tokens
    time = f"T{first.value:02}:00" if isinstance(first.value, int) and first.value <= 24 else None
    return None if time is None else [Token(CHAR["time"], time, first.start, first.end, "hours"), *between, last]


def _one_half(parts: Parts) -> list[Token] | None:
    """from 6 to 8 p.m.: both are of the evening; from 11 to 1 p.m. they are not"""
    first, *rest, half = parts.tokens
    begin, end = (clock_time(Parts([token, half])) for token in (first, rest[-1]))
    if begin is None or end is None:
        return None
    start = begin if begin < end else clock_time(Parts([first]))
    return [Token(CHAR["time"], start, first.start, first.end, "hours of one half"), *rest, half] if start else None


#: an hour before its half of the day
_HOUR = "(<int>|<clock>|<decimal>)"
FIRST = (
    Rule("hours of one half", f"{_HOUR} (<hyphen>|<to>) {_HOUR} <ampm>", "time", _one_half),
    Rule(
        "hour of the part",
        "((?<=<at>)(<amount>|<clock>)|(<amount>|<clock>) (<unit>|<units>|<oclock>)) <of>? <the>? <part>",
        "time",
        _hour_part,
    ),
    Rule("hour at the part", "(?<=<in>)(<small>|<count>) <part>", "time", _hour_at, "hour part"),
    Rule("hour first", "<part>? <unit> (<small>|<ordinal>)|<part> <ordinal>", "time", _hour_first, "hour first"),
)
RULES = (
    Rule("hour of the zone", "(<year>|<big>) <zone>", "time", _military),
    Rule("hour in the part", "(<small>|<count>) <in> <the> <part>", "time", clock_time),
    Rule("at the hour", "(?<=<at>)(<int>|<count>) (<unit>|<units>) (?!<ago>|<earlier>|<after>)", "time", _hour),
    Rule(
        "hour alone",
        "(?<=<at>)(<small>|<count>) (?=<stop>|<comma>|<dot>|<close>|<of>|<in>|<until>|<and>|<zone>)",
        "time",
        _hour_alone,
        "hour alone",
    ),
    Rule("hours", "<int> (<hyphen>|<to>) <time>", "time", _hours),
)
