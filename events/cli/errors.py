"""One line on standard error for each thing that went wrong."""

from __future__ import annotations

import sys

__all__ = ["FAILED", "INTERRUPTED", "USAGE", "note", "report"]

FAILED, USAGE, INTERRUPTED = 1, 2, 130


def report(error: object) -> int:
    """Say what failed; return the exit status."""
    print(f"error: {_line(error)}", file=sys.stderr)
    return FAILED


def note(text: str) -> None:
    """Say something besides the results."""
    print(_line(text), file=sys.stderr)


def _line(text: object) -> str:
    return "".join(character if character.isprintable() else " " for character in str(text)).strip()
