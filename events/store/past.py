"""What was known when: versions of events as they stood on each day, beside the events as they are.

A version that is no more has a row like an event's own, with `origin` for the mentions that none of its rows points to.
`since` and `until` say from which day until which (not included) a row was what all articles published until then
told; the event as it is has them too, if all its articles have a day of publication.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, or_, select, update

from events.merge.history import Version, versions
from events.merge.linking import Linking
from events.model import Event
from events.store.batches import batches
from events.store.corrections import gravest
from events.store.tables import event, mention
from events.store.writing import Group, drop, put

__all__ = ["remember", "was_known"]


def was_known(day: date | None) -> ColumnElement[bool]:
    """Say that a row is what was known on a day; without a day, what is known now."""
    if day is None:
        return event.c.origin.is_(None)
    return func.coalesce(and_(event.c.since <= day, or_(event.c.until.is_(None), event.c.until > day)), False)


def remember(connection: Connection, compared: Linking, rows: Mapping[str, Any]) -> None:
    """Write the versions of a neighbourhood anew; `rows` are its mentions by id, merged already."""
    keys = [row.key for row in rows.values()]
    old = [key for some in batches(keys) for key in connection.scalars(_past_of(some))]
    drop(connection, old)
    current = _current(connection, keys)
    since: dict[int, date | None] = dict.fromkeys(current.values())
    gone = []
    for version in versions(compared):
        owner = current.get(frozenset(_members(version.event))) if version.until is None else None
        if owner is None:
            gone.append(_group(version, rows))
        else:
            since[owner] = version.since
    _date(connection, since)
    put(connection, gone)


def _past_of(keys: list[int]) -> Any:
    return select(event.c.key).where(event.c.origin.in_(keys))


def _current(connection: Connection, keys: list[int]) -> dict[frozenset[str], int]:
    """Return the events of the mentions by the ids of all their mentions."""
    members: defaultdict[int, set[str]] = defaultdict(set)
    for some in batches(keys):
        for row in connection.execute(select(mention.c.event, mention.c.id).where(mention.c.key.in_(some))):
            members[row.event].add(row.id)
    return {frozenset(ids): key for key, ids in members.items()}


def _members(one: Event) -> Iterator[str]:
    yield one.id
    yield from one.merged


def _group(version: Version, rows: Mapping[str, Any]) -> Group:
    told = [rows[name] for name in dict.fromkeys(_members(version.event)) if name in rows]
    status = gravest(row.status for row in told)
    return Group(version.event.with_status(status), (), None, version.since, version.until, told[0].key)


def _date(connection: Connection, since: Mapping[int, date | None]) -> None:
    """Say since when events are known as they are, where that has changed."""
    for some in batches(since):
        known = {
            row.key: row.since
            for row in connection.execute(select(event.c.key, event.c.since).where(event.c.key.in_(some)))
        }
        changed = [{"one": key, "day": since[key]} for key in some if known[key] != since[key]]
        if changed:
            connection.execute(
                update(event).where(event.c.key == bindparam("one")).values(since=bindparam("day")), changed
            )
