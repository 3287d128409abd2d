"""Times of day: 10:35, 5 p.m. EST, noon, this morning, Thursday evening, 9 a.m. on Tuesday."""

from __future__ import annotations

from typing import Any

from events.dates.answer import Timed
from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.length import Every
from events.dates.meaning import Dated, Weekday
from events.dates.rules.duration import unit_of
from events.dates.rules.lists import with_day
from events.dates.scan import Token
from events.dates.shift import Shift

__all__ = ["PARTS", "RULES"]


#: classes of what names a day
NAMED = ("day", "weekday", "name_weekday", "small", "ordinal")
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
    return "T" + ":".join([f"{number:02}", *rest]) + zone


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


def _hour_alone(parts: Parts) -> str | None:
    """alle 15, às 20, a las 8"""
    hour = parts.get("quantity")
    return f"T{hour:02}:00" if isinstance(hour, int) and hour <= 24 else None


def _half(part: str | None) -> str | None:
    return {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(part or "")


def _on_day(parts: Parts) -> Timed:
    return Timed(parts.get("dated"), parts.get("time"))


def _on_part(parts: Parts) -> Timed | None:
    """6 p.m. this evening"""
    part = parts.get("moment")
    if not isinstance(part, Timed) or part.date is None or part.time not in HOURS:
        return None
    hour, _, rest = parts.get("time")[1:].partition(":")
    later = int(hour) in HOURS[part.time]
    return Timed(part.date, f"T{int(hour) + 12 * later:02}:{rest}")


def _part(parts: Parts) -> Timed | None:
    day: Dated | None = parts.get("dated")
    if day is None:
        which = parts.get("last") or parts.get("next") or parts.get("that")
        if which == "next" and parts.has("the"):
            which = "following"
        day = Shift("day", {"last": -1, "next": 1, "following": 1, "previous": -1}.get(which or "", 0), which or "")
    return Timed(day, "T" + parts.get("part"))


def _night_between(parts: Parts) -> Timed | None:
    """la nuit de lundi à mardi, the night of 7 to 8 March: named after the day it begins on"""
    _, first = next(pair for pair in parts.named() if pair[0] in NAMED)
    if isinstance(first, int):
        first = with_day(parts.get("day"), first) if parts.has("dayno") else Weekday(first)
    return Timed(first, "TNI") if first and parts.get("part") == "NI" else None


def _tonight(parts: Parts) -> Timed:
    return Timed(Shift("day", 0), f"T{parts.get('tonight') or parts.get('overnight')}")


def _overnight(parts: Parts) -> Timed:
    """overnight Friday"""
    return Timed(parts.get("day"), f"T{parts.get('overnight')}")


def _nights_ago(parts: Parts) -> Timed | None:
    """two nights ago"""
    count = parts.get("amount")
    part = parts.get("part") or parts.get("parts")
    return Timed(Shift("day", -count), f"T{part}") if isinstance(count, int) else None


def _night_before(parts: Parts) -> Timed:
    """the night before"""
    return Timed(Shift("day", parts.get("after"), "that"), f"T{parts.get('part')}")


def _military(parts: Parts) -> str | None:
    """0300 GMT; a leading zero is lost in the number"""
    hour, minute = divmod(parts.get("digits"), 100)
    zone = "Z" if parts.get("zone") == "Z" else ""
    return f"T{hour:02}:{minute:02}{zone}" if hour <= 24 and minute <= 59 else None


def _two_zones(parts: Parts) -> list[Token]:
    """5 p.m. (1500 GMT) on Wednesday: both are of that day"""
    day = parts.tokens[-1].value
    return [
        Token(CHAR["moment"], Timed(day, token.value), token.start, token.end, "two zones")
        if token.char == CHAR["time"]
        else token
        for token in parts.tokens
    ]


def _day_part(parts: Parts) -> Timed:
    """anoche (`-1 NI`), Donnerstagabend (`w4 EV`)"""
    day, part, *which = parts.get("day_part").split()
    shift: Any = "that" if which else ""
    return Timed(Weekday(int(day[1:])) if day[0] == "w" else Shift("day", int(day), shift), f"T{part}")


def _part_told(parts: Parts) -> Timed:
    """am Nachmittag: of the day that the text speaks of"""
    return Timed(None, f"T{parts.get('part')}")


def _part_of_part(parts: Parts) -> Timed:
    """in the early hours of the morning"""
    return Timed(None, f"T{parts.all('part')[-1]}")


def _hours(parts: Parts) -> list[Token] | None:
    """10 bis 18 Uhr: both are times"""
    first, *between, last = parts.tokens
    time = f"T{first.value:02}:00" if isinstance(first.value, int) and first.value <= 24 else None
    return None if time is None else [Token(CHAR["time"], time, first.start, first.end, "hours"), *between, last]


def _every_part(parts: Parts) -> Every:
    """jeden Montagabend"""
    day, part, *_ = parts.get("day_part").split()
    return Every(f"XXXX-WXX-{day[1:]}T{part}" if day[0] == "w" else f"XXXX-XX-XXT{part}")


#: a part of day → the hours of its clock that are past noon: 2:30 this afternoon, 9 tonight
HOURS = {"TMO": range(0), "TAF": range(1, 8), "TEV": range(4, 12), "TNI": range(6, 12)}
_ON = "(<comma>? <in>? <comma>?)"
RULES = (
    Rule(
        "hour of the part",
        "((?<=<at>)(<amount>|<clock>)|(<amount>|<clock>) (<unit>|<units>|<oclock>)) <of>? <the>? <part>",
        "time",
        _hour_part,
    ),
    Rule("hour at the part", "(?<=<in>)(<small>|<count>) <part>", "time", _hour_at, "hour part"),
    Rule(
        "clock",
        "(<clock> (<ampm>|<oclock>)?|<decimal> <ampm>|(<int>|<count>) (<ampm>|<oclock>)|<midpoint>)"
        "(<oclock>? <in> <the> <part>)? <zone>?",
        "time",
        clock_time,
    ),
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
    Rule("two zones", "<time> <open> <time> <close> <in>? <day>", "moment", _two_zones),
    Rule("time on day", f"<time> {_ON} <day>", "moment", _on_day, "!signs"),
    Rule("time of the day", "<time> <of> <day>", "moment", _on_day, "contracted"),
    Rule("day at time", f"<day> {_ON} <time>", "moment", _on_day),
)
PARTS = (
    Rule(
        "night between",
        "<the>? <part> (<of>|<in>|<since>|<ago_before>)? <the>? (<day>|<any_weekday>|<dayno>)"
        " <in>? (<until>|<and>|<hyphen>|<of>|<in>) <the>? (<day>|<any_weekday>)",
        "moment",
        _night_between,
    ),
    Rule("night of days", "<part> <day> <slash>? <day>", "moment", _night_between, "noun weekday"),
    Rule("part of genitive", "<the>? <part> <day>", "moment", _part, "part day"),
    Rule("part to day", "<the>? <part> <in> <day>", "moment", _part, "contracted"),
    Rule(
        "day to part",
        "<the>? <day> <comma>? (<in>|<to>|<ago_before>) <the>? <part> (?!<of>|<the>?<day>)",
        "moment",
        _part,
        "contracted",
    ),
    Rule("part of day", "<the>? <day> <hyphen>? <part>", "moment", _part),
    Rule("part of", "<the>? <part> <of> (<day>|<date>)", "moment", _part),
    Rule("part of a part", "<the>? <part> <of> <the> <part>", "moment", _part_of_part),
    Rule("part on day", "(?<=<any_edge><hyphen>|<any_edge><in>)<part> <day>", "moment", _part),
    Rule("part and day", "(?<=<in>|<after>|<since>) <the>? <part> <in>? <day>", "moment", _part),
    Rule("deictic part", "<the>? (<last>|<next>|<this>|<that>) <part> (?!<of>)", "moment", _part),
    Rule(
        "the part",
        "(?<=<in>|<of>|<ago_before>)<the> <part> | (?<=<any_edge>|<earlier>)<hyphen>? <part>",
        "moment",
        _part_told,
    ),
    Rule("part before day", "<the>? <part> <day>", "moment", _part, "noun weekday"),
    Rule("part after preposition", "(?<=<in>)<part>|(?<=<to>|<at>)<the>? <part>", "moment", _part_told, "contracted"),
    Rule("every day and part", "<every> <day_part>", "set", _every_part),
    Rule("day and part", "<day_part>", "moment", _day_part),
    Rule("overnight day", "<overnight> <in>? <day>|<day> <overnight>", "moment", _overnight),
    Rule("nights ago", "<amount> (<part>|<parts>) <ago>", "moment", _nights_ago),
    Rule("night before", "<the> <part> <after> (?=<stop>|<comma>|<dot>|<close>)", "moment", _night_before),
    Rule("tonight", "<tonight>|<overnight>", "moment", _tonight),
    Rule("time of part", "<time> <in>? <moment>", "moment", _on_part),
    Rule("time", "<time>", "moment", _on_day),
)
