"""English inflection from lemmas: the lexicon holds "withdraw", a text has "withdrew".

Forms carry what they can be: `base`, `s` (third person), `ed` (past), `en` (participle), `ing`. Spelling variants
(organise, organize; cancelled, canceled) are forms of one lemma.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["noun_forms", "verb_forms"]

_VOWELS = "aeiou"
_DOUBLES = re.compile(r"^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$")
_SIBILANT = ("s", "x", "z", "ch", "sh")


def verb_forms(lemma: str) -> list[tuple[str, str]]:
    """Every form of a verb with its tag, for example ("met", "ed"), ("met", "en")."""
    return [(form, tag) for spelling in _spellings(lemma) for tag, group in _verb(spelling) for form in group.split()]


def noun_forms(lemma: str) -> list[str]:
    """A noun's singular and plural forms."""
    irregular = _tables()["nouns"].get(lemma)
    return [form for word in _spellings(lemma) for form in (word, *(irregular or [_with_s(word)]))]


@cache
def _tables() -> dict[str, Any]:
    path = files("events") / "data" / "coding" / "en" / "irregular.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _spellings(lemma: str) -> Iterator[str]:
    """British and American spellings of one word."""
    yield lemma
    if lemma.endswith(("ise", "yse")) and len(lemma) > 5:
        yield lemma[:-2] + "ze"
    if "our" in lemma[2:]:
        yield lemma[:2] + lemma[2:].replace("our", "or", 1)
    if lemma.endswith("fence"):
        yield lemma[:-2] + "se"


def _verb(lemma: str) -> Iterator[tuple[str, str]]:
    yield "base", lemma
    irregular = _tables()["verbs"].get(lemma)
    if irregular:
        yield from zip(("s", "ed", "en", "ing"), irregular, strict=True)
        return
    past = " ".join(_with(lemma, "ed"))
    yield from (("s", _with_s(lemma)), ("ed", past), ("en", past), ("ing", " ".join(_with(lemma, "ing"))))


def _with_s(lemma: str) -> str:
    if lemma.endswith(_SIBILANT) or lemma.endswith("go"):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _with(lemma: str, ending: str) -> list[str]:
    """The regular form or, where usage is divided (travelled, traveled), both."""
    if lemma.endswith("e") and not (ending == "ing" and lemma.endswith(("ee", "ye", "oe"))):
        return [lemma[:-1] + ending]
    if ending == "ed" and lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return [lemma[:-1] + "ied"]
    if _DOUBLES.match(lemma) or lemma in _tables()["doubling"]:
        return [lemma + lemma[-1] + ending]
    if re.search(r"[^aeiou][aeiou]l$", lemma):
        return [lemma + "l" + ending, lemma + ending]
    if lemma.endswith("c"):
        return [lemma + "k" + ending]
    return [lemma + ending]
