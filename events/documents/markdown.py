"""Markdown to plain text: marks go, words stay. Front matter is TOML between two lines of `+++`."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from events.errors import DocumentError

__all__ = ["front_matter", "plain"]

_FENCE = "+++"
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_MARKS = (
    (re.compile(r"^ {0,3}(?:```|~~~).*$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}(?:[-*_] *){3,}$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}>[ >]*", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:.*$", re.MULTILINE), ""),
    (re.compile(r"!\[[^\[\]\n]{0,500}\]\([^)\n]{0,1000}\)"), ""),
    (re.compile(r"\[([^\[\]\n]{1,500})\]\([^)\n]{0,1000}\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]{1,500})\]\[[^\[\]\n]{0,200}\]"), r"\1"),
    (re.compile(r"<(https?://[^>\s]{1,1000})>"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)([^\n]{1,200}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]{1,200}?)(?<=\S)_(?![\w_])"), r"\1"),
    (re.compile(r"`([^`\n]{1,200})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1"),
)


def front_matter(text: str, name: str) -> tuple[dict[str, Any], str]:
    """Return the fields before the text, and the text. Raises DocumentError when they are no TOML or do not end."""
    first, _, rest = text.lstrip("\n").partition("\n")
    if first.rstrip() != _FENCE:
        return {}, text
    matter, fence, body = f"\n{rest}\n".partition(f"\n{_FENCE}\n")
    if not fence:
        raise DocumentError(f"{name}: the front matter has no end ({_FENCE})")
    try:
        return tomllib.loads(matter), body
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(f"{name}: front matter: {error}") from None


def plain(text: str) -> tuple[str | None, str]:
    """Return the first heading, and the text without its marks."""
    heading = _HEADING.search(text)
    text = _HEADING.sub(r"\1", text)
    for mark, words in _MARKS:
        text = mark.sub(words, text)
    return heading[1] if heading else None, text
