"""Sides of a happening named by a noun: "Russia's recognition of Abkhazia", "talks between A and B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from events.coding.spans import M, grouped, opens_clause, preposition
from events.coding.trigger import Trigger
from events.model import Role, Type

__all__ = ["nominal_sides"]

_OWNER = re.compile(r"(?:'s|’s|s')?\s+(?:[a-z-]+\s+){0,3}")
#: nouns of these roots have their doer after "of": the visit of, the withdrawal of, the resignation of
_OF_DOER = (Type.CONSULT, Type.RETREAT, Type.PROTEST, Type.AGREE, Type.THREATEN, Type.MOBILIZE)
_TOWARDS = ("on", "against", "to", "into", "for", "with", "over", "at", "towards", "toward", "from")


def nominal_sides(sentence: str, trigger: Trigger, mentions: Sequence[M]) -> list[tuple[M, Role]]:
    """What the noun phrase itself tells: its owner before it, and whom its prepositions name."""
    found: list[tuple[M, Role]] = []
    before = [mention for mention in mentions if mention.end <= trigger.start]
    after = [mention for mention in mentions if mention.start >= trigger.start]
    if before and _OWNER.fullmatch(sentence[before[-1].end : trigger.start]) and not preposition(sentence, before[-1]):
        found.append((before[-1], Role.SOURCE))
    while after:
        group = grouped(sentence, after)
        if opens_clause(sentence[trigger.end : after[0].start]):
            break
        role = _role(sentence, trigger, group)
        if role is not None:
            found.extend((mention, role) for mention in group)
        after = after[len(group) :]
    return found


def _role(sentence: str, trigger: Trigger, group: Sequence[M]) -> Role | None:
    word = preposition(sentence, group[0])
    if word == "between" or (word == "of" and len(group) > 1 and trigger.type in (Type.CONSULT, Type.AGREE)):
        return Role.PARTY
    if word == "by":
        return Role.SOURCE
    if word == "of":
        return Role.SOURCE if trigger.type in _OF_DOER else Role.TARGET
    return Role.TARGET if word in _TOWARDS else None
