"""What is said to have happened: "said on Wednesday it had sent arms" tells of arms sent, dated by the saying."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from events.coding.trigger import Trigger
from events.extraction.attach import Dated
from events.model import Type

__all__ = ["occasions", "reported"]

_THIN = frozenset((Type.STATEMENT, Type.OTHER))
#: what is named as an occasion of saying ("said after a meeting on Monday")
_OCCASIONS = frozenset((Type.CONSULT, Type.STATEMENT))
#: A verb or phrase of this weight names an event surely enough to give a saying its type.
_SURE = 0.55
#: A noun so many characters behind the verb is its object.
_BESIDE = 20


def reported(dated: Sequence[Dated], triggers: Sequence[Trigger]) -> list[Dated]:
    """The same dated triggers, those of saying with their content, and with its type when it is sure.

    What is only possible or denied gives no type. A saying whose content has its own date is no event
    beside it, unless that is still to come.
    """
    taken = {item.trigger for item in dated}
    found = []
    for item in dated:
        content = _content(item.trigger, triggers)
        if content is None or item.trigger is None:
            found.append(item)
        elif content in taken:
            occasion = content.part == "noun" and content.type in _OCCASIONS
            found += [item] if occasion or content.tense == "future" or content.modality else []
        else:
            rule = f"{item.trigger.rule} > {content.rule}"
            typed = replace(item.trigger, type=content.type, rule=rule)
            found.append(
                item._replace(trigger=typed if _sure(item.trigger, content) else item.trigger, content=content)
            )
    return found


def _content(saying: Trigger | None, triggers: Sequence[Trigger]) -> Trigger | None:
    """The first trigger of what is said: after the verb of saying, else before it."""
    if saying is None or saying.type is not Type.STATEMENT or saying.part != "verb":
        return None
    after = [trigger for trigger in triggers if trigger.start >= saying.end]
    before = [trigger for trigger in triggers if trigger.end <= saying.start]
    return next(iter(after or before), None)


def _sure(saying: Trigger, content: Trigger) -> bool:
    """True when the type says how things stand: what is done, or a threat or a promise to do it.

    What stands before its saying ("…, said the agency") is the news even without a root, and so is a noun right behind
    the verb ("reported heavy shelling").
    """
    if content.negated:
        return False
    if content.part == "noun":
        return 0 <= content.start - saying.end <= _BESIDE and content.type not in _THIN
    if content.end <= saying.start and content.tense == "past":
        return not content.modality
    named = content.weight >= _SURE and content.type not in _THIN
    return named and (not content.modality or content.type is not content.base)


def occasions(dated: Sequence[Dated], triggers: Sequence[Trigger]) -> list[Dated]:
    """The same dates, moved from a speech to what is said in it: "In comments on Saturday, the envoy called for …"."""
    taken = {item.trigger for item in dated}
    moved = []
    for item in dated:
        later = (one for one in triggers if one.start >= item.mark.end and one.part == "verb" and one not in taken)
        main = next((one for one in later if one.tense in ("past", "future")), None)
        moved.append(item._replace(trigger=main) if main and _speech(item) else item)
    return moved


def _speech(item: Dated) -> bool:
    """True for a noun of speech that stands before its date."""
    noun = item.trigger
    speech = noun is not None and noun.part == "noun" and noun.type is Type.STATEMENT
    return speech and noun is not None and noun.end <= item.mark.start
