"""Bringing a title to its length: first what it can do without, then the cut."""

from __future__ import annotations

from collections.abc import Iterator

from events.actors.mention import ActorMention
from events.extraction.anatomy import Anatomy
from events.extraction.trim import LONGEST, plain, trimmed
from events.model import ActorKind

__all__ = ["fitted"]


def fitted(text: str, verb: str, built: Anatomy) -> str:
    """At most 90 characters, cut behind the verb; where they do not hold it all, people go without their offices."""
    if len(plain(text)) > LONGEST:
        for office, name in _names(built.sentence.actors):
            text = text.replace(office, name)
    return trimmed(text, built.grammar, verb)


def _names(actors: tuple[ActorMention, ...]) -> Iterator[tuple[str, str]]:
    """The words that name a person with an office, and those of them that are the name."""
    for mention in actors:
        name = mention.actor.name
        office = mention.text.removesuffix(name).split()
        if mention.actor.kind is ActorKind.PERSON and mention.text.endswith(name) and office:
            capital = office[-1][0].isupper() and "," not in mention.text
            if capital:
                yield mention.text, name
