"""Bringing a title to its length: first what it can do without, then the cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.actors.mention import ActorMention
from events.extraction.anatomy import Anatomy
from events.extraction.trim import LONGEST, plain, trimmed
from events.model import ActorKind

__all__ = ["fitted"]

#: "foreign ministry spokeswoman Juana Lind": the name behind the last word without a capital
_SPOKEN_FOR = re.compile(r"[^,]*\b(?:spokes\w+|envoy|ambassador|minister|secretary) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+)")


def fitted(text: str, verb: str, built: Anatomy) -> str:
    """At most 90 characters, cut behind the verb; where they do not hold it all, people go without their offices."""
    if len(plain(text)) > LONGEST:
        for office, name in _names(built.sentence.actors):
            for determiner in built.grammar.phrases.determiners:
                text = text.replace(f"{determiner} {office}", name)
            text = text.replace(office, name)
    return trimmed(text, built.grammar, verb)


def _names(actors: tuple[ActorMention, ...]) -> Iterator[tuple[str, str]]:
    """The words that name a person with an office, and those of them that are the name."""
    for mention in actors:
        if mention.actor.kind is ActorKind.PERSON:
            name = mention.actor.name
            office = mention.text.removesuffix(name).split()
            if mention.text.endswith(name) and office and office[-1][0].isupper() and "," not in mention.text:
                yield mention.text, name
        elif mention.use == "person" and (unknown := _SPOKEN_FOR.fullmatch(mention.text)):
            yield mention.text, unknown[1]
