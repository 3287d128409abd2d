"""Actor mentions for tests: names of invented or real states found by plain search."""

from __future__ import annotations

import re

from events.actors.mention import ActorMention
from events.coding import find_triggers, roles
from events.model import Actor, ActorKind, Role

PLACE = re.compile(r"\b(?:in|at|near)\s+$")


def mentions(sentence: str, *names: str) -> list[ActorMention]:
    """A mention of each name where it first stands; after "in", "at" or "near" it is a place."""
    found = []
    for name in names:
        start = sentence.index(name)
        actor = Actor(name.upper(), name, ActorKind.COUNTRY, name.upper())
        use = "place" if PLACE.search(sentence[:start]) else "name"
        found.append(ActorMention(start, start + len(name), name, actor, use))
    return found


def sides(sentence: str, *names: str, language: str = "en") -> dict[str, set[str]]:
    """Role → names, by the weightiest trigger."""
    trigger = max(find_triggers(sentence, language), key=lambda item: (item.weight, -item.start))
    told: dict[str, set[str]] = {role.value: set() for role in Role}
    for mention, role in roles(sentence, trigger, mentions(sentence, *names)):
        told[role.value].add(mention.text)
    return told
