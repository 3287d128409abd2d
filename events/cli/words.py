"""Numbers with their nouns."""

from __future__ import annotations

__all__ = ["counted"]


def counted(number: int, noun: str) -> str:
    """Return "1 article" or "2 articles"."""
    return f"{number} {noun}" + ("" if number == 1 else "s")
