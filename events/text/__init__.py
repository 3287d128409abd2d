"""Text as the pipeline reads it: sentences, language, boilerplate."""

from __future__ import annotations
