"""What stands between and before the actor mentions of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from events.model import Actor

__all__ = ["M", "Mention", "grouped", "opens_clause", "preposition", "quoted"]


class Mention(Protocol):
    """What roles need of an actor mention."""

    @property
    def start(self) -> int:
        """First character in the sentence."""

    @property
    def end(self) -> int:
        """First character after it."""

    @property
    def actor(self) -> Actor:
        """Whom it names."""

    @property
    def use(self) -> str:
        """How it names them; `place` is only a location."""


M = TypeVar("M", bound=Mention)
#: characters beside a mention that tell its part
_NEAR = 80

_JOINT = re.compile(
    r"(?:'s)?(?:\s+[a-z-]+){0,2}\s*(?:,|,?\s*(?:and|or|&))\s*(?:the\s+|its\s+|neighbou?ring\s+)?(?:[a-z-]+\s+){0,1}$"
)
_PREPOSITIONS = (
    "of|for|in|from|to|with|by|against|at|on|near|over|between|into|towards?|across|about|under|inside|outside|than"
)
_DETERMINERS = "the|an?|its|their|his|her|both"
_PREPOSITION = re.compile(
    rf"\b((?i:{_PREPOSITIONS}))\s+(?:(?:{_DETERMINERS})\s+)?(?:(?!(?:{_PREPOSITIONS}|{_DETERMINERS})\b)[a-z-]+\s+){{0,2}}$"
)
_CLAUSE = re.compile(
    r";|\b(?:that|after|before|when|while|because|but|as|since|although|though|if|unless|until|whether|where|which|who|whose)\s"
)
_SAYING = re.compile(
    r"[^,;]{0,60}?\b(?:said|says|say|announced|reported|reports|confirmed|told|added|claimed|believed)\b"
    r"(?!\s+(?:that|it|he|she|they|we|an?|the|its|his|her|their|there|no|[A-Z\"“'‘])(?:\W|\w))"
)

_ACCORDING = re.compile(r"according to (?:[a-z-]+ ){0,3}$")
_APART = re.compile(r",[\"'”]?\s+(?:[\w-]+\s+){0,3}$")


def preposition(sentence: str, mention: Mention) -> str:
    """The preposition that a mention hangs on ("in" for "in the capital of"), empty for none."""
    return _governing(sentence[max(0, mention.start - _NEAR) : mention.start])


@lru_cache(maxsize=256)
def _governing(before: str) -> str:
    # each trigger of a sentence asks for all its mentions
    found = _PREPOSITION.search(before)
    return found[1].lower() if found else ""


def grouped(sentence: str, mentions: Sequence[M]) -> list[M]:
    """The leading mentions that commas and "and" join: "Britain, France and the United States"."""
    group: list[M] = list(mentions[:1])
    for mention in mentions[1:]:
        between = sentence[group[-1].end : mention.start]
        if not _JOINT.fullmatch(between):
            break
        group.append(mention)
    return group


def opens_clause(between: str) -> bool:
    """Whether the words open a new clause."""
    return bool(_CLAUSE.search(between))


def quoted(sentence: str, mention: Mention) -> bool:
    """Whether a mention only says it: "…, the Swedish minister said", "according to …"."""
    before = sentence[max(0, mention.start - _NEAR) : mention.start]
    return _cited(before, sentence[mention.end : mention.end + _NEAR])


@lru_cache(maxsize=256)
def _cited(before: str, after: str) -> bool:
    if _ACCORDING.search(before):
        return True
    return bool(_APART.search(before) and _SAYING.match(after))
