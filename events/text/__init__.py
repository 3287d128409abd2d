"""Text as the pipeline reads it: sentences, language, boilerplate."""

from __future__ import annotations

from events.text.boilerplate import boilerplate
from events.text.folded import folded
from events.text.language import detect
from events.text.sentences import Span, sentences

__all__ = ["Span", "boilerplate", "detect", "folded", "sentences"]
