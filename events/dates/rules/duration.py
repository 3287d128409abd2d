"""Lengths of time: three weeks, a 10-year bond, half an hour, the past two months, years."""

from __future__ import annotations

from events.dates.answer import Edged
from events.dates.elapsed import InTime, Lasting, Within
from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.meaning import STEP

__all__ = ["RULES", "unit_of"]


def unit_of(parts: Parts) -> str:
    """The unit's name; quarters and "second" have their own classes."""
    if parts.has("quarter") or parts.has("quarters"):
        return "quarter"
    return str(
        parts.get("unit")
        or parts.get("units")
        or parts.get("seasons")
        or ("weekend" if parts.has("weekend") else "second")
    )


def _length(parts: Parts) -> Length:
    count = parts.get("amount", 1 if not parts.has("units") and not parts.has("quarters") else "X")
    if parts.has("half"):
        count = 0.5 if count == 1 and not parts.has("and") else count + 0.5
    step = STEP.get(parts.get("last") or parts.get("next") or "", 0)
    return Length(count, unit_of(parts), step)  # type: ignore[arg-type]


def _uncounted(parts: Parts) -> Length | None:
    """days, weeks, years; minutes and seconds alone are too short to tell anything"""
    return None if parts.get("units") in ("minute", "second") else _length(parts)


def _in_a_row(parts: Parts) -> str | None:
    """the third straight day"""
    return unit_of(parts) if parts.get("more") == IN_A_ROW else None


def _age(parts: Parts) -> Length | None:
    """the two-week-old strike; what is years old is mostly a person"""
    return _length(parts) if parts.get("unit") in ("day", "week", "month") else None


#: what straight and consecutive stand for
IN_A_ROW = 2
_MANY = "(<units>|<quarters>|<weekend>)"
_ONE = "(<unit>|<quarter>)"
RULES = (
    Rule("unit long", "<unit> <hyphen> <old>", "span", _length),
    Rule("half a unit", "<half> <hyphen>? <a>? <unit>", "length", _length),
    Rule("unit and a half", "(<a> <unit>|<amount> (<units>|<unit>)) <and> <a>? <half>", "length", _length),
    Rule(
        "side length",
        f"(<every> <of>)? <the>? <this>? (<last>|<next>) <amount> <more>? ({_MANY}|{_ONE})",
        "span",
        _length,
    ),
    Rule("first units", "<the> (<nth>|<edge>) <units>", "span", _length),
    Rule("first length", f"<the>? (<nth>|<latest>|<whole>) <amount> <more>? {_MANY}", "span", _length),
    Rule("seasons", "(<every> <of>)? <the>? (<last>|<next>)? <amount> <more>? <seasons>", "span", _length),
    Rule("old unit", "<quantity> <hyphen>? <unit> <hyphen> <aged> (?!<kin>)", "span", _age),
    Rule("nth in a row", "<the>? <nth> <more> <unit>", "none", _in_a_row),
    Rule(
        "one day",
        "<someday> (?=<ago>|<earlier>|<after>|<or_so>)|(?<=<in>|<since>|<over>|<any_approx>|<lasting>)<someday>",
        "length",
        lambda _: Length(1, "day"),
    ),
    Rule("a length", f"<a> <amount> <hyphen> {_ONE} <period>", "length", _length),
    Rule("length", f"<the>? (<a>? <more>)? <amount> <hyphen>? <more>? {_MANY}", "length", _length),
    Rule("adjective", f"<quantity> <hyphen>? <more>? {_ONE} (?!<hyphen><aged>)(<hyphen> <old>)?", "length", _length),
    Rule("a unit ago", "<a> <unit> (?=<ago>|<earlier>|<after>|<or_so>)", "length", _length),
    Rule(
        "over a length",
        f"<over> (<a> <unit>|<big> {_MANY})",
        "length",
        lambda parts: Edged(_length(parts), parts.get("over")),
    ),
    Rule("more unit", "<a>? <more> <unit>", "length", _length),
    Rule(
        "a unit",
        "(?<=<in>|<lasting>|<any_approx>|<of>|<to>|<since>|<after>|<stop>) <a> <more>? <unit>",
        "length",
        _length,
    ),
)
LATE = (
    Rule("in a length", "(?<=<in_time>)<length> (?!<ended>)", "moment", lambda parts: InTime(parts.get("length"))),
    Rule("for a length", "(?<=<for>)<length>", "moment", lambda parts: Lasting(parts.get("length"))),
    Rule("within a length", "(?<=<within>)<length>", "moment", lambda parts: Within(parts.get("length"))),
    Rule("unit or unit", "<units> <and> <units>", "length", _length),
    Rule("some units", "<approx> <units>", "length", _uncounted, "plural"),
    Rule("units of a noun", "<units> <hyphen> (<old>|<aged>)", "length", _uncounted),
    Rule("units", "<the>? <units> <ahead>?", "length", _uncounted),
)
