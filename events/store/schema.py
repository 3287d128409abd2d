"""Making a store, and bringing an old one up to date.

`meta.schema` says what a file was written as. Step n of `UPGRADES` turns schema n into n + 1; all steps that a file
needs run in one transaction, so it is either as it was or up to date.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, update

from events.errors import SchemaError, StoreError
from events.model import Status
from events.store import text_index
from events.store.database import Database
from events.store.grouping import settle
from events.store.queries import body_of
from events.store.rows import event_row, from_body
from events.store.tables import event, mention, meta, metadata
from events.store.version import count_up

__all__ = ["UPGRADES", "Upgrade", "prepare", "schema_of"]

Upgrade = Callable[[Connection], None]

_OF_VERSIONS = ("since INTEGER", "until INTEGER", "origin INTEGER", "disputed INTEGER NOT NULL DEFAULT 0")
_OF_TIME = ("time TEXT",)


def _to_versions(connection: Connection) -> None:
    """Schema 2: versions of the past, and in what sources differ."""
    # what is merged anew below is written with the columns of today
    _add(connection, *_OF_VERSIONS, *_OF_TIME)
    connection.exec_driver_sql("CREATE INDEX ix_event_origin ON event (origin)")
    for row in connection.execute(select(event.c.key, event.c.body).where(event.c.body.is_not(None))).all():
        told = event_row(from_body(row.body, Status.AUTO), (), (), row.body)["disputed"]
        if told:
            connection.execute(update(event).where(event.c.key == row.key).values(disputed=told))
    _merge_anew(connection)


def _to_time(connection: Connection) -> None:
    """Schema 3: the time of day beside the title, so that a timeline need not read whole events."""
    _add(connection, *_OF_TIME)
    told = func.json_extract(body_of(), "$.time")
    connection.execute(update(event).values(time=told))


def _to_meaning(connection: Connection) -> None:
    """Schema 4: mentions compared by what they mean; what was merged by words is merged anew."""
    _merge_anew(connection)


def _merge_anew(connection: Connection) -> None:
    connection.execute(update(mention).values(settled=0))
    while settle(connection):
        pass


def _add(connection: Connection, *columns: str) -> None:
    """Add the columns that the table of events does not have."""
    known = {column["name"] for column in inspect(connection).get_columns("event")}
    for column in columns:
        if column.split()[0] not in known:
            connection.exec_driver_sql(f"ALTER TABLE event ADD COLUMN {column}")


#: Each step changes the tables of the schema before it. Schema 1 is the first.
UPGRADES: tuple[Upgrade, ...] = (_to_versions, _to_time, _to_meaning)


def prepare(database: Database, upgrades: Sequence[Upgrade] = UPGRADES) -> None:
    """Make the tables where there are none, and upgrade older ones. Raises StoreError or SchemaError."""
    current = len(upgrades) + 1
    if database.read_only and not database.exists:
        raise StoreError(f"{database.path}: there is no store here")
    if database.exists:
        with database.reading() as connection:
            if schema_of(connection, database.path, current) == current:
                return
    with database.writing() as connection:
        schema = schema_of(connection, database.path, current)
        if schema is None:
            _create(connection, current)
            return
        for step in upgrades[schema - 1 :]:
            step(connection)
        connection.execute(update(meta).values(schema=current))
        count_up(connection)


def schema_of(connection: Connection, path: Path, current: int) -> int | None:
    """Return the schema of an open database, None when it is empty.

    Raises SchemaError when it is newer than `current`, StoreError when it is another program's.
    """
    names = inspect(connection).get_table_names()
    if not names:
        return None
    if not {"meta", "mention", text_index.NAME} <= set(names):
        raise StoreError(f"{path}: a database, but not a store of events")
    schema: int | None = connection.scalar(select(meta.c.schema))
    if schema is None:
        raise StoreError(f"{path}: the store does not say which schema it has")
    if schema > current:
        raise SchemaError(f"{path}: written by a newer version (schema {schema}; this program knows {current})")
    return schema


def _create(connection: Connection, current: int) -> None:
    metadata.create_all(connection)
    text_index.create(connection)
    connection.execute(meta.insert().values(store=secrets.token_hex(8), schema=current, version=1))
