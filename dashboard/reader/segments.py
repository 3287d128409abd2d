"""An article's text cut where something begins or ends: the sentences that tell events, the words that date them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.evidence import spans
from events.model import Event

__all__ = ["Segment", "segments"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text to which the same applies."""

    text: str
    event: str = ""
    """Id of the event that its sentence tells."""
    mark: str = ""
    """`date` or `actor`."""


def segments(article: str, text: str, events: Sequence[Event]) -> list[Segment]:
    """Cut the text of an article (by its id) at the evidence of its events; joined, the pieces are the text."""
    owner: list[str] = [""] * len(text)
    marks: list[str] = [""] * len(text)
    for event in events:
        for proof in event.evidence:
            if proof.article != article:
                continue
            for place in range(proof.start, min(proof.end, len(text))):
                owner[place] = owner[place] or event.id
            for start, end, name in spans(proof):
                for place in range(start + proof.start, min(end + proof.start, len(text))):
                    marks[place] = marks[place] or name
    borders = [
        place for place in range(1, len(text)) if (owner[place], marks[place]) != (owner[place - 1], marks[place - 1])
    ]
    cuts = [0, *borders, len(text)]
    return [Segment(text[start:end], owner[start], marks[start]) for start, end in pairwise(cuts) if start < end]
