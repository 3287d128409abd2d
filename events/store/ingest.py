"""Reading articles into the store.

Extraction runs outside any transaction. What it found is written some articles at a time, and an article with its
events goes in whole or not at all; the mentions that are new are then merged with what was there. Whatever stops
the program in between, the next ingest takes up the merging that is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, select, update
from sqlalchemy.exc import OperationalError

from events.errors import StoreError
from events.merge.linking import published
from events.model import Article, Event
from events.store.batches import BATCH, batches
from events.store.database import Database
from events.store.grouping import settle
from events.store.naming import term_keys
from events.store.receipt import Failure, Receipt
from events.store.rows import article_row, mention_row, packed, telling_rows, unpacked
from events.store.tables import article, event, event_term, membership, mention, telling
from events.store.version import count_up
from events.store.writing import Group, put

__all__ = ["Extractor", "ingest"]

Extractor = Callable[[Article], list[Event]]
Told = tuple[Article, list[Event]]

#: So many articles go into one transaction, fewer when they have more than `BATCH` mentions.
_ARTICLES = 50


@dataclass(slots=True)
class _Run:
    """What is known so far."""

    database: Database
    collection: str
    articles: list[int] = field(default_factory=list)
    duplicates: int = 0
    failures: list[Failure] = field(default_factory=list)

    def write(self, batch: Sequence[Told]) -> None:
        with self.database.writing() as connection:
            there = _keys(connection, [one.id for one, _ in batch])
            fresh = {one.id: (one, events) for one, events in batch if one.id not in there}
            self.duplicates += len(batch) - len(fresh)
            joined = [_join(connection, key, self.collection) for key in there.values()]
            written = self._write(connection, list(fresh.values()))
            self.articles += written
            if written or any(joined):
                count_up(connection)

    def _write(self, connection: Connection, told: Sequence[Told]) -> list[int]:
        """Write the articles together; when that fails, one by one, to find out whose fault it is."""
        try:
            with connection.begin_nested():
                return _write(connection, told, self.collection)
        except OperationalError:  # the disk is full, the file is damaged: no article will go in
            raise
        except Exception as error:  # whatever is odd about one article, the others go in
            if len(told) > 1:
                return [key for one in told for key in self._write(connection, [one])]
            self.failures.append(Failure.of(told[0][0], error))
            return []


def ingest(database: Database, articles: Iterable[Article], collection: str, extract: Extractor) -> Receipt:
    """Read the articles into the store. Raises StoreError when it cannot be written."""
    run = _Run(database, collection)
    batch: list[Told] = []
    for one in articles:
        try:
            batch.append((one, [] if _there(database, one) else extract(one)))
        except StoreError:
            raise
        except Exception as error:  # a defect that one article brings out must not stop the others
            run.failures.append(Failure.of(one, error))
        if len(batch) >= _ARTICLES or sum(len(events) for _, events in batch) >= BATCH:
            run.write(batch)
            batch = []
    if batch:
        run.write(batch)
    _settle_all(database)
    return Receipt(len(run.articles), _events_of(database, run.articles), run.duplicates, tuple(run.failures))


def _keys(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """Return the keys of the articles that are there, by id."""
    selected = (select(article.c.id, article.c.key).where(article.c.id.in_(some)) for some in batches(ids))
    return {row.id: row.key for one in selected for row in connection.execute(one)}


def _there(database: Database, one: Article) -> bool:
    with database.reading() as connection:
        return bool(_keys(connection, [one.id]))


def _write(connection: Connection, told: Sequence[Told], collection: str) -> list[int]:
    """Write articles, their mentions, and each mention as an event of its own; return the articles' keys."""
    if not told:
        return []
    keys = _inserted(connection, article, [article_row(one) for one, _ in told])
    if collection:
        connection.execute(membership.insert(), [{"collection": collection, "article": key} for key in keys])
    mentions = [(event, key) for key, (_, events) in zip(keys, told, strict=True) for event in events]
    if not all(one.evidence for one, _ in mentions):
        raise ValueError("an event without evidence")
    for some in batches(mentions):
        numbers = _inserted(connection, mention, [mention_row(one, key) for one, key in some])
        numbered = [(one, number) for (one, _), number in zip(some, numbers, strict=True)]
        connection.execute(telling.insert(), [row for one, number in numbered for row in telling_rows(one, number)])
        put(connection, [Group(one, (number,), since=published(one)) for one, number in numbered])
    return keys


def _inserted(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Insert rows; return their keys in order."""
    returning = table.insert().returning(table.c.key, sort_by_parameter_order=True)
    return list(connection.scalars(returning, rows))


def _join(connection: Connection, key: int, collection: str) -> bool:
    """Put an article that is there into another collection as well, and let its events know."""
    there = connection.scalars(select(membership.c.collection).where(membership.c.article == key)).all()
    if not collection or collection in there:
        return False
    connection.execute(membership.insert().values(collection=collection, article=key))
    connection.execute(update(mention).where(mention.c.article == key).values(settled=0))  # for versions of the past
    of_article = select(mention.c.event).where(mention.c.article == key)
    (number,) = term_keys(connection, [("collection", collection)]).values()
    for row in connection.execute(select(event.c.key, event.c.terms).where(event.c.key.in_(of_article))).all():
        if number not in unpacked(row.terms):
            connection.execute(event_term.insert().values(event=row.key, term=number))
            terms = row.terms + packed([number])
            connection.execute(update(event).where(event.c.key == row.key).values(terms=terms))
    return True


def _settle_all(database: Database) -> None:
    busy = True
    while busy:
        with database.writing() as connection:
            busy = settle(connection)
            if busy:
                count_up(connection)


def _events_of(database: Database, articles: Sequence[int]) -> int:
    found: set[int | None] = set()
    with database.reading() as connection:
        for some in batches(articles):
            found.update(connection.scalars(select(mention.c.event).where(mention.c.article.in_(some))))
    return len(found)
