"""An actor mention: where a text names somebody who acts in the world's politics."""

from __future__ import annotations

from typing import Literal, NamedTuple

from events.model import Actor

__all__ = ["ActorMention", "Use"]

Use = Literal["name", "place", "adjective", "title", "person", "pronoun"]
"""How the text speaks of the actor: by name ("Beijing said"), as a place ("in Beijing"), by an adjective
("Chinese troops"), by an office ("the Chinese president"), as a person, or by a word that refers back."""


class ActorMention(NamedTuple):
    """One mention: `text == whole[start:end]`."""

    start: int
    end: int
    text: str
    actor: Actor
    use: Use = "name"
    rule: str = ""
    """Name of the rule that found it, for `explain`."""
