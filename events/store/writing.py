"""Putting merged events in and taking them out, with everything that hangs on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from events.model import Event
from events.store import text_index
from events.store.batches import batches
from events.store.naming import actor_keys, actor_name, term_keys
from events.store.rows import body, event_row, from_body, text_row
from events.store.tables import article, event, event_actor, event_term, membership, mention

__all__ = ["Group", "drop", "put"]


@dataclass(frozen=True, slots=True)
class Group:
    """A merged event and the keys of the mentions that tell it."""

    event: Event
    mentions: tuple[int, ...]
    key: int | None = None
    """The key it had before."""
    since: date | None = None
    """First day on which it was known in this form; None if it never was."""
    until: date | None = None
    """First day on which it no longer was."""
    origin: int | None = None
    """For a version of the past: the key of one of its mentions."""

    @property
    def days(self) -> dict[str, Any]:
        """What its row says of when it was known; a version of the past has an id of its own."""
        named = {"id": f"{self.event.id}@{self.since}"} if self.origin else {}
        return named | {"since": self.since, "until": self.until, "origin": self.origin}


def put(connection: Connection, groups: Sequence[Group]) -> None:
    """Write the events and make their mentions point to them."""
    for some in batches(groups):
        _put(connection, some)


def drop(connection: Connection, keys: Iterable[int]) -> None:
    """Take events out; their mentions stay and point nowhere."""
    for some in batches(keys):
        rows = connection.execute(
            select(event.c.key, event.c.body, mention.c.body.label("only"), event.c.status)
            .outerjoin(mention, mention.c.event == event.c.key)
            .where(event.c.key.in_(some))
        )
        texts = {row.key: text_row(from_body(row.body or row.only, row.status)) for row in rows}
        text_index.take_out(connection, [{"key": key, **words} for key, words in texts.items()])
        connection.execute(delete(event).where(event.c.key.in_(some)))


def _put(connection: Connection, groups: Sequence[Group]) -> None:
    events = [group.event for group in groups]
    terms = _terms(connection, events)
    actors = actor_keys(connection, events)
    of_terms = term_keys(connection, (pair for pairs in terms for pair in pairs))
    rows = []
    for group, pairs in zip(groups, terms, strict=True):
        cast = [(actors[actor_name(item)], item.role) for item in group.event.actors]
        text = body(group.event) if len(group.mentions) != 1 else None
        rows.append(event_row(group.event, cast, (of_terms[pair] for pair in pairs), text) | group.days)
    keys = _insert(connection, rows, [group.key for group in groups])
    _link(connection, groups, keys, actors, [[of_terms[pair] for pair in pairs] for pairs in terms])


def _insert(connection: Connection, rows: Sequence[dict[str, Any]], keys: Sequence[int | None]) -> list[int]:
    """Write the rows, those that had a key under the same; return the keys in order."""
    old = [{"key": key, **row} for row, key in zip(rows, keys, strict=True) if key is not None]
    fresh = [row for row, key in zip(rows, keys, strict=True) if key is None]
    if old:
        connection.execute(event.insert(), old)
    given: Iterator[int] = iter(())
    if fresh:
        returning = event.insert().returning(event.c.key, sort_by_parameter_order=True)
        given = iter(connection.scalars(returning, fresh).all())
    return [next(given) if key is None else key for key in keys]


def _link(
    connection: Connection,
    groups: Sequence[Group],
    keys: Sequence[int],
    actors: Mapping[tuple[object, ...], int],
    terms: Sequence[Sequence[int]],
) -> None:
    numbered = list(zip(keys, groups, terms, strict=True))
    cast = {(key, actors[actor_name(item)]) for key, group, _ in numbered for item in group.event.actors}
    if cast:
        connection.execute(event_actor.insert(), [{"event": key, "actor": who} for key, who in sorted(cast)])
    told = [{"event": key, "term": number} for key, _, numbers in numbered for number in numbers]
    if told:
        connection.execute(event_term.insert(), told)
    text_index.put(connection, [{"key": key, **text_row(group.event)} for key, group, _ in numbered])
    owned = [{"one": one, "owner": key} for key, group, _ in numbered for one in group.mentions]
    if owned:
        connection.execute(
            update(mention).where(mention.c.key == bindparam("one")).values(event=bindparam("owner")), owned
        )


def _terms(connection: Connection, events: Sequence[Event]) -> list[list[tuple[str, str]]]:
    """Return sources, languages and collections of each event's evidence, each once."""
    collections = _collections(connection, {proof.article for one in events for proof in one.evidence})
    found = []
    for one in events:
        pairs = [("source", proof.source) for proof in one.evidence if proof.source]
        pairs += [("language", proof.language) for proof in one.evidence if proof.language]
        pairs += [("collection", name) for proof in one.evidence for name in collections.get(proof.article, ())]
        found.append(list(dict.fromkeys(pairs)))
    return found


def _collections(connection: Connection, articles: Iterable[str]) -> dict[str, list[str]]:
    found = defaultdict(list)
    named = select(article.c.id, membership.c.collection).join(membership)
    for some in batches(sorted(articles)):
        for row in connection.execute(named.where(article.c.id.in_(some))):
            found[row.id].append(row.collection)
    return found
