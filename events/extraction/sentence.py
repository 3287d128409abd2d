"""A sentence and what was found in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache, partial
from operator import attrgetter
from typing import NamedTuple

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.dates.mention import DateMention
from events.text.cut import cut, cutter

__all__ = ["WORD", "Sentence", "Word", "words", "words_before", "words_between"]

#: A word, a number or a mark; Chinese and Japanese are read character by character.
WORD = re.compile(r"[぀-ヿ㐀-鿿]|\d+(?:[.,]\d+)+|[^\W_]+(?:[-'’.&][^\W_]+)*|[^\s\w]")
_CUTTER = cutter(WORD.pattern)


class Word(NamedTuple):
    """A word or a mark, in lower case, at its offsets in the sentence."""

    start: int
    end: int
    low: str


#: `Word` of a tuple; its own constructor takes twice as long, and there are many
_MADE = partial(tuple.__new__, Word)
_START, _END = attrgetter("start"), attrgetter("end")


@lru_cache(maxsize=256)
def words(text: str) -> tuple[Word, ...]:
    """Words and marks of a sentence, in order."""
    found, starts, ends, _ = cut(text, _CUTTER)
    return tuple(map(_MADE, zip(starts, ends, map(str.lower, found), strict=True)))


def words_before(tokens: Sequence[Word], offset: int, count: int) -> Sequence[Word]:
    """The last words and marks that end at or before an offset, at most so many."""
    last = bisect_right(tokens, offset, key=_END)
    return tokens[max(0, last - count) : last]


def words_between(tokens: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """The words and marks that lie wholly between two offsets."""
    return tokens[bisect_left(tokens, start, key=_START) : bisect_right(tokens, end, key=_END)]


class Sentence(NamedTuple):
    """One sentence that may tell events; all offsets of what it holds count from its own start."""

    start: int
    end: int
    """Offsets in the article's text."""
    text: str
    body: int = 0
    """Where the story begins: after headline and dateline ("PARIS, March 10 (Agency) -")."""
    dates: tuple[DateMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    triggers: tuple[Trigger, ...] = ()

    def with_triggers(self, triggers: tuple[Trigger, ...]) -> Sentence:
        """The same sentence with its triggers."""
        return self._replace(triggers=triggers)
