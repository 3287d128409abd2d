"""The store's version: another word after each change, so that whoever keeps a copy knows when it is old."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from events.store.tables import meta

__all__ = ["count_up", "version_of"]


def version_of(connection: Connection) -> str:
    """Return the version; the first half is the store's own, so that another file never has the same."""
    row = connection.execute(select(meta.c.store, meta.c.version)).one()
    return f"{row.store}-{row.version}"


def count_up(connection: Connection) -> None:
    """Say that this transaction changes something."""
    connection.execute(update(meta).values(version=meta.c.version + 1))
