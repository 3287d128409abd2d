"""Actors, sources, languages and collections: kept once, referred to by key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table, select

from events.model import Event, EventActor
from events.store.batches import batches
from events.store.tables import actor, term

__all__ = ["actor_keys", "actor_name", "term_keys"]

Name = tuple[Any, ...]


def actor_name(item: EventActor) -> Name:
    """Return what tells an actor's row from others; who acts for two countries in turn has two."""
    return (item.id, item.name, item.kind.value, item.country or "")


def actor_keys(connection: Connection, events: Iterable[Event]) -> dict[Name, int]:
    """Return the keys of the events' actors by `actor_name`; new ones are written."""
    names = dict.fromkeys(actor_name(item) for event in events for item in event.actors)
    rows = [
        {"id": one, "name": name, "kind": kind, "country": country, "principal": country or one}
        for one, name, kind, country in names
    ]
    return _keys(connection, actor, ("id", "name", "kind", "country"), rows)


def term_keys(connection: Connection, names: Iterable[tuple[str, str]]) -> dict[Name, int]:
    """Return the keys of (family, value) pairs; new ones are written."""
    rows = [{"family": family, "value": value} for family, value in dict.fromkeys(names)]
    return _keys(connection, term, ("family", "value"), rows)


def _keys(connection: Connection, table: Table, unique: tuple[str, ...], rows: list[dict[str, Any]]) -> dict[Name, int]:
    found = _known(connection, table, unique, rows)
    missing = [row for row in rows if tuple(row[name] for name in unique) not in found]
    if missing:
        connection.execute(table.insert(), missing)
        found |= _known(connection, table, unique, missing)
    return found


def _known(
    connection: Connection, table: Table, unique: tuple[str, ...], rows: list[dict[str, Any]]
) -> dict[Name, int]:
    """Look rows up by the second column, which is the most telling of a source and of an actor alike."""
    column = table.c[unique[1]]
    found = {}
    for some in batches(dict.fromkeys(row[unique[1]] for row in rows)):
        chosen = column.in_(some)
        for row in connection.execute(select(table.c.key, *(table.c[name] for name in unique)).where(chosen)):
            found[tuple(row[1:])] = row.key
    return found
