"""One line on standard error for each thing that went wrong."""

from __future__ import annotations

import sys

__all__ = ["FAILED", "INTERRUPTED", "USAGE", "note", "printable", "report"]

FAILED, USAGE, INTERRUPTED = 1, 2, 130


def report(error: object) -> int:
    """Say what failed; return the exit status."""
    print(f"error: {printable(str(error))}", file=sys.stderr)
    return FAILED


def note(text: str) -> None:
    """Say something besides the results."""
    print(printable(text), file=sys.stderr)


def printable(text: str) -> str:
    """Return the text as one line that a terminal shows and does not obey."""
    return "".join(character if character.isprintable() else " " for character in text)
