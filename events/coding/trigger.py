"""A trigger: the words of a sentence that name what happens, and how they put it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from events.model import Type

__all__ = ["Part", "Tense", "Trigger"]

Part = Literal["verb", "noun"]
Tense = Literal["past", "present", "future", ""]


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that name a happening: `text == sentence[start:end]`.

    `type` is what the sentence says as a whole: "refused to provide aid" is one trigger of type REJECT.
    """

    start: int
    end: int
    text: str
    type: Type
    part: Part = "verb"
    tense: Tense = ""
    negated: bool = False
    modality: str = ""
    """The modal verb or the attitude that governs the happening: `would`, `could`, `threat`, `commit`, …"""
    passive: bool = False
    weight: float = 1.0
    """How surely these words name an event: phrases above verbs, verbs above nouns, saying far below."""
    rule: str = ""
    """The lexicon's pattern and what was done to it, for `explain`."""
    base: Type = Type.OTHER
    """The root of the happening itself, before tense, negation and attitude: AID in "promised aid".

    A resignation is OTHER with the base CONCEDE, a bare "sent" OTHER with the base AID: they have that root only
    towards somebody, as `code` says for a pair.
    """
    language: str = "en"
    """ISO 639-1 code of the lexicon that knew them."""
    faint: bool = False
    """Its word has many senses ("held", "closed") and tells nothing without an actor on each side."""
