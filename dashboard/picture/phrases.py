"""What the labels of all pictures say alike."""

from __future__ import annotations

__all__ = ["differing", "events"]


def events(number: int) -> str:
    """1 event, 2,000 events"""
    return f"{number:,} event{'' if number == 1 else 's'}"


def differing(number: int) -> str:
    """The end of a label of marks some of whose events are disputed; nothing when none is."""
    return f"; sources differ in {number:,}" if number else ""
