"""An event as rows, and rows as events."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np

from events.merge.atoms import atoms_of
from events.model import Article, Event, Evidence, Role, Status
from events.store.types import CODES
from events.store.words import indexed

__all__ = [
    "DISPUTES",
    "STILL_OPEN",
    "article_row",
    "body",
    "event_row",
    "from_body",
    "mention_row",
    "packed",
    "telling_rows",
    "text_row",
    "to_article",
    "unpacked",
]

#: `telling.last` while an event is open.
STILL_OPEN = date.max

#: `event.disputed` has a bit for each of these, the first one the lowest.
DISPUTES = ("date", "actors", "type")

_ROLES = CODES[Role]
_ARTICLE = ("title", "url", "source", "published", "language", "text")
_EVENT = ("id", "title", "start", "end", "time", "precision", "date_source", "type", "kind", "status", "confidence")


def article_row(article: Article) -> dict[str, Any]:
    """Return the row of an article, without its key."""
    return {"id": article.id, **{name: getattr(article, name) for name in _ARTICLE}}


def to_article(row: Any) -> Article:
    """Return the article of a row."""
    return Article(**{name: getattr(row, name) for name in _ARTICLE})


def body(event: Event) -> str:
    """Return the event as JSON, its status left to the columns."""
    return json.dumps(event.with_status(Status.AUTO).to_dict(), ensure_ascii=False, separators=(",", ":"))


def from_body(text: str, status: str) -> Event:
    """Return the event that `body` wrote, with the status of its row."""
    return Event.from_dict(json.loads(text) | {"status": status})


def mention_row(event: Event, article: int) -> dict[str, Any]:
    """Return the row of an event as the article with this key tells it."""
    return {
        "id": event.id,
        "article": article,
        "event": None,
        "status": event.status.value,
        "settled": 0,
        "body": body(event),
    }


def telling_rows(event: Event, mention: int) -> list[dict[str, Any]]:
    """Return a row for each party to each piece of evidence of the mention with this key."""
    return [
        {
            "mention": mention,
            "party": party,
            "type": atom.type.value,
            "first": atom.first,
            "last": atom.last or STILL_OPEN,
        }
        for atom in atoms_of(event, 0)
        for party in atom.parties or ("",)
    ]


def event_row(
    event: Event, actors: Iterable[tuple[int, Role]], terms: Iterable[int], text: str | None
) -> dict[str, Any]:
    """Return the row of a merged event.

    `actors` are keys of `actor` with roles, in the event's order; `terms` keys of `term`; `text` its body, None
    for a single mention, whose body it is.
    """
    return {name: getattr(event, name) for name in _EVENT} | {
        "known": _known(event.evidence),
        "actors": packed(key << 2 | _ROLES.index(role) for key, role in actors),
        "terms": packed(terms),
        "disputed": sum(1 << DISPUTES.index(one) for one in event.disputed),
        "body": text,
    }


def packed(numbers: Iterable[int]) -> bytes:
    """Return the numbers, each as four bytes, the lowest first."""
    return np.fromiter(numbers, dtype="<u4").tobytes()


def unpacked(numbers: bytes) -> list[int]:
    """Return what `packed` wrote."""
    return [int(number) for number in np.frombuffer(numbers, dtype="<u4")]


def _known(evidence: Iterable[Evidence]) -> date | None:
    return min((item.published for item in evidence if item.published), default=None)


def text_row(event: Event) -> dict[str, str]:
    """Return what the full-text index has of an event; always the same for the same event."""
    sentences = dict.fromkeys(item.sentence for item in event.evidence)
    return {"title": indexed(event.title), "sentences": indexed("\n".join(sentences))}
