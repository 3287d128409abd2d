"""Words of a sentence with their offsets: the one pass that everything else reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from events.text.cut import cut, cutter

__all__ = ["Tokens", "tokens"]

_WORD = cutter(r"'s\b|\d+(?:[.,]\d+)*(?!\w)|[^\W_]+(?:(?:[-.&]|'(?!s\b))[^\W_]+)*|[,;:()\[\]—–?!]")
#: months that are also verbs keep their capital among the lower-case words
_MONTHS = frozenset(("March", "May"))
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
#: marks of vowels part no Arabic word; in their place stands the sign that stretches it, so that offsets stay
_PLAIN |= dict.fromkeys((*range(0x64B, 0x653), 0x670), "ـ")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists: the words as written, in lower case, and where they stand."""

    text: str
    raw: Sequence[str]
    words: list[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """The word at `index` in lower case, empty outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def proper(self, index: int) -> bool:
        """Whether the word at `index` is written with a capital."""
        return 0 <= index < len(self.raw) and self.raw[index][0].isupper()


def tokens(text: str) -> Tokens:
    """The words and clause punctuation of `text`; "'s" is a word of its own. Never raises."""
    raw, starts, ends, _ = cut(text if text.isascii() else text.translate(_PLAIN), _WORD)
    words = [word if word in _MONTHS else word.lower() for word in raw]
    return Tokens(text, raw, words, starts, ends)
