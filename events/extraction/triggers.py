"""The triggers of a sentence's story."""

from __future__ import annotations

from events.extraction.reading import Reading
from events.extraction.sentence import Sentence
from events.extraction.verbs import happenings

__all__ = ["with_triggers"]


def with_triggers(sentence: Sentence, reading: Reading) -> Sentence:
    """The sentence with its triggers, those before its story's beginning left out."""
    found = happenings(sentence.text, reading.language)
    return sentence.with_triggers(tuple(trigger for trigger in found if trigger.start >= sentence.body))
