"""What the labels of all pictures say alike."""

from __future__ import annotations

__all__ = ["NOBODY", "differing", "events", "tone"]

#: where there is nothing to draw
NOBODY = "In none of these events does one actor act on another."


def events(number: int) -> str:
    """1 event, 2,000 events"""
    return f"{number:,} event{'' if number == 1 else 's'}"


def differing(number: int) -> str:
    """The end of a label of marks some of whose events are disputed; nothing when none is."""
    return f"; sources differ in {number:,}" if number else ""


def tone(balance: float) -> str:
    """What prevails between two actors, from cooperation alone (-1) to conflict alone (1)."""
    if abs(balance) < 0.2:
        return "as much cooperation as conflict"
    return ("mostly " if abs(balance) < 0.6 else "") + ("conflict" if balance > 0 else "cooperation")
