"""The text as it is read: plain punctuation, lower case, every character in its place."""

from __future__ import annotations

__all__ = ["folded", "lowered"]

_TYPOGRAPHIC = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ′`´＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys(
            "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        **dict.fromkeys("，、", ","),
        "／": "/",
        "：": ":",
        "（": "(",
        "）": ")",
        "．": ".",
    }
)


def folded(text: str) -> str:
    """The text with plain quotes, dashes, spaces and full-width punctuation, character for character."""
    return text if text.isascii() else text.translate(_TYPOGRAPHIC)


def lowered(text: str) -> str:
    """Lower case without changing the length (İ would become two characters)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
