"""Link parameters to a filter and back. Total: whatever a link says, it is read as far as it means something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from events.filter.parameters import PARAMETERS, Parameter
from events.filter.value import Filter

__all__ = ["Ignored", "parse", "to_params"]

_MOST_VALUES = 100
_DEFAULTS = {item.name: item.default for item in fields(Filter)}


@dataclass(frozen=True, slots=True)
class Ignored:
    """A part of a link that meant nothing."""

    name: str
    value: str
    expected: str

    def __str__(self) -> str:
        return f"{self.name}: {self.value[:60]!r} is not {self.expected}"


def parse(params: Mapping[str, str | Sequence[str]]) -> tuple[Filter, tuple[Ignored, ...]]:
    """Return the filter that the parameters ask for, and the values that mean nothing. Never raises.

    Parameters that are not filters (`view`, `tab` …) are left to the caller.
    """
    found: dict[str, Any] = {}
    ignored: list[Ignored] = []
    for parameter in PARAMETERS:
        given = params.get(parameter.name, ())
        values = _read(parameter, [given] if isinstance(given, str) else list(given), ignored)
        if parameter.many:
            found[parameter.field] = tuple(dict.fromkeys(values))
        elif values:
            found[parameter.field] = values[-1]
    return Filter(**found), tuple(ignored)


def to_params(asked: Filter) -> dict[str, list[str]]:
    """Return the parameters that `parse` reads as this filter; what is as by default is left out."""
    params: dict[str, list[str]] = {}
    for parameter in PARAMETERS:
        value = getattr(asked, parameter.field)
        if value != _DEFAULTS[parameter.field]:
            params[parameter.name] = [_written(item) for item in (value if parameter.many else [value])]
    return params


def _read(parameter: Parameter, given: list[str], ignored: list[Ignored]) -> list[Any]:
    values = []
    for text in given[:_MOST_VALUES]:
        try:
            values.append(parameter.read(text))
        except ValueError as error:
            ignored.append(Ignored(parameter.name, text, str(error)))
    if len(given) > _MOST_VALUES:
        ignored.append(Ignored(parameter.name, given[_MOST_VALUES], f"among the first {_MOST_VALUES} values"))
    return values


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
