"""Triggers of a sentence in any language of the project."""

from __future__ import annotations

from events.coding.english import english_triggers
from events.coding.trigger import Trigger
from events.coding.vocabulary import LANGUAGES
from events.coding.wording import worded_triggers

__all__ = ["find_triggers"]


def find_triggers(sentence: str, language: str = "en") -> list[Trigger]:
    """The words of a sentence that name what happens, in text order.

    `language` is ISO 639-1; a language without a lexicon has no triggers. Offsets are characters of `sentence`.
    Never raises.
    """
    code = language[:2].lower()
    if code == "en":
        return english_triggers(sentence)
    return worded_triggers(sentence, code) if code in LANGUAGES else []
