"""What an ingest says when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from events.model import Article

__all__ = ["Failure", "Receipt"]


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that did not go in, and why."""

    article: str
    """Its id; empty when it has none."""
    name: str
    """Its URL or title, else its id."""
    reason: str

    @classmethod
    def of(cls, article: Article, error: Exception) -> Self:
        """Return the failure of an article by an error."""
        reason = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
        try:
            identifier = article.id
        except UnicodeError:  # half a character of UTF-16 in its text, url or source: no id, and nothing to keep
            identifier, reason = "", "text that is no Unicode"
        return cls(identifier, article.url or article.title or f"article {identifier}", reason.splitlines()[0])

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an ingest did."""

    articles: int = 0
    """Articles that are new in the store."""
    events: int = 0
    """Events that these tell, each once however many of them tell it."""
    duplicates: int = 0
    """Articles that were there already."""
    failures: tuple[Failure, ...] = ()

    def __add__(self, other: Receipt) -> Receipt:
        return Receipt(
            self.articles + other.articles,
            self.events + other.events,
            self.duplicates + other.duplicates,
            self.failures + other.failures,
        )
