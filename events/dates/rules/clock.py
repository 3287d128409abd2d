"""Times of day: 10:35, 5 p.m. EST, noon, this morning, Thursday evening, 9 a.m. on Tuesday."""

from __future__ import annotations

from typing import Any

from events.dates.answer import Timed
from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.length import Every
from events.dates.meaning import Dated, Weekday
from events.dates.rules import hours
from events.dates.rules.hours import clock_time
from events.dates.rules.lists import with_day
from events.dates.scan import Token
from events.dates.shift import Shift

__all__ = ["PARTS", "RULES"]


#: classes of what names a day
NAMED = ("day", "weekday", "name_weekday", "small", "ordinal")


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


def _every_part(parts: Parts) -> Every:
    """jeden Montagabend"""
    day, part, *_ = parts.get("day_part").split()
    return Every(f"XXXX-WXX-{day[1:]}T{part}" if day[0] == "w" else f"XXXX-XX-XXT{part}")


#: a part of day → the hours of its clock that are past noon: 2:30 this afternoon, 9 tonight
HOURS = {"TMO": range(0), "TAF": range(1, 8), "TEV": range(4, 12), "TNI": range(6, 12)}
_ON = "(<comma>? <in>? <comma>?)"
RULES = (
    *hours.FIRST,
    Rule(
        "clock",
        "(<clock> (<ampm>|<oclock>)?|<decimal> <ampm>|(<int>|<count>) (<ampm>|<oclock>)|<midpoint>)"
        "(<oclock>? <in> <the> <part>)? <zone>?",
        "time",
        clock_time,
    ),
    *hours.RULES,
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
    Rule("night joining", "<day> <day> <part>", "moment", _night_between, "weekday noun"),
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
