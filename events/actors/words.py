"""A text as words: what the gazetteer and every rule of this package look at.

A word is a run of letters or digits; a Chinese or Japanese character is a word of its own; "U.S." is one word,
"US". Two words belong to one name when nothing but a blank, a hyphen or an apostrophe stands between them, or a
full stop after an initial ("George W. Bush").
"""

from __future__ import annotations

import re

from events.actors.keys import key_of
from events.text.cut import cut, cutter

__all__ = ["Words", "keys"]

_LETTERS = r"[^\W_\u3040-\u30ff\u3400-\u9fff]"
_VOWELS = r"[\u064b-\u0652]"  # marks on Arabic letters
_WORD = cutter(rf"(?:[A-ZÀ-Þ]\.){{2,}}(?![A-Za-z])|[\u3040-\u30ff\u3400-\u9fff]|{_LETTERS}+(?:{_VOWELS}+{_LETTERS}*)*")
_JOINTS = frozenset(
    [" ", "-", "'", "’", "' ", "’ ", "\u2011", "–", "\n", "\u00a0", "&", " & ", "·", "・", "=", "＝", "/"]
)
_ABBREVIATED = frozenset("St Gen Mr Mrs Ms Dr Sen Rep Gov Col Lt Maj Sgt Capt Adm Jr Prof EE".split())
_BRACKETS = frozenset(["(", "（"])
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


class Words:
    """The words of a text: their keys and offsets, and which of them can be parts of one name."""

    __slots__ = ("_gaps", "ends", "keys", "language", "starts", "text")

    def __init__(self, text: str, language: str = "en") -> None:
        self.text = text
        self.language = language
        found, starts, self.ends, gaps = cut(text, _WORD)
        self.keys = list(map(key_of(language), found))
        self.starts, self._gaps = list(starts), list(gaps)

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, index: int) -> str:
        """Key of a word; empty before the first and after the last."""
        return self.keys[index] if 0 <= index < len(self.keys) else ""

    def shouted(self, index: int) -> bool:
        """Whether a word is written in capital letters all through."""
        return self.text[self.starts[index] : self.ends[index]].isupper()

    def gap(self, index: int) -> str:
        """What stands between word `index - 1` and word `index`."""
        if not 0 < index < len(self.keys):
            return "\n\n"
        return self._gaps[index]

    def without(self, index: int, skipped: int, key: str) -> None:
        """Leave so many characters out at the beginning of a word, which has another key then."""
        self._gaps[index] += self.text[self.starts[index] : self.starts[index] + skipped]
        self.starts[index] += skipped
        self.keys[index] = key

    def joined(self, index: int) -> bool:
        """Whether word `index` can go on a name that word `index - 1` is part of."""
        gap = self.gap(index)
        if gap in _JOINTS:
            return True
        before = self.keys[index - 1] if index else ""
        if not gap or gap in _BRACKETS:  # 刚果（金）
            return bool(before) and bool(_CJK.match(before[-1]) or _CJK.match(self.key(index)))
        return gap in (". ", ".") and (len(before) == 1 or before in _ABBREVIATED)


def keys(name: str, language: str = "en") -> tuple[str, ...]:
    """Keys of the words of a name, as `Words` cuts them."""
    key = key_of(language)
    return tuple(map(key, _WORD.findall(name)))
