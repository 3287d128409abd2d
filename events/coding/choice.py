"""Which of a sentence's triggers tells what the source does to the target."""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.coding.triggers import find_triggers
from events.model import Type

__all__ = ["code"]

Span = tuple[int, int]
_LATER = 0.12


def code(sentence: str, source: Span | None = None, target: Span | None = None) -> str:
    """The PLOVER root of what the source does to the target; STATEMENT when something is only said, else OTHER.

    `source` and `target` are character spans of the sentence; without them the sentence's main happening is coded.
    Never raises.
    """
    chosen = choose(find_triggers(sentence), source, target)
    if chosen is None:
        return Type.OTHER.value
    return (chosen.base if chosen.type is Type.OTHER else chosen.type).value


def choose(triggers: Sequence[Trigger], source: Span | None, target: Span | None) -> Trigger | None:
    """The best trigger for a pair, None when there is none."""
    spans = [span for span in (source, target) if span]
    outside = [trigger for trigger in triggers if not any(_inside(trigger, span) for span in spans)]
    candidates = outside or list(triggers)
    told = [trigger.start for trigger in candidates if trigger.type is not Type.STATEMENT]

    def score(trigger: Trigger) -> tuple[float, int]:
        """Weight by place; of what is told on one side of the source the first counts most."""
        before = sum(1 for start in told if (source[1] if source else 0) <= start < trigger.start)
        return trigger.weight * _place(trigger, source, target) / (1 + _LATER * before), -trigger.start

    return max(candidates, key=score, default=None)


def _inside(trigger: Trigger, span: Span) -> bool:
    return span[0] <= trigger.start < span[1]


def _place(trigger: Trigger, source: Span | None, target: Span | None) -> float:
    """What stands between source and target weighs most, what stands before both least."""
    if source is None:
        return 1.0
    if target is None:
        return 1.0 if trigger.start >= source[1] else 0.4
    first, second = sorted((source, target))
    if first[1] <= trigger.start < second[0]:
        return 3.0
    return 1.0 if trigger.start >= second[1] else 0.7
