"""The file of a language's tables: `events/data/extraction/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

__all__ = ["Tables", "tables"]

_FOLDER = files("events") / "data/extraction"


@dataclass(frozen=True)
class Tables:
    """The sections of a file; what is not in it is empty."""

    raw: Mapping[str, Any]

    def text(self, section: str, name: str) -> str:
        """A string as it stands."""
        value: str = self.raw.get(section, {}).get(name, "")
        return value

    def flag(self, section: str, name: str) -> bool:
        """Whether something is said to be so."""
        return self.raw.get(section, {}).get(name) is True

    def listed(self, section: str, name: str) -> tuple[str, ...]:
        """Words in the order of the file."""
        return tuple(self.text(section, name).split())

    def words(self, section: str, name: str) -> frozenset[str]:
        """Words in no order."""
        return frozenset(self.listed(section, name))

    def groups(self, section: str, name: str = "") -> Mapping[str, tuple[str, ...]]:
        """Every list of words in a section, or in a section of that, by its name."""
        part: Mapping[str, Any] = self.raw.get(section, {})
        part = part.get(name, {}) if name else part
        return {key: tuple(value.split()) for key, value in part.items() if isinstance(value, str)}

    def numbers(self, section: str, name: str) -> Mapping[str, int]:
        """The numbers in a section of a section."""
        part: Mapping[str, int] = self.raw.get(section, {}).get(name, {})
        return part


def tables(language: str) -> Tables:
    """The tables of a language; all are empty where it has no file."""
    path = _FOLDER / f"{language}.toml"
    return Tables(tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {})
