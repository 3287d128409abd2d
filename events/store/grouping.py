"""Merging inside the store: after an ingest its events are what merging all mentions at once would give.

Only mentions that can be joined, directly or through others, influence one another (`neighbourhood`). So a new mention
calls for merging its own neighbourhood again, and leaves the rest of the store alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from events.merge import joined
from events.merge.linking import linking
from events.model import Event, Status
from events.store.batches import BATCH, batches
from events.store.corrections import gravest
from events.store.neighbourhood import neighbourhood
from events.store.past import remember
from events.store.rows import from_body
from events.store.tables import event, mention
from events.store.writing import Group, drop, put

__all__ = ["settle"]


def settle(connection: Connection) -> bool:
    """Merge some mentions that are not settled with their neighbourhoods; return False when there were none."""
    unsettled = select(mention.c.key).where(mention.c.settled == 0)
    seeds = connection.scalars(unsettled.order_by(mention.c.key).limit(BATCH)).all()
    if seeds:
        _regroup(connection, neighbourhood(connection, seeds))
    return bool(seeds)


def _regroup(connection: Connection, keys: list[int]) -> None:
    rows = [row for some in batches(keys) for row in _mentions(connection, some)]
    by_id = {row.id: row for row in rows}
    before: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows:
        before[row.event].add(row.key)
    owners = {frozenset(members): owner for owner, members in before.items()}
    changed = []
    compared = linking((from_body(row.body, Status.AUTO) for row in rows), past=True)
    for merged in joined(compared):
        members = [by_id[one] for one in dict.fromkeys((merged.id, *merged.merged)) if one in by_id]
        if owners.pop(frozenset(row.key for row in members), None) is None:
            changed.append((merged, members))
    names = _ids(connection, list(owners.values()))
    drop(connection, owners.values())
    put(connection, [_group(merged, members, names.get(merged.id)) for merged, members in changed])
    remember(connection, compared, by_id)
    for some in batches(keys):
        connection.execute(update(mention).where(mention.c.key.in_(some)).values(settled=1))


def _mentions(connection: Connection, keys: Sequence[int]) -> Sequence[Any]:
    return connection.execute(select(mention).where(mention.c.key.in_(keys))).all()


def _group(merged: Event, members: Sequence[Any], key: int | None) -> Group:
    """Give the event the gravest status of its mentions: what people hid stays hidden when it is told again."""
    status = gravest(row.status for row in members)
    return Group(merged.with_status(status), tuple(row.key for row in members), key)


def _ids(connection: Connection, keys: Sequence[int]) -> dict[str, int]:
    selected = (select(event.c.id, event.c.key).where(event.c.key.in_(some)) for some in batches(keys))
    return {row.id: row.key for one in selected for row in connection.execute(one)}
