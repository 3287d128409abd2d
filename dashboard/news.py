"""What changed on a day: which events were told for the first time, and what became known of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dashboard.language import Words
from events.model import Event

__all__ = ["News", "news"]


class News(NamedTuple):
    """One event, and what the day brought."""

    event: Event
    what: str


def news(before: Sequence[Event], after: Sequence[Event], words: Words) -> Iterator[News]:
    """Compare the versions that ended on a day with those that began on it."""
    earlier = {name: event for event in before for name in (event.id, *event.merged)}
    for event in after:
        old = next((earlier[name] for name in (event.id, *event.merged) if name in earlier), None)
        yield News(event, "first told" if old is None else ", ".join(_changes(old, event, words)) or "told again")


def _changes(old: Event, new: Event, words: Words) -> Iterator[str]:
    if (old.start, old.end) != (new.start, new.end):
        yield f"date was {words.period(old.start, old.end, old.precision.value)}"
    if len(new.evidence) > len(old.evidence):
        more = len(new.evidence) - len(old.evidence)
        yield f"{more} more piece{'s' if more > 1 else ''} of evidence"
    if old.type != new.type:
        yield f"was {old.type.value.lower()}"
    named = {actor.id: words.country(actor.id, actor.name) for actor in new.actors}
    joined = named.keys() - {actor.id for actor in old.actors}
    if joined:
        yield "also with " + ", ".join(sorted(named[actor] for actor in joined))
    if set(new.disputed) > set(old.disputed):
        yield "sources now differ"
