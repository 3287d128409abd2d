"""The table of filters: a row each with the link's name for it, how its text is read, and what help says.

The SQL of each row is in `events.store.conditions`, its words in `events.filter.sentence`; tests hold that every
row has both.
"""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from events.model import Kind, Precision, Quad, Type

__all__ = ["PARAMETERS", "Parameter"]

_LONGEST = 200
_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One filter. `read` turns its text into a value of `Filter` or raises ValueError with what was expected."""

    name: str
    """As in links; the option is the same with `-` for `_`."""
    read: Callable[[str], Any]
    help: str
    many: bool = False
    """It may be repeated; the field is a tuple."""
    choices: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """The field of `Filter`."""
        return "from_" if self.name == "from" else self.name

    @property
    def option(self) -> str:
        """The command line's name for it."""
        return "--" + self.name.replace("_", "-")


def _text(value: str) -> str:
    value = " ".join(value.split())
    if not value or len(value) > _LONGEST or not value.isprintable():
        raise ValueError(f"1 to {_LONGEST} printable characters")
    return value


def _actor(value: str) -> str:
    """Ids of people and places without a state are lower case behind their colon, all others upper case."""
    value = _text(value)
    return value if ":" in value else value.upper()


def _pattern(pattern: str, expected: str, fold: Callable[[str], str]) -> Callable[[str], str]:
    def read(value: str) -> str:
        value = fold(value.strip())
        if not re.fullmatch(pattern, value, re.ASCII):
            raise ValueError(expected)
        return value

    return read


def _choice(choices: tuple[str, ...]) -> Callable[[str], str]:
    by_folded = {choice.casefold(): choice for choice in choices}

    def read(value: str) -> str:
        try:
            return by_folded[value.strip().casefold()]
        except KeyError:
            raise ValueError("one of " + ", ".join(choices)) from None

    return read


def _day(*, last: bool) -> Callable[[str], date]:
    """Read 2022-02-04, or 2022-02 and 2022 as the first or last day of it."""

    def read(value: str) -> date:
        match = _PARTIAL_DATE.fullmatch(value.strip())
        if not match:
            raise ValueError("a date such as 2022-02-04, 2022-02 or 2022")
        year, month, day = (int(group) if group else None for group in match.groups())
        try:
            month = month or (12 if last else 1)
            return date(year or 0, month, day or (calendar.monthrange(year or 0, month)[1] if last else 1))
        except (ValueError, calendar.IllegalMonthError):
            raise ValueError("a day of the calendar") from None

    return read


def _share(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not 0 <= number <= 1:
        raise ValueError("a number from 0 to 1")
    return number


def _one_of(name: str, choices: type[StrEnum], text: str) -> Parameter:
    values = tuple(item.value for item in choices)
    return Parameter(name, _choice(values), text, many=True, choices=values)


_MATCHES = ("any", "all", "only")

#: Every filter, in the order in which help and sentences name them.
PARAMETERS: tuple[Parameter, ...] = (
    Parameter("actor", _actor, "id of an actor, or of the country it acts for: CHN, NATO, person:wang-yi", many=True),
    Parameter("not_actor", _actor, "leave out events with this actor", many=True),
    Parameter("match", _choice(_MATCHES), "any of the actors, all of them, or only they", choices=_MATCHES),
    Parameter("country", _pattern(r"[A-Z]{3}", "an alpha-3 code such as CHN", str.upper), "alpha-3 code", many=True),
    _one_of("type", Type, "PLOVER root, STATEMENT or OTHER"),
    _one_of("quad", Quad, "quad class"),
    _one_of("kind", Kind, "happening, statement, report or plan"),
    Parameter("from", _day(last=False), "events that may lie on or after this day (or month, or year)"),
    Parameter("to", _day(last=True), "events that may lie on or before this day (or month, or year)"),
    _one_of("precision", Precision, "how exactly the text dates it"),
    Parameter("source", _text, "who published it", many=True),
    Parameter(
        "language", _pattern(r"[a-z]{2,3}", "a code such as en", str.lower), "language of the evidence", many=True
    ),
    Parameter("confidence", _share, "at least this, from 0 to 1"),
    Parameter("q", _text, 'words of title or evidence; "in quotes" as they stand'),
    Parameter("known_by", _day(last=True), "only what a source had published by this day"),
    Parameter("collection", _text, "only events told in this collection"),
)
