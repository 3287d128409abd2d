"""Frozen dataclasses to plain JSON values and back, by their own annotations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

__all__ = ["of", "read"]

T = TypeVar("T")
#: types that need no change; most values are of them
_PLAIN = frozenset((str, int, float, bool))


def of(thing: Any) -> dict[str, Any]:
    """A dataclass as a mapping of its fields: days as ISO 8601, enumerations as text, tuples as lists."""
    kind: Any = type(thing)
    return {name: _plain(getattr(thing, name)) for name in _names(kind)}


def read(cls: Callable[..., T], raw: dict[str, Any]) -> T:
    """The dataclass that `of` made plain; unknown names are left out. Raises KeyError, TypeError or ValueError."""
    return cls(**{name: make(raw[name]) for name, make in _makers(cls).items() if name in raw})


def _plain(value: Any) -> Any:
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return of(value) if is_dataclass(value) and not isinstance(value, type) else value


@cache
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(cls))


@cache
def _makers(cls: Any) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(cls)
    return {item.name: _maker(hints[item.name]) for item in fields(cls)}


def _maker(hint: Any) -> Callable[[Any], Any]:
    """What turns a plain value into one of the annotated type."""
    if get_origin(hint) is UnionType:
        inner = _maker(next(arg for arg in get_args(hint) if arg is not NoneType))
        return lambda value: None if value is None else inner(value)
    if get_origin(hint) is tuple:
        each = _maker(get_args(hint)[0])
        return lambda value: tuple(each(item) for item in value)
    if hint is date:
        return date.fromisoformat
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda value: read(hint, value)
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else lambda value: value
