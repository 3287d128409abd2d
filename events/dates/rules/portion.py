"""Parts of a longer time: the last Friday of March, the first nine months of 1997, the second half of the 1990s."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.meaning import STEP, Dated, Known, Which, Yearless
from events.dates.portion import FROM_END, Half, NthDay, Stretch
from events.dates.rules.duration import unit_of
from events.dates.shift import Shift

__all__ = ["FIRST", "HALVES", "RULES"]


def _nth(parts: Parts) -> int | None:
    """The ordinal; "last" counts from the end, "past" and "previous" do not count at all."""
    return FROM_END if parts.get("last") == "last" else parts.get("nth")


def _outer(parts: Parts) -> Dated | None:
    """What it is a part of: a date, or the month that goes on."""
    unit = parts.all("unit")[-1] if parts.has("unit") else ""
    return parts.get("date") or (Shift(unit, 0, "the") if unit in ("week", "month", "year") else None)


def _weekday(parts: Parts) -> NthDay | None:
    nth, outer = _nth(parts), _outer(parts)
    return NthDay(outer, nth, parts.get("weekday")) if nth and outer else None


def _day(parts: Parts) -> NthDay | None:
    nth, outer = _nth(parts), _outer(parts)
    return NthDay(outer, nth) if nth and outer and parts.all("unit")[0] == "day" else None


def _numbered(parts: Parts) -> NthDay | None:
    """the 28th of that month"""
    which: Which = next(filter(None, map(parts.get, ("that", "this", "last", "next"))), "")
    month = Shift("month", STEP.get(which, 0), which)
    return NthDay(month, parts.get("ordinal")) if parts.get("unit") == "month" else None


def _stretch(parts: Parts) -> Stretch | None:
    """the first nine months of 1997; "the third two weeks of" is nothing"""
    nth = _nth(parts)
    if nth not in (1, FROM_END):
        return None
    return Stretch(Length(parts.get("amount"), unit_of(parts)), parts.get("date"), nth == FROM_END)


def _unit(parts: Parts) -> Length | None:
    """the last day of the trial: of a time that has no name"""
    return Length(1, parts.get("unit")) if parts.get("last") == "last" else None


def _half(parts: Parts) -> Half | None:
    """the second half of the 1990s, la primera quincena de octubre"""
    if parts.get("unit", FORTNIGHT) != FORTNIGHT:
        return None
    outer, nth = parts.get("date"), _nth(parts)
    unit = outer.unit if isinstance(outer, Yearless) else outer.at.unit if isinstance(outer, Known) else ""
    return Half(outer, nth != 1) if nth in (1, 2, FROM_END) and unit not in ("", "day", "year") else None


#: half of a month
FORTNIGHT = "fortnight"
_NTH = "<the>? (<nth>|<last>)"
_OF = "(<of>|<in>)"
FIRST = (Rule("weekday of", f"(?<!<every>){_NTH} <weekday> {_OF} (<date>|<the> <unit>)", "day", _weekday),)
HALVES = (Rule("half of month", f"{_NTH} (<half>|<unit>) <of>? <the>? <date>", "moment", _half),)
RULES = (
    Rule("day of", f"(?<!<every>){_NTH} <unit> <of> (<the>? <date>|<the> <unit>)", "day", _day),
    Rule("numbered day of", "(?<!<every>)<the>? <ordinal> <of> (<that>|<this>|<last>|<next>) <unit>", "day", _numbered),
    Rule("stretch of", f"{_NTH} <amount> (<units>|<quarters>) <of> <the>? <date>", "moment", _stretch),
    Rule("last unit of", "<the> <last> <unit> (?=<of>)", "span", _unit),
    Rule("half of", f"{_NTH} <half> <of> <the>? <date>", "moment", _half),
)
