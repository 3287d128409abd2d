"""Which date belongs to which trigger.

Every pair of a date and a trigger of the sentence has a cost (`events.extraction.cost`). The cheapest pairs win; a date
belongs to one trigger, and a trigger has one date, or several joined by "and".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.cost import TOO_FAR, cost
from events.extraction.frames import Mark
from events.model import Precision

__all__ = ["Dated", "attach"]

#: How much dearer than its cheapest trigger another may be, when that has a date already; else the date has none.
_REGRET = 1.0


class Dated(NamedTuple):
    """A trigger with its days; without a trigger the sentence as a whole is the event."""

    trigger: Trigger | None
    mark: Mark
    cost: float
    content: Trigger | None = None
    """What is said, when the trigger is a verb of saying: it tells who does what to whom."""


def attach(marks: Sequence[Mark], triggers: Sequence[Trigger], anatomy: Anatomy) -> list[Dated]:
    """The dated happenings of a sentence, in text order of their dates.

    Dates joined by "and" date the same trigger: consecutive days as one interval, others as one event each.
    A date of the calendar is served before a bare length of time: in "in March withdrew its envoys for eight months"
    the length dates nothing.
    """
    groups = _groups(marks, anatomy)
    pairs = sorted(
        (group[0].days.counted, cost((group[0].start, group[-1].end), trigger, anatomy), number, index)
        for number, group in enumerate(groups)
        for index, trigger in enumerate(triggers)
    )
    cheapest = {number: price for _, price, number, _ in reversed(pairs)}
    chosen: dict[int, tuple[Trigger, float]] = {}
    taken: set[int] = set()
    for _, price, number, index in pairs:
        near = price < min(TOO_FAR, cheapest[number] + _REGRET)
        if near and number not in chosen and index not in taken:
            chosen[number] = triggers[index], price
            taken.add(index)
    found = []
    for number, group in enumerate(groups):
        trigger, price = chosen.get(number, (None, TOO_FAR))
        if trigger is not None or not triggers:
            found += [Dated(trigger, mark, price) for mark in _together(group)]
    return found


def _groups(marks: Sequence[Mark], anatomy: Anatomy) -> list[list[Mark]]:
    """Marks in text order, those joined by nothing but a comma or "and" together."""
    joints = anatomy.grammar.joints.coordinate | {",", "、"}
    groups: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda mark: mark.start):
        between = anatomy.between(groups[-1][-1].end, mark.start) if groups else []
        joined = between and len(between) <= 2 and {word.low for word in between} <= joints
        if joined and not _opens_clause(mark, anatomy):
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


def _opens_clause(mark: Mark, anatomy: Anatomy) -> bool:
    """True when a subject follows the date: "on Monday, and a day later the army …"."""
    following = next((word for word in anatomy.tokens if word.start >= mark.end), None)
    if following is None:
        return False
    if following.low in anatomy.grammar.phrases.definite | anatomy.grammar.phrases.articles:
        return True
    return any(actor.start == following.start and actor.use != "place" for actor in anatomy.sentence.actors)


def _together(group: Sequence[Mark]) -> list[Mark]:
    """One mark for days that follow one another; the marks as they are otherwise."""
    joined = [group[0]]
    for mark in group[1:]:
        last = joined[-1].days
        if last.last is not None and (mark.days.first - last.last).days == 1 and mark.days.precision is Precision.DAY:
            days = last.spanning(last.first, mark.days.last, "consecutive days")
            joined[-1] = Mark(joined[-1].start, mark.end, days)
        else:
            joined.append(mark)
    return joined
