"""Typographic variants as plain characters, one for one: offsets in the folded text are offsets in the text."""

from __future__ import annotations

__all__ = ["folded"]

_PLAIN = {
    "'": "‘’‚‛ʼ′´＇",
    '"': "“”„‟«»″＂",
    "-": "‐‑‒–—―−﹘－",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
    "\u200e\u200f\u202f\u205f\u3000\ufeff",
}
_PAIRS = [(odd, plain) for plain, variants in _PLAIN.items() for odd in variants]


def folded(text: str) -> str:
    """The text with plain quotes, hyphens and spaces; as long as the text itself."""
    if text.isascii():
        return text
    # str.replace of one character is a memchr: some forty of them are far quicker than one translate
    for odd, plain in _PAIRS:
        text = text.replace(odd, plain)
    return text
