"""What was once worked out for a word: texts repeat their words, so a table of them fills itself and saves the work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["Remembered"]

_V = TypeVar("_V")

#: more different words than any language uses often; a table so full begins anew
_MOST = 50_000
#: a longer "word" is none and will not come again
_LONGEST = 40


class Remembered(dict[str, _V]):
    """`table[word]` is what `work` gives for a word, worked out when it is first asked for. It never grows large."""

    __slots__ = ("_work",)

    def __init__(self, work: Callable[[str], _V]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> _V:
        value = self._work(word)
        if len(word) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = value
        return value
