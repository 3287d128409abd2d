"""Lexical classes: one character each, so that a stretch of text becomes a short string that rules can match.

A rule writes classes by name, `<the>? <ordinal> <quarter>`; `pattern` turns that into a regular expression over
class characters. Groups (`<nth>`) stand for any of several classes.
"""

from __future__ import annotations

import re

__all__ = ["CHAR", "GROUPS", "HEADS", "NAME", "pattern", "telling"]

#: classes of words, a table of `events/data/dates/<language>.toml` each; these alone make a run worth reading
TEMPORAL = """
    month name_month low_month weekday name_weekday weekdays unit units weekend quarter quarters half
    season name_season seasons century_number this_time former part parts midpoint tonight overnight day_word
    shift latest recent current soon often often_noun decade era ampm oclock zone now someday unit_end holiday feast
    known_day quarter_code period
"""
#: the same, of some languages only: Donnerstagabend, 年 月 日 時 分, 令和, Ramadan, AH
ELSEWHERE = """
    day_part measure year_sign month_sign day_sign hour_sign minute_sign decade_sign open_day half_year reign
    hijri_month hijri
"""
#: helping words of some languages only: à 20 heures, âgé de 20 ans
PARTICLES = "at aged nth_sign"
#: words that help
GLUE = """
    last next this that ago ago_before earlier after every per edge bound approx_date approx
    some couple number hundred ordinal second fiscal old aged more ahead or_so whole the a of
    in over since in_time within for ended to and none counted measured numbered attack lasting oft kin
"""
#: what digits and punctuation are
NUMBERS = "year short_year clock numeric"
TOKENS = "small big decimal comma dot hyphen slash open close colon poss"
#: what surrounds a run: another word, a capitalised one, or neither
EDGES = "word name stop figure"
#: what rules build: a count; a day, a longer date, a time of day, a length, a length with a place, any other mention
BUILT = "count day date time length span moment set ref"

CHAR: dict[str, str] = {
    name: chr(0xC0 + index)
    for index, name in enumerate(
        " ".join((TEMPORAL, ELSEWHERE, GLUE, PARTICLES, NUMBERS, TOKENS, EDGES, BUILT)).split()
    )
}
#: the other way round
NAME: dict[str, str] = {char: name for name, char in CHAR.items()}

_GROUPS = {
    "any_month": "month name_month low_month",
    "any_weekday": "weekday name_weekday",
    "any_unit": "unit units quarter quarters second",
    "any_season": "season name_season",
    "int": "small big",
    "digits": "small big year",
    "dayno": "small ordinal",
    "any_number": "number century_number",
    "amount": "count small big decimal year",
    "quantity": "count small big decimal",
    "this": "this current",
    "any_edge": "edge bound",
    "any_approx": "approx approx_date",
    "nth": "ordinal second",
    "deictic": "last next this",
    "dated": "date day",
    "in": "in in_time within for",
    "prep": "in in_time within for over since to of after",
    "until": "to at",
    "outside": "word name stop figure",
}
#: group name → characters of its classes
GROUPS: dict[str, str] = {
    name: "".join(CHAR[member] for member in members.split()) for name, members in _GROUPS.items()
}

#: a run without any of these says nothing about time
HEADS: frozenset[str] = frozenset(CHAR[name] for name in f"{TEMPORAL} {ELSEWHERE} {NUMBERS} last next ordinal".split())

_NAME = re.compile(r"<(\w+)>")


def pattern(source: str) -> re.Pattern[str]:
    """A rule's pattern, compiled; blanks are for the eye. Raises KeyError for a class that does not exist."""

    def chars(match: re.Match[str]) -> str:
        name = match[1]
        return f"[{GROUPS[name]}]" if name in GROUPS else CHAR[name]

    return re.compile(_NAME.sub(chars, source).replace(" ", ""))


#: brackets, and a class that is there in any case or (`?`, `*`, `{0`) perhaps
_ELEMENT = re.compile(r"[()|]|<(\w+)>([?*]|\{0)?")


def telling(source: str) -> frozenset[str] | None:
    """Characters of which one stands in every match of a pattern; None where the pattern does not show any.

    Of each alternative that is its most telling class outside brackets, a word of time rather than one that helps.
    """
    needed: list[list[str]] = [[]]
    depth = 0
    for element in _ELEMENT.finditer(source):
        if element[1] is None:
            depth += {"(": 1, ")": -1}.get(element[0], 0)
            if element[0] == "|" and not depth:
                needed.append([])
        elif not depth and not element[2]:
            needed[-1].append(GROUPS.get(element[1]) or CHAR[element[1]])
    if not all(needed):
        return None
    return frozenset("".join(min(classes, key=lambda one: (not HEADS.issuperset(one), len(one))) for classes in needed))
