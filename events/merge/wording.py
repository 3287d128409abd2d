"""The words of one piece of evidence, as far as they are compared."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from events.merge.matters import matters, names
from events.merge.words import stems
from events.model import Evidence

__all__ = ["Wording"]


@dataclass(frozen=True, eq=False)
class Wording:
    """What a sentence says of an event besides days, actors and type; each part is worked out when first asked for.

    Most pieces of evidence share neither days nor actors with another, and nobody asks for their words.
    """

    proof: Evidence

    @property
    def sentence(self) -> str:
        """The sentence as it stands."""
        return self.proof.sentence

    @property
    def language(self) -> str:
        """Its language, empty when unknown."""
        return self.proof.language or ""

    @cached_property
    def words(self) -> frozenset[str]:
        """Stems of its words."""
        return stems(self._plain)

    @cached_property
    def matters(self) -> frozenset[str]:
        """What it is about, free of its language."""
        return matters(self._plain, self.language)

    @cached_property
    def names(self) -> frozenset[str]:
        """Beginnings of proper names that are no actors: places above all."""
        return names(self._plain, self.language)

    @cached_property
    def trigger(self) -> str:
        """Stem of the trigger's last word in the order of the alphabet; empty when the evidence has none."""
        return max(stems(self.proof.trigger), default="")

    @cached_property
    def _plain(self) -> str:
        """The sentence without its date words and actors' names: they are compared as dates and actors."""
        proof, text = self.proof, self.proof.sentence
        spans = [(span.start, span.end) for span in proof.actors]
        if proof.date_start is not None and proof.date_end is not None:
            spans.append((proof.date_start, proof.date_end))
        for start, end in spans:
            left, right = start - proof.start, end - proof.start
            if 0 <= left < right <= len(text):
                text = text[:left] + " " * (right - left) + text[right:]
        return text
