"""Source and target in languages without a grammar here: by order, passive words and Japanese particles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from events.coding.spans import M
from events.coding.trigger import Trigger
from events.coding.vocabulary import vocabulary
from events.model import Role

__all__ = ["ordered_roles"]

_JOINT = re.compile(
    r"\s*(?:,|，|、|et|y|e|ed|und|и|й|і|та|ve|dan|serta|和|与|與|及|と|や|و)?\s*(?:la|le|les|el|l'|los|las|il|den|die|das|der|os|as|o|a)?\s*"
)
_SUBJECT = re.compile(r"[^、。はがをにと]{0,12}(?:は|が)")
_OBJECT = re.compile(r"[^、。はがをにと]{0,12}(?:を|に|と|へ)")


def ordered_roles(sentence: str, trigger: Trigger, mentions: Sequence[M]) -> list[tuple[M, Role]]:
    """The group before the trigger acts on the group after it; a passive turns them round."""
    actors = [mention for mention in mentions if mention.use != "place"]
    if vocabulary(trigger.language).final:
        return _marked(sentence, actors)
    before = _group(sentence, [item for item in reversed(actors) if item.end <= trigger.start])
    after = _group(sentence, [item for item in actors if item.start >= trigger.start])
    if trigger.passive:
        return _passive(sentence, trigger, before, after)
    return [(item, Role.SOURCE) for item in before] + [(item, Role.TARGET) for item in after]


def _passive(sentence: str, trigger: Trigger, before: list[M], after: list[M]) -> list[tuple[M, Role]]:
    words = vocabulary(trigger.language)
    if not words.spaced:
        doers = [
            item for item in before if any(word in sentence[max(0, item.start - 3) : item.start] for word in words.by)
        ]
        return [(item, Role.SOURCE if item in doers else Role.TARGET) for item in before]
    doers = [item for item in after if set(sentence[: item.start].lower().split()[-3:]) & words.by]
    return [(item, Role.SOURCE) for item in doers] + [(item, Role.TARGET) for item in before]


def _group(sentence: str, mentions: Sequence[M]) -> list[M]:
    """The nearest mentions that commas and "and" join."""
    group = list(mentions[:1])
    for mention in mentions[1:]:
        first, second = sorted((group[-1], mention), key=lambda item: item.start)
        if not _JOINT.fullmatch(sentence[first.end : second.start]):
            break
        group.append(mention)
    return sorted(group, key=lambda item: item.start)


def _marked(sentence: str, actors: Sequence[M]) -> list[tuple[M, Role]]:
    """By the particle that follows; without particles the first acts on the others."""
    found: list[tuple[M, Role]] = []
    for mention in actors:
        after = sentence[mention.end :]
        if _SUBJECT.match(after):
            found.append((mention, Role.SOURCE))
        elif _OBJECT.match(after):
            found.append((mention, Role.TARGET))
    if found or not actors:
        return found
    return [(actors[0], Role.SOURCE), *((item, Role.TARGET) for item in actors[1:])]
