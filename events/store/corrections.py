"""What people say of an event: kept with its mentions, so that it outlives every later merging."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select, update

from events.model import Status
from events.store.tables import event, mention
from events.store.version import count_up

__all__ = ["gravest", "mark"]

_BY_GRAVITY = (Status.AUTO, Status.EDITED, Status.HIDDEN)


def gravest(statuses: Iterable[Status]) -> Status:
    """Return the status of an event whose mentions have these."""
    return max(statuses, key=_BY_GRAVITY.index, default=Status.AUTO)


def mark(connection: Connection, identifier: str, status: Status) -> bool:
    """Give the event that this id leads to a status; return False when there is no such event.

    An event that is told again takes the gravest status of its mentions: what was hidden stays hidden.
    """
    key = connection.scalar(select(mention.c.event).where(mention.c.id == identifier))
    if key is None:
        return False
    connection.execute(update(mention).where(mention.c.event == key).values(status=status, settled=0))
    connection.execute(update(event).where(event.c.key == key).values(status=status))
    count_up(connection)
    return True
