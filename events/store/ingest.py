"""Reading articles into the store.

Extraction runs outside any transaction. What it found is written some articles at a time, and an article with its
events goes in whole or not at all; the mentions that are new are then merged with what was there. Whatever stops
the program in between, the next ingest takes up the merging that is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import OperationalError

from events.errors import StoreError
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

    def write(self, told: Sequence[tuple[Article, list[Event]]]) -> None:
        with self.database.writing() as connection:
            changes = [self._write_one(connection, one, events) for one, events in told]
            if any(changes):
                count_up(connection)

    def _write_one(self, connection: Connection, one: Article, events: list[Event]) -> bool:
        key = connection.scalar(select(article.c.key).where(article.c.id == one.id))
        if key is not None:
            self.duplicates += 1
            return _join(connection, key, self.collection)
        try:
            with connection.begin_nested():
                key = _write(connection, one, events, self.collection)
        except OperationalError:  # the disk is full, the file is damaged: no article will go in
            raise
        except Exception as error:  # whatever is odd about one article, the others go in
            self.failures.append(Failure.of(one, error))
            return False
        self.articles.append(key)
        return True


def ingest(database: Database, articles: Iterable[Article], collection: str, extract: Extractor) -> Receipt:
    """Read the articles into the store. Raises StoreError when it cannot be written."""
    run = _Run(database, collection)
    batch: list[tuple[Article, list[Event]]] = []
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


def _there(database: Database, one: Article) -> bool:
    with database.reading() as connection:
        return connection.scalar(select(article.c.key).where(article.c.id == one.id)) is not None


def _write(connection: Connection, one: Article, events: list[Event], collection: str) -> int:
    if not all(one.evidence for one in events):
        raise ValueError("an event without evidence")
    key: int = connection.scalars(article.insert().returning(article.c.key), article_row(one)).one()
    if collection:
        connection.execute(membership.insert().values(collection=collection, article=key))
    if events:
        rows = [mention_row(one, key) for one in events]
        keys = connection.scalars(mention.insert().returning(mention.c.key, sort_by_parameter_order=True), rows).all()
        told = [row for one, number in zip(events, keys, strict=True) for row in telling_rows(one, number)]
        connection.execute(telling.insert(), told)
        put(connection, [Group(one, (number,)) for one, number in zip(events, keys, strict=True)])
    return key


def _join(connection: Connection, key: int, collection: str) -> bool:
    """Put an article that is there into another collection as well, and let its events know."""
    there = connection.scalars(select(membership.c.collection).where(membership.c.article == key)).all()
    if not collection or collection in there:
        return False
    connection.execute(membership.insert().values(collection=collection, article=key))
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
