"""Opening the database: where it is, how its connections behave, and what its errors are called.

Only this file and `text_index` know SQLite. Writers take the lock at once (BEGIN IMMEDIATE), so that two never wait
for each other half way; readers cannot write and are stopped when a query takes too long.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from events.errors import StoreError

__all__ = ["READ_SECONDS", "Database", "damage", "default_url"]

_BUSY_SECONDS = 30.0
READ_SECONDS = 30.0
_STEPS_BETWEEN_LOOKS = 20_000
#: What SQLite says → what it means for whoever gave the URL.
_REASONS = {
    "interrupted": "the query took too long",
    "unable to open database file": "unable to open database file: is its folder there, and yours to use?",
    "attempt to write a readonly database": "readonly database: SQLite writes beside the file, even to read it",
}


def default_url() -> str:
    """Return EVENTS_DATABASE_URL, else the file `dateline.db` in the project's folder or, installed, at home."""
    given = os.environ.get("EVENTS_DATABASE_URL", "").strip()
    if given:
        return given
    project = Path(__file__).parents[2]
    folder = project if (project / "pyproject.toml").exists() else Path.home()
    return f"sqlite:///{folder / 'dateline.db'}"


class Database:
    """An SQLite file with one way to read it and one to write it."""

    def __init__(self, url: str, *, read_only: bool = False) -> None:
        """Open nothing yet. Raises StoreError when the URL names no SQLite file."""
        self.path = _path(url)
        self.read_only = read_only
        self._readers = _engine(self.path, "ro", "BEGIN")
        self._writers = _engine(self.path, "rwc", "BEGIN IMMEDIATE")

    @property
    def exists(self) -> bool:
        """Is there a file, and anything in it?"""
        return self.path.is_file() and self.path.stat().st_size > 0

    @contextmanager
    def reading(self, seconds: float = READ_SECONDS) -> Iterator[Connection]:
        """Give a connection that sees one state of the store, and stop it after so many seconds.

        Raises StoreError naming the file.
        """
        with _named(self.path), self._readers.begin() as connection:
            _limit(connection.connection.driver_connection, time.monotonic() + seconds)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are kept all together or not at all. Raises StoreError."""
        if self.read_only:
            raise StoreError(f"{self.path}: opened for reading only")
        with _named(self.path), self._writers.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._readers.dispose()
        self._writers.dispose()


def damage(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with the file itself, and references that lead nowhere."""
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"file: {row[0]}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{row[0]} {row[1]}: points to a row of {row[2]} that is not there"


def _path(url: str) -> Path:
    try:
        parsed: URL = make_url(url)
    except ArgumentError:
        raise StoreError(f"{url!r}: not a database URL such as sqlite:///events.db") from None
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        shown = parsed.render_as_string(hide_password=True)
        raise StoreError(f"{shown}: not the URL of an SQLite file such as sqlite:///events.db")
    return Path(parsed.database).absolute()


def _engine(path: Path, mode: str, begin: str) -> Engine:
    def connect() -> sqlite3.Connection:
        uri = f"{path.as_uri()}?mode={mode}"
        connection = sqlite3.connect(
            uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = ON")
        if mode == "ro":
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=60)

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _limit(connection: Any, deadline: float) -> None:
    """Stop whatever the connection does after the deadline; SQLite asks every few thousand steps."""
    connection.set_progress_handler(lambda: int(time.monotonic() > deadline), _STEPS_BETWEEN_LOOKS)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Turn the database's errors into one line that names the file."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        cause = getattr(error, "orig", None) or error
        said = next(iter(str(cause).splitlines()), type(cause).__name__)
        raise StoreError(f"{path}: {_REASONS.get(said, said)}") from error
