"""The full-text index over titles and sentences of evidence (SQLite's FTS5), all that is said to it in one place.

It keeps words and no texts: what is taken out must be the very text that was put in, and `rows.text_row` gives it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, text

from events.store.tables import event
from events.store.words import query

__all__ = ["NAME", "create", "matching", "put", "sizes", "take_out"]

NAME = "event_text"

_CREATE = f"""
    CREATE VIRTUAL TABLE {NAME}
    USING fts5(title, sentences, content='', tokenize="unicode61 remove_diacritics 2", prefix='4')
"""
_PUT = text(f"INSERT INTO {NAME}(rowid, title, sentences) VALUES (:key, :title, :sentences)")  # noqa: S608
_TAKE_OUT = text(
    f"INSERT INTO {NAME}({NAME}, rowid, title, sentences) VALUES ('delete', :key, :title, :sentences)"  # noqa: S608
)


def create(connection: Connection) -> None:
    """Make the index in a new store."""
    connection.exec_driver_sql(_CREATE)


def put(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Index events: `key`, `title` and `sentences` of each."""
    if rows:
        connection.execute(_PUT, rows)


def take_out(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Take events out; the rows must be those that were put in."""
    if rows:
        connection.execute(_TAKE_OUT, rows)


def matching(words: str) -> Select[Any]:
    """Select the keys of events whose title or evidence has the words; all when there are none (`"?"`)."""
    expression = query(words)
    if not expression:
        return select(event.c.key)
    found = text(f"{NAME} MATCH :words").bindparams(bindparam("words", expression, unique=True))
    return select(text("rowid")).select_from(text(NAME)).where(found)


def sizes(connection: Connection) -> tuple[int, int, int]:
    """Return the numbers of indexed events, of those that the store has too, and of the store's events."""
    indexed = text(f"SELECT count(*) FROM {NAME}_docsize")  # noqa: S608
    both = text(f"SELECT count(*) FROM {NAME}_docsize JOIN event ON event.key = {NAME}_docsize.id")  # noqa: S608
    return (
        connection.scalar(indexed) or 0,
        connection.scalar(both) or 0,
        connection.scalar(select(func.count()).select_from(event)) or 0,
    )
