"""Modifiers that follow their noun: la semaine dernière, lundi prochain, hari itu, les trois derniers mois.

For languages with `after` among the `orders` of their options.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from events.dates.answer import Ref
from events.dates.grammar import Parts, Rule
from events.dates.length import Every, Length, code
from events.dates.meaning import STEP, Dated, Weekday, Yearless
from events.dates.rules.duration import unit_of
from events.dates.shift import Shift

__all__ = ["LATE", "RULES", "WEEKDAYS"]

#: units that last week, next year and the like can be said of
_SHIFTING = ("day", "week", "weekend", "month", "quarter", "year", "decade", "century")


def _which(parts: Parts) -> Any:
    return next(filter(None, map(parts.get, ("last", "next", "this", "that"))), "")


def _unit(parts: Parts) -> Dated | None:
    unit, which = unit_of(parts), _which(parts)
    return Shift(unit, STEP.get(which, 0), which) if unit in _SHIFTING else None


def _date(parts: Parts) -> Dated | None:
    date, which = parts.get("dated"), _which(parts)
    if not isinstance(date, Yearless) or date.which:
        return None
    return replace(date, which=which)


def _weekday(parts: Parts) -> Weekday:
    return Weekday(parts.get("any_weekday"), _which(parts))


def _side(parts: Parts) -> Length:
    side: Any = STEP.get(parts.get("last") or parts.get("next") or "", 0)
    return Length(parts.get("amount", "X"), unit_of(parts), side)


def _every_nth(parts: Parts) -> Every:
    """jeden zweiten Donnerstag"""
    return Every(f"XXXX-WXX-{parts.get('any_weekday')}")


def _bare(parts: Parts) -> Ref | None:
    """la próxima cumbre, la pasada campaña: time itself, of a noun that names none"""
    word = parts.get("last") or parts.get("next")
    return Ref("PAST_REF") if word == "past" else Ref("FUTURE_REF") if word == "next" else None


def _latest(parts: Parts) -> Length | None:
    """tiga bulan terakhir, 10 tahun mendatang: up to now, from now on"""
    length = parts.get("length")
    side: Any = {"latest": -1, "next": 1}.get(parts.get("last") or parts.get("next"), 0)
    return replace(length, side=side) if isinstance(length, Length) and side else None


def _ago(parts: Parts) -> Dated | Ref | None:
    """dua tahun lalu: two years ago; beberapa hari lalu: some days ago"""
    length, step = parts.get("length"), STEP.get(parts.get("last") or parts.get("next"), 0)
    if isinstance(length, Length) and length.count == "X" and step < 0:
        return Ref("PAST_REF")
    if not isinstance(length, Length) or not isinstance(length.count, int) or length.unit not in _SHIFTING:
        return None
    return Shift(length.unit, step * length.count)


_DEICTIC = "<the>? (<last>|<next>|<this>|<that>)"
_MANY = "(<units>|<quarters>|<unit>|<second>)"
WEEKDAYS = (
    Rule("every nth weekday", "<every> <nth> <any_weekday>", "set", _every_nth, "plural"),
    Rule("deictic name weekday", "(<last>|<next>) <name_weekday>", "day", _weekday, "plural"),
    Rule("weekday deictic", f"<the>? <weekday> {_DEICTIC}", "day", _weekday, "after"),
)
RULES = (
    Rule("length latest", "<length> (<last>|<next>)", "span", _latest, "length last"),
    Rule("length last", "<length> (<last>|<next>)", "date", _ago, "length last"),
    Rule("counted deictic", f"(<the>|<this>)? <amount> (<last>|<next>) {_MANY}", "span", _side, "plural"),
    Rule(
        "every units",
        "<every> <units>",
        "set",
        lambda parts: Every(code(parts.get("every"), parts.get("units"))),
        "plural",
    ),
    Rule("deictic units", "(<the>|<this>)? (<last>|<next>) <units>", "span", _side, "plural"),
    Rule("units counted deictic", "<the>? <units> <count> (<last>|<next>)", "span", _side, "after"),
    Rule("units deictic", "<the>? <units> (<last>|<next>)", "span", _side, "after"),
    Rule("unit deictic", f"(?<!<amount>)<the>? (<unit>|<quarter>|<weekend>) {_DEICTIC}", "date", _unit, "after"),
    Rule("date deictic", f"<the>? <dated> {_DEICTIC} (?!<unit>)", "date", _date, "after"),
)
LATE = (Rule("bare deictic", "(?<=<the>)<last>|<next> (?!<to>|<of>)", "ref", _bare, "bare deictic"),)
