"""An article: what goes in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

__all__ = ["Article", "digest"]


@dataclass(frozen=True, slots=True)
class Article:
    """One text as it was published. Without `published` nothing relative in it can be dated."""

    text: str
    published: date | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    """ISO 639-1; detected when None."""

    @property
    def id(self) -> str:
        """Sixteen hexadecimal digits, the same on every machine for the same article."""
        return digest(self.url, self.source, self.published, self.text)


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits that depend on the parts alone."""
    text = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
