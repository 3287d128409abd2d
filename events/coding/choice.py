"""Which of a sentence's triggers tells what the source does to the target."""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.coding.triggers import find_triggers
from events.model import Type

__all__ = ["code"]

Span = tuple[int, int]


def code(sentence: str, source: Span | None = None, target: Span | None = None) -> str:
    """The PLOVER root of what the source does to the target; STATEMENT when something is only said, else OTHER.

    `source` and `target` are character spans of the sentence; without them the sentence's main happening is coded.
    Never raises.
    """
    chosen = choose(find_triggers(sentence), source, target)
    return chosen.type.value if chosen else Type.OTHER.value


def choose(triggers: Sequence[Trigger], source: Span | None, target: Span | None) -> Trigger | None:
    """The best trigger for a pair, None when there is none."""
    spans = [span for span in (source, target) if span]
    outside = [trigger for trigger in triggers if not any(_inside(trigger, span) for span in spans)]
    candidates = outside or list(triggers)
    return max(candidates, key=lambda trigger: _score(trigger, source, target), default=None)


def _inside(trigger: Trigger, span: Span) -> bool:
    return span[0] <= trigger.start < span[1]


def _score(trigger: Trigger, source: Span | None, target: Span | None) -> tuple[float, int]:
    """Weight, then place: between the two, after the source, passives turned round; earlier wins a tie."""
    return trigger.weight * _place(trigger, source, target), -trigger.start


def _place(trigger: Trigger, source: Span | None, target: Span | None) -> float:
    if source is None:
        return 1.0
    if target is None:
        return 1.0 if trigger.start >= source[1] else 0.6
    first, second = sorted((source, target))
    if first[1] <= trigger.start < second[0]:
        return 2.0
    if trigger.start >= second[1]:
        return 1.0
    return 0.7
