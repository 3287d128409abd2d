"""Lexical classes: one character each, so that a stretch of text becomes a short string that rules can match.

A rule writes classes by name, `<the>? <ordinal> <quarter>`; `pattern` turns that into a regular expression over
class characters. Groups (`<count>`) stand for any of several classes.
"""

from __future__ import annotations

import re

__all__ = ["CHAR", "GROUPS", "HEADS", "NAME", "pattern"]

#: classes that words of a lexicon belong to; a table of `events/data/dates/<language>.toml` each
LEXICAL = ["month", "name_month", "weekday", "name_weekday", "weekdays", "unit", "units", "weekend", "quarter", "quarters", "half", "season", "name_season", "part", "midpoint", "tonight", "overnight", "day_word", "last", "next", "this", "that", "latest", "recent", "ago", "ago_before", "earlier", "every", "per", "often", "often_noun", "edge", "approx", "some", "couple", "number", "hundred", "ordinal", "second", "decade", "era", "ampm", "oclock", "zone", "now", "now_adjective", "then", "fiscal", "year_word", "year_end", "holiday", "old", "more", "ahead", "or_so", "whole", "period", "the", "a", "of", "in", "since", "to", "and", "not_after", "not_before", "time_noun", "age_noun"]
#: what digits and punctuation are
TOKENS = ["small", "big", "year", "short_year", "decimal", "clock", "numeric", "century_number", "comma", "dot", "hyphen", "slash", "open", "close", "colon", "poss"]
#: what surrounds a run: another word, a capitalised one, or neither
EDGES = ["word", "name", "stop"]
#: what rules build
BUILT = ["count", "date", "day", "length", "time", "set", "ref", "ordinals", "bare"]

CHAR: dict[str, str] = {name: chr(0xC0 + index) for index, name in enumerate([*LEXICAL, *TOKENS, *EDGES, *BUILT])}

#: the other way round
NAME: dict[str, str] = {char: name for name, char in CHAR.items()}

_GROUPS = {
    "any_month": "month name_month",
    "any_weekday": "weekday name_weekday",
    "any_unit": "unit units quarter quarters second",
    "any_season": "season name_season",
    "int": "small big",
    "digits": "small big year",
    "amount": "count small big decimal year",
    "nth": "ordinal second",
    "deictic": "last next this",
    "dated": "date day",
    "prep": "in since to of",
    "outside": "word name stop",
    "dayno": "small ordinal",
    "apart": "comma and to hyphen",
}
#: group name → characters of its classes
GROUPS: dict[str, str] = {
    name: "".join(CHAR[member] for member in members.split()) for name, members in _GROUPS.items()
}

#: a run without any of these says nothing about time
HEADS: frozenset[str] = frozenset(
    CHAR[name]
    for name in ["month", "name_month", "weekday", "name_weekday", "weekdays", "unit", "units", "weekend", "quarter", "quarters", "season", "name_season", "part", "midpoint", "tonight", "overnight", "day_word", "recent", "often", "decade", "now", "then", "year_end", "holiday", "year", "short_year", "clock", "numeric", "ampm", "era", "zone", "oclock", "century_number", "latest", "period", "now_adjective", "time_noun", "half"]
)

_NAME = re.compile(r"<(\w+)>")


def pattern(source: str) -> re.Pattern[str]:
    """A rule's pattern, compiled; blanks are for the eye. Raises KeyError for a class that does not exist."""

    def chars(match: re.Match[str]) -> str:
        name = match[1]
        return f"[{GROUPS[name]}]" if name in GROUPS else CHAR[name]

    return re.compile(_NAME.sub(chars, source).replace(" ", ""))
