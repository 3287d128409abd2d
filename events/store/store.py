"""The store: articles go in, events come out, everything is kept."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import select

from events.filter import Filter
from events.model import Article, Event, Status
from events.store import queries
from events.store.batches import batches
from events.store.corrections import mark
from events.store.database import Database, default_url
from events.store.grouping import settle
from events.store.ingest import Extractor, ingest
from events.store.past import was_known
from events.store.queries import ArticleEntry, Title
from events.store.receipt import Receipt
from events.store.rows import to_article
from events.store.schema import prepare
from events.store.tables import actor, article, event
from events.store.text_index import matching
from events.store.version import version_of

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Store"]

_EVERYTHING = Filter()


class Store:
    """Articles and their events in a database; a context manager. Safe to share between threads.

    Hidden events are in no list and no count; `event` and `events_of` still give them. Every method raises
    StoreError, in one line that names the database, when that fails.
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    @classmethod
    def open(cls, url: str | None = None, read_only: bool = False) -> Self:
        """Open the store at an SQLAlchemy URL, by default `default_url()`; make it when there is none.

        Raises SchemaError when a newer version wrote it, StoreError when it is no store, or missing and `read_only`.
        """
        database = Database(url or default_url(), read_only=read_only)
        prepare(database)
        return cls(database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def ingest(self, articles: Iterable[Article], collection: str = "", extract: Extractor | None = None) -> Receipt:
        """Extract the articles' events and keep both; what is there already is only counted.

        `extract` gives the single mentions of an event in an article (by default `events.extract.mentions`).
        An article whose extraction fails is named in the receipt and leaves no trace; the others go in.
        """
        return ingest(self.database, articles, collection, extract or _pipeline())

    def mark(self, identifier: str, status: Status) -> bool:
        """Hide an event, say that it was edited, or undo that; False when the id leads to none."""
        with self.database.writing() as connection:
            found = mark(connection, identifier, status)
            while found and settle(connection):
                pass
            return found

    def events(self, asked: Filter = _EVERYTHING, limit: int | None = None, offset: int = 0) -> list[Event]:
        """Return the events that the filter lets through, by start."""
        with self.database.reading() as connection:
            return queries.events_where(connection, asked, limit, offset)

    def each(self, asked: Filter = _EVERYTHING) -> Iterator[Event]:
        """Yield the events that the filter lets through, by start, however many they are."""
        with self.database.reading() as connection:
            keys = queries.keys_where(connection, asked)
        for some in batches(keys):
            yield from self.rows(some)

    def count(self, asked: Filter = _EVERYTHING) -> int:
        """Return how many events the filter lets through."""
        with self.database.reading() as connection:
            return queries.count(connection, asked)

    def event(self, identifier: str, known_by: date | None = None) -> Event | None:
        """Return the event with this id, or the one that it was merged into; None when there is none.

        With `known_by` it is returned as it was known on that day; None when it was not.
        """
        with self.database.reading() as connection:
            return queries.find(connection, identifier, known_by)

    def article(self, identifier: str) -> Article | None:
        """Return the article with this id."""
        with self.database.reading() as connection:
            row = connection.execute(select(article).where(article.c.id == identifier)).one_or_none()
        return None if row is None else to_article(row)

    def articles(self) -> list[ArticleEntry]:
        """Return all articles without their texts, the latest first."""
        with self.database.reading() as connection:
            return queries.article_entries(connection)

    def events_of(self, article_id: str) -> list[Event]:
        """Return the events that an article tells, by start."""
        with self.database.reading() as connection:
            return queries.events_of(connection, article_id)

    def search(self, words: str, *, past: bool = False) -> list[int]:
        """Return row ids of the events whose title or evidence has the words, ascending; of the `past`, of versions.

        Any string is good; one without words, such as "?", asks for nothing in particular and finds all.
        """
        found = matching(words)
        with self.database.reading() as connection:
            if not past:
                found = select(event.c.key).where(event.c.key.in_(found), was_known(None))
            return sorted(connection.scalars(found))

    def rows(self, rowids: Sequence[int]) -> list[Event]:
        """Return the events with these row ids, in this order."""
        with self.database.reading() as connection:
            return queries.rows(connection, rowids)

    def titles(self, rowids: Sequence[int]) -> list[Title]:
        """Return row id, event id, title and time of day for these row ids, in this order."""
        with self.database.reading() as connection:
            return queries.titles(connection, rowids)

    def alphabetical(self) -> list[int]:
        """Return the row ids of all events, and of what they were before, by title."""
        with self.database.reading() as connection:
            return queries.alphabetical(connection)

    def names(self) -> dict[str, str]:
        """Return the name of each actor, by its id."""
        with self.database.reading() as connection:
            return {row.id: row.name for row in connection.execute(select(actor.c.id, actor.c.name))}

    def principals(self) -> dict[str, str]:
        """Return for whom each actor acts, by its id."""
        with self.database.reading() as connection:
            return {row.id: row.principal for row in connection.execute(select(actor.c.id, actor.c.principal))}

    @property
    def version(self) -> str:
        """A word that is another one after each change of the store."""
        with self.database.reading() as connection:
            return version_of(connection)

    def check(self) -> list[str]:
        """Return a line for each broken promise about the stored data; none when all is well."""
        from events.store.check import check

        with self.database.reading(seconds=math.inf) as connection:
            return list(check(connection))

    def frame(self, asked: Filter = _EVERYTHING) -> pd.DataFrame:
        """Return the filter's events as a table (`events.to_frame`)."""
        from events.frame import to_frame

        return to_frame(self.events(asked))


def _pipeline() -> Extractor:
    from events.extract import mentions

    return mentions
