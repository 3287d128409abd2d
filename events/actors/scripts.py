"""The language that the script of a name suggests, for names that come without one."""

from __future__ import annotations

import re

__all__ = ["language_of"]

_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "uk": re.compile(r"[іїєґІЇЄҐ]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
}


def language_of(text: str) -> str:
    """ISO 639-1 code; English for Latin letters and for scripts without tables."""
    return next((language for language, script in _SCRIPTS.items() if script.search(text)), "en")
