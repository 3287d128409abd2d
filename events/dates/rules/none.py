"""Numbers that look like dates and are none: Resolution 2202, 1500 soldiers, 54 years of age."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.rules.duration import unit_of

__all__ = ["AGES", "NUMBERS"]


def _age(parts: Parts) -> int | None:
    """The age of a person is no time of the world's."""
    return parts.get("amount") if unit_of(parts) in ("year", "month") else None


def _apart(parts: Parts) -> int | None:
    """the resolution, 1973, was adopted"""
    return parts.get("digits") if parts.get("numbered") == NUMBER_APART else None


#: what a number between commas names too
NUMBER_APART = 2
#: a year stands before a noun too, after these
_COUNTED = (
    "(?<!<any_month>|<day_sign>|<in>|<since>|<after>)(?<!<any_month><dot>|<any_season><of>|<any_edge><of>)"
    "<year> <counted>|<year> <measured>|<year> <oft>"
)
NUMBERS = (
    Rule("numbered", "<numbered> <dot>? <digits>", "none", lambda parts: parts.get("digits")),
    Rule("numbered apart", "<numbered> <comma> <digits> (?=<comma>)", "none", _apart),
    Rule(
        "counted",
        _COUNTED,
        "none",
        lambda parts: None if parts.get("oft") else parts.get("year"),
    ),
)
AGES = (
    Rule("age from", "<since> <amount> <units>", "none", _age, "ages old"),
    Rule("age old", "<the>? <amount> (<unit>|<units>) <old>", "none", _age, "ages old"),
    Rule("aged", "<aged> <of>? <amount> (<unit>|<units>)", "none", _age),
    Rule(
        "age apart",
        "(?<=<comma>|<open>)(<int>|<count>) (<unit>|<units>) (?=<comma>|<close>)",
        "none",
        _age,
        "ages apart",
    ),
)
