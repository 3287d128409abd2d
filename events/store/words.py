"""Words for the full-text index: the same cutting for what is stored and for what is asked.

Scripts that write no spaces (Chinese, Japanese, Thai …), and Korean with its endings, are indexed character by
character and asked as phrases of characters, so any part of a word is found, from one character up. All other words
are found whole, without regard to case and accents, and those of four letters or more also by their beginning
("sanction" finds "sanctions"). Text in double quotes is found as it stands.
"""

from __future__ import annotations

import re

__all__ = ["indexed", "query"]

_SINGLE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
    "\u1100-\u11ff\uac00-\ud7ff"  # Hangul
)
_CHARACTER = re.compile(f"([{_SINGLE}])")
_PART = re.compile(r'"([^"]*)"|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 4


def indexed(text: str) -> str:
    """Return the text as the index wants it: characters of scripts without spaces stand apart."""
    return _CHARACTER.sub(r" \1 ", text)


def query(asked: str) -> str:
    """Return the FTS5 expression for what a reader typed; empty when it has no words. Any string is good."""
    parts = (
        _phrase(match[1], exact=True) if match[1] is not None else _phrase(match[2], exact=False)
        for match in _PART.finditer(asked)
    )
    return " ".join(part for part in parts if part)


def _phrase(words: str, *, exact: bool) -> str:
    """Quote the words for FTS5: inside quotes nothing is an operator, and no quote is left inside."""
    words = words.replace("\0", " ").replace('"', " ")
    found = _WORD.findall(words)
    if not found:
        return ""
    whole = exact or len(found[-1]) < _BEGINNING or _CHARACTER.search(words) is not None
    return f'"{indexed(words).strip()}"' + ("" if whole else " *")
