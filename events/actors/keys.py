"""Keys: what words are compared by.

Accents and the variants of Arabic letters are folded away; capitals are kept ("Polish" is not "polish", "Chad" is
not "chad"). Where nouns and names are inflected by their endings (Russian, Ukrainian), the key is the stem.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

__all__ = ["Key", "key_of", "without_proclitics"]

Key = Callable[[str], str]

_VARIANTS = "ıiİIłlŁLøoØOđdĐDəeƏEßsёеЁЕґгҐГأاإاآاٱاىيةهیيکك"  # letter and what it is folded to
_SHORTEST_STEM = 3
#: endings of case, number and gender; what its groups hold stays with the stem
_ENDINGS = re.compile(
    "(?:(ськ|цьк|ск|цк)(?:ого|ому|ими|ій|ий|ім|им|ом|ою|ої|ая|ой|ую|ое|ие|их|а|у|е|і)"
    "|(и|і)(?:ями|ях|ям|ею|єю|ей|я|и|ю|ї|й)"
    "|ами|ями|ого|ому|ыми|ими|ової|ові|еві|єві|аем|еем|еей|ея|еи|ее|ою|ею|єю|ых|их|ам|ям|ах|ях|ом|ем|єм|ым|им|ой|ей|ая|ай|аю|ае|ую"
    "|ые|ый|ье|ья|ью|а|у|ы|е|и|о|я|ю|ь|й|і|ї|є)$"
)
_PROCLITICS = ("وال", "بال", "كال", "فال", "ولل", "لل", "و", "ف", "ب", "ل", "ك")


def key_of(language: str) -> Key:
    """How the words of a language are keyed."""
    return _stem if language in ("ru", "uk") else _fold


def without_proclitics(word: str) -> tuple[tuple[str, int], ...]:
    """What an Arabic word may be without the "and", "in" or "to" written in one with it, and how long that was."""
    fit = [prefix for prefix in _PROCLITICS if word.startswith(prefix) and len(word) > len(prefix) + 2]
    bare = [(word[len(prefix) :], len(prefix)) for prefix in fit]
    return (*bare, *((f"ال{rest}", skipped) for rest, skipped in bare))


def _fold(word: str) -> str:
    return word if word.isascii() and "." not in word else _folded(word)


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return word.replace(".", "").translate(_folding())


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    """The word without its ending of case, number and gender."""
    folded = _folded(word)
    found = _ENDINGS.search(folded, _SHORTEST_STEM)
    if found is None:
        return folded
    return folded[: found.start()] + (found[1] or ("и" if found[2] else ""))


@cache
def _folding() -> dict[int, str]:
    """Latin letters without their accents, Arabic ones without their variants and vowel signs."""
    latin = [*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00)]
    table = {code: unicodedata.normalize("NFKD", chr(code))[0] for code in latin}
    table |= dict(zip(map(ord, _VARIANTS[::2]), _VARIANTS[1::2], strict=True))
    table |= dict.fromkeys(range(0x064B, 0x0653), "")
    table[0x0640] = ""
    return table
