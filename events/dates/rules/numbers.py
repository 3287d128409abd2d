"""Number words and fractions become counts; spoken years become years."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule

__all__ = ["RULES"]


def _words(parts: Parts) -> int | None:
    """forty-five, two hundred and ten, a thousand"""
    total, group = 0, 0
    for name, value in parts.named():
        if name in ("number", "century_number", "small", "big", "year"):
            if group % 10 or (group and value > 9 and group % 100):
                return None
            group += value
        elif name == "hundred":
            group = max(group, 1) * value
            if value >= 1000:
                total, group = total + group, 0
    return total + group


def _spoken_year(parts: Parts) -> int | None:
    """nineteen ninety-six, eighteen hundred and twelve is left to `_words`"""
    century, *rest = parts.all("any_number")
    tail = sum(rest)
    if not (16 <= century <= 20 and 10 <= rest[0] <= 99) or (len(rest) == 2 and (rest[0] % 10 or rest[1] > 9)):
        return None
    return int(century * 100 + tail)


def _nth(parts: Parts) -> int | None:
    """twenty-first"""
    tens, unit = parts.get("any_number"), parts.get("nth")
    return tens + unit if tens % 10 == 0 and unit < 10 else None


def _fraction(parts: Parts) -> float | None:
    whole, over, under = parts.all("int")
    return float(whole + over / under) if 0 < over < under <= 10 else None


RULES = (
    Rule("spoken year", "<any_number> <hyphen>? <any_number> (<hyphen>? <any_number>)?", "year", _spoken_year),
    Rule("spoken ordinal", "<any_number> <hyphen>? <nth>", "ordinal", _nth),
    Rule("fraction", "<int> <hyphen>? <int> <slash> <int>", "count", _fraction),
    Rule(
        "number words",
        "(<a>|<int>|<year>) <hundred> (<and>? <any_number> (<hyphen>? <any_number>)?)?"
        "|<hundred> (?=<hyphen>?<any_unit>)"
        "|<any_number> <hyphen>? (<hundred> <and>?)? (<any_number> (<hyphen> <any_number>)? <hundred>?)?",
        "count",
        _words,
    ),
    Rule(
        "and a half",
        "<amount> (<hyphen>? <and> <hyphen>? <a>? <hyphen>? <half>|<half> (?=<any_unit>))",
        "count",
        lambda parts: parts.get("amount") + 0.5,
    ),
    Rule(
        "from to",
        "<quantity> (<until>|<and>|<hyphen>) <quantity> (?=<hyphen>?<any_unit>)",
        "count",
        lambda parts: parts.get("quantity"),
    ),
    Rule("couple", "<couple>", "count", lambda parts: parts.get("couple")),
    Rule("uncounted", "<some> <hundred>?", "count", lambda parts: parts.get("some")),
)
