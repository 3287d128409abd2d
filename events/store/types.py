"""How days and enumerations are kept: as whole numbers, the same in every database."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Integer, TypeDecorator

from events.model import ActorKind, DateSource, Kind, Precision, Role, Status, Type

__all__ = ["CODES", "EPOCH", "Code", "Day", "day_number"]

#: Ordinal of 1970-01-01, day 0 of the store.
EPOCH = date(1970, 1, 1).toordinal()

#: A value's code is its place here, so new values go to the end: stored codes must keep their meaning.
CODES: dict[type[StrEnum], tuple[str, ...]] = {
    Precision: ("day", "week", "month", "quarter", "season", "year", "decade", "range", "vague"),
    DateSource: ("explicit", "relative", "inherited", "reference"),
    Type: (
        *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT"),
        *("THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "STATEMENT", "OTHER"),
    ),
    Kind: ("core", "statement", "reporting", "scheduled"),
    Status: ("auto", "edited", "hidden"),
    Role: ("source", "target", "party"),
    ActorKind: ("country", "territory", "historic", "entity", "organisation", "group", "person"),
}


def day_number(day: date) -> int:
    """Return the number of days since 1970-01-01."""
    return day.toordinal() - EPOCH


class Day(TypeDecorator[date]):
    """A day as the number of days since 1970-01-01."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Number a day."""
        return None if value is None else day_number(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        """Give the day of a number."""
        return None if value is None else date.fromordinal(value + EPOCH)


class Code(TypeDecorator[StrEnum]):
    """An enumeration as its code."""

    impl = Integer
    cache_ok = True

    def __init__(self, values: type[StrEnum]) -> None:
        super().__init__()
        self.values = values

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Return the code of a value."""
        return None if value is None else CODES[self.values].index(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """Return the value of a code."""
        return None if value is None else self.values(CODES[self.values][value])
