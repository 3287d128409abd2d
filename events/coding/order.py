"""Source and target in languages without a grammar here: by order, passive words and Japanese particles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from events.coding.spans import M
from events.coding.trigger import Trigger
from events.coding.vocabulary import vocabulary
from events.model import Role, Type

__all__ = ["ordered_roles"]

_JOINT = re.compile(
    r"\s*(?:,|，|、|et|y|e|ed|und|и|й|і|та|ve|dan|serta|和|与|與|及|と|や|و)?\s*(?:la|le|les|el|l'|los|las|il|den|die|das|der|os|as|o|a)?\s*"
)
_MUTUAL = (Type.CONSULT, Type.COOPERATE, Type.SUPPORT, Type.AGREE)
_SUBJECT = re.compile(r"[^、。はがをにと]{0,12}(?:は|が)")
_OBJECT = re.compile(r"[^、。はがをにと]{0,12}(?:を|に|と|へ)")


def ordered_roles(sentence: str, trigger: Trigger, mentions: Sequence[M]) -> list[tuple[M, Role]]:
    """The group before the trigger acts on the group after it; a passive turns them round."""
    words = vocabulary(trigger.language)
    actors = [mention for mention in mentions if mention.use != "place"]
    if words.final:
        return _marked(sentence, mentions)
    if trigger.passive:
        return _passive(sentence, trigger, actors)
    aimed = [item for item in actors if sentence[: item.start].endswith(words.towards)] if words.towards else []
    plain = [item for item in actors if item not in aimed]
    before = _group(sentence, [item for item in reversed(plain) if item.end <= trigger.start])
    after = aimed or _group(sentence, [item for item in plain if item.start >= trigger.start])
    if trigger.part == "noun" and trigger.type in _MUTUAL:
        return [(item, Role.PARTY) for item in (*before, *after)]
    if words.verb_first and not before:
        return _by_order(sentence, [item for item in plain if item.start >= trigger.start])
    if words.verb_last and not after:
        return _by_order(sentence, [item for item in plain if item.end <= trigger.start])
    return [(item, Role.SOURCE) for item in before] + [(item, Role.TARGET) for item in after]


def _by_order(sentence: str, actors: Sequence[M]) -> list[tuple[M, Role]]:
    """Where verb and object do not part them, the first group acts on the next."""
    first = _group(sentence, actors, apart=True)
    second = _group(sentence, [item for item in actors if item not in first])
    return [(item, Role.SOURCE) for item in first] + [(item, Role.TARGET) for item in second]


def _passive(sentence: str, trigger: Trigger, actors: Sequence[M]) -> list[tuple[M, Role]]:
    """Whoever stands after a "by" did it, to the first of the others."""
    words = vocabulary(trigger.language)

    def does(mention: M) -> bool:
        before = sentence[: mention.start].lower()
        return bool(set(before.split()[-2:]) & words.by) if words.spaced else before.endswith(tuple(words.by))

    doers = _group(sentence, [item for item in actors if does(item)])
    suffering = _group(sentence, [item for item in actors if item not in doers])
    return [(item, Role.SOURCE) for item in doers] + [(item, Role.TARGET) for item in suffering]


def _group(sentence: str, mentions: Sequence[M], apart: bool = False) -> list[M]:
    """The nearest mentions that commas and "and" join; `apart` tells that a blank alone joins none."""
    group = list(mentions[:1])
    for mention in mentions[1:]:
        first, second = sorted((group[-1], mention), key=lambda item: item.start)
        between = sentence[first.end : second.start]
        if not _JOINT.fullmatch(between) or (apart and between.isspace()):
            break
        group.append(mention)
    return sorted(group, key=lambda item: item.start)


def _marked(sentence: str, mentions: Sequence[M]) -> list[tuple[M, Role]]:
    """By the particle that follows; without particles the first acts on the others."""
    found: list[tuple[M, Role]] = []
    for mention in mentions:
        after = sentence[mention.end :]
        if mention.use != "place" and _SUBJECT.match(after):
            found.append((mention, Role.SOURCE))
        elif _OBJECT.match(after):
            found.append((mention, Role.TARGET))
    actors = [mention for mention in mentions if mention.use != "place"]
    if found or not actors:
        return found
    return [(actors[0], Role.SOURCE), *((item, Role.TARGET) for item in actors[1:])]
