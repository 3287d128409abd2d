"""A sentence and what was found in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.dates.mention import DateMention

__all__ = ["WORD", "Sentence", "Word", "words"]

#: A word, a number or a mark; Chinese and Japanese are read character by character.
WORD = re.compile(r"[぀-ヿ㐀-鿿]|\d+(?:[.,]\d+)+|[^\W_]+(?:[-'’.&][^\W_]+)*|[^\s\w]")


class Word(NamedTuple):
    """A word or a mark, in lower case, at its offsets in the sentence."""

    start: int
    end: int
    low: str


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[Word, ...]:
    """Words and marks of a sentence, in order."""
    return tuple([Word(*match.span(), match[0].lower()) for match in WORD.finditer(text)])


@dataclass(frozen=True, slots=True)
class Sentence:
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
        return replace(self, triggers=triggers)
