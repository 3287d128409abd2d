"""The grammar of a language, read once from its tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from events.extraction.grammar.clauses import Joints, Order
from events.extraction.grammar.edges import Edges
from events.extraction.grammar.nouns import Nouns
from events.extraction.grammar.phrases import Phrases
from events.extraction.grammar.places import Places
from events.extraction.grammar.pronouns import Pronouns
from events.extraction.grammar.speech import Speech
from events.extraction.grammar.tables import tables
from events.extraction.grammar.timing import Frames, Timing
from events.extraction.grammar.verbs import Verbs

__all__ = ["Grammar", "grammar"]


@dataclass(frozen=True)
class Grammar:
    """The closed classes of one language; all words are lower-case.

    A language without tables has empty ones: its events are then found by dates, actors and the triggers of the coding
    lexicon alone.
    """

    order: Order
    joints: Joints
    timing: Timing
    frames: Frames
    verbs: Verbs
    nouns: Nouns
    phrases: Phrases
    pronouns: Pronouns
    speech: Speech
    edges: Edges
    places: Places

    @cached_property
    def parting(self) -> frozenset[str]:
        """Words that part a date from a noun which it stands before."""
        return self.joints.linking | self.verbs.auxiliaries | self.timing.prepositions

    @cached_property
    def joining_phrases(self) -> frozenset[str]:
        """Words before which a title may be cut."""
        return self.timing.words | self.timing.links | self.joints.linking

    @cached_property
    def between_speaker(self) -> frozenset[str]:
        """Words that may stand between a speaker and the verb."""
        return self.verbs.auxiliaries | self.speech.same | self.joints.relative | self.timing.adverbs

    @cached_property
    def nameless(self) -> frozenset[str]:
        """Words that are no speaker's name, with a capital or without."""
        return self.phrases.pronouns | self.phrases.definite | self.speech.media | self.timing.weekdays


@lru_cache
def grammar(language: str) -> Grammar:
    """The grammar of a language."""
    found = tables(language)
    return Grammar(
        Order.of(found),
        Joints.of(found),
        Timing.of(found),
        Frames.of(found),
        Verbs.of(found),
        Nouns.of(found),
        Phrases.of(found),
        Pronouns.of(found),
        Speech.of(found),
        Edges.of(found),
        Places.of(found),
    )
