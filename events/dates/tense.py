"""Past or future: the tense of the clause around a mention, from its finite verbs and auxiliaries."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

__all__ = ["Tense", "tense"]

Tense = Literal["past", "future", ""]

#: how far a clause is looked at on each side
REACH = 160


def tense(low: str, start: int, end: int, language: str) -> Tense:
    """The tense of the marker nearest to `low[start:end]` in its clause; empty when nothing tells."""
    markers = _markers(language)
    if markers is None:
        return ""
    before = _BREAK.split(low[max(0, start - REACH) : start])[-1]
    after = _BREAK.split(low[end : end + REACH], maxsplit=1)[0]
    found: list[tuple[int, Tense]] = []
    for match in markers.finditer(before):
        found.append((len(before) - match.end(), "future" if match["future"] else "past"))
    for match in markers.finditer(after):
        found.append((match.start() + AFTER, "future" if match["future"] else "past"))
        break
    return min(found)[1] if found else ""


#: a verb after the mention counts as if it were so much farther away
AFTER = 8
_BREAK = re.compile(r"[.?!;](?=\s)|\n\s*\n|[\"“”]")


@cache
def _markers(language: str) -> re.Pattern[str] | None:
    """Words that mark a tense (`events/data/dates/<language>.tense.toml`)."""
    file = files("events") / "data" / "dates" / f"{language}.tense.toml"
    if not file.is_file():
        return None
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    future, past = ("|".join(map(_words, table[name])) for name in ("future", "past"))
    return re.compile(rf"(?<!\w)(?:(?P<future>{future})|(?P<past>{past}))(?!\w)")


def _words(source: str) -> str:
    """A marker: words, with * for any ending."""
    return r"\s+".join(re.escape(word).replace(r"\*", r"\w+") for word in source.split(" "))
