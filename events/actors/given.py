"""Given names: they make the word after them somebody's family name."""

from __future__ import annotations

from functools import cache

from events.actors.tables import rows
from events.actors.words import keys

__all__ = ["given_name"]


def given_name(word: str) -> bool:
    """Whether people are called so by their given name."""
    return word in _given_names()


@cache
def _given_names() -> frozenset[str]:
    return frozenset(key for row in rows("given_names") for key in keys(row["name"]))
