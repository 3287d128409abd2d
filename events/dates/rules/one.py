"""Lengths without a number: يومين, полгода, setahun, un an."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.rules.duration import unit_of

__all__ = ["RULES", "WORDS"]


def _measure(parts: Parts) -> Length:
    count, unit = parts.get("measure").split()
    return Length("X" if count == "X" else float(count) if "." in count else int(count), unit)


#: lengths of one word: يومين, полгода, setahun
WORDS = (Rule("measure", "<measure>", "length", _measure),)
#: articles that are also the number one
ONE = (
    Rule(
        "one unit",
        "(?<!<amount>)<a> <more>? (<unit>|<quarter>|<second>)",
        "length",
        lambda parts: Length(1, unit_of(parts)),
        "a unit",
    ),
)
#: articles that are also the number one
RULES = (
    Rule(
        "one unit",
        "(?<!<amount>)<a> <more>? (<unit>|<quarter>|<second>)",
        "length",
        lambda parts: Length(1, unit_of(parts)),
        "a unit",
    ),
)
