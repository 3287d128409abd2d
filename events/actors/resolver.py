"""Resolve a name: who "the Kremlin", "Blinken" or "Canadian ambassador to the UN" is, as of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from events.actors.find import find_actors
from events.actors.lexicon import outsiders
from events.actors.mention import ActorMention
from events.actors.scripts import language_of
from events.model import Actor

__all__ = ["resolve"]


def resolve(name: str, on: date | None = None, context: str = "") -> Actor | None:
    """The actor that a name means, None when it means nobody who acts.

    `on` is the day as of which it is read. `context` is the sentence that the name stands in, or words that say
    more about it ("German" for "Defense Minister"). Their script tells the language, and names of states are known in
    every language that rigour has.
    """
    language, at = language_of(context + name), context.find(name)
    if at >= 0:
        return _overlapping(find_actors(context, on, language), at, at + len(name))
    found = _chief(find_actors(name, on, language)) or _outsider(name)
    return found or (_chief(find_actors(f"{context} {name}", on, language)) if context else None)


def _overlapping(mentions: Sequence[ActorMention], start: int, end: int) -> Actor | None:
    """The actor of the mention that shares most characters with the span."""

    def shared(mention: ActorMention) -> int:
        return min(end, mention.end) - max(start, mention.start)

    best = max(mentions, key=shared, default=None)
    return best.actor if best is not None and shared(best) > 0 else None


def _chief(mentions: Sequence[ActorMention]) -> Actor | None:
    """The first who acts; a place only where nobody does."""
    acting = [mention for mention in mentions if mention.use != "place"]
    chosen = acting or list(mentions)
    return chosen[0].actor if chosen else None


def _outsider(name: str) -> Actor | None:
    """Whose a whole name is that texts are not searched for: companies, universities, foreign names of states."""
    found = outsiders().meanings(name.removeprefix("the ").removeprefix("The "))
    return found[0].actor if len({entry.actor.id for entry in found}) == 1 else None
