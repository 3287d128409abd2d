"""The table of names of one language: terms_XX.csv with the sort of name, whose it is, and how it is written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from events.actors import people, sources
from events.actors.entry import Entry, Sort
from events.actors.tables import listed, rows
from events.model import Actor

__all__ = ["terms"]


def terms(language: str) -> Iterator[tuple[str, Entry | None]]:
    """Names of a language and what they mean; None for a phrase that means nobody."""
    for row in rows(f"terms_{language}"):
        for name in listed(row["names"]):
            for entry in _entries(row["sort"], row["id"]):
                yield name, entry


def _entries(sort: str, actor_id: str) -> tuple[Entry | None, ...]:
    if sort == "nobody":
        return (None,)
    if sort == "person":
        return people.known()[actor_id]
    return (Entry(_actor(actor_id), Sort.NAME if sort == "organisation" else Sort(sort)),)


@cache
def _actor(actor_id: str) -> Actor:
    return sources.bodies_of_many().get(actor_id) or sources.state(actor_id)
