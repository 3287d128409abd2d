"""What a language's sentences are made of, as far as extraction needs it: a small table for each part of grammar."""

from __future__ import annotations

from events.extraction.grammar.language import Grammar, grammar

__all__ = ["Grammar", "grammar"]
