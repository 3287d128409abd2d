"""Lengths without a number (يومين, полгода, setahun, un an) and of two units (two years and three months)."""

from __future__ import annotations

from dataclasses import replace

from events.dates.compound import Compound, compound
from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.rules.duration import unit_of

__all__ = ["PAIRS", "RULES", "WORDS"]


def _pair(parts: Parts) -> Compound | None:
    lengths = parts.all("length")
    return compound(*lengths) if all(isinstance(length, Length) for length in lengths) else None


def _measure(parts: Parts) -> Length:
    count, unit = parts.get("measure").split()
    return Length("X" if count == "X" else float(count) if "." in count else int(count), unit)


def _and_half(parts: Parts) -> Length | None:
    """一年半, 3時間半, ثلاثة أشهر ونصف"""
    length = parts.get("length")
    whole = isinstance(length, Length) and isinstance(length.count, int)
    return replace(length, count=length.count + 0.5) if whole else None


def _unit_and_half(parts: Parts) -> Length:
    """عام ونصف"""
    return Length(1.5, unit_of(parts))


#: lengths of one word: يومين, полгода, setahun
WORDS = (Rule("measure", "<measure>", "length", _measure),)
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
PAIRS = (
    Rule("length and half", "<length> <half>", "length", _and_half, "half last"),
    Rule("unit and half", "(?<!<amount>)<unit> <half>", "length", _unit_and_half, "half last"),
    Rule("length and length", "<length> (<comma>? <and>)? <length>", "span", _pair),
)
