"""Questions to an open store, each with its connection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Function, Select, collate, distinct, func, select

from events.filter import Filter
from events.model import Event
from events.store.batches import batches
from events.store.conditions import condition
from events.store.past import was_known
from events.store.rows import from_body
from events.store.tables import article, event, membership, mention

__all__ = [
    "ArticleEntry",
    "Title",
    "alphabetical",
    "article_entries",
    "body_of",
    "count",
    "events_of",
    "events_where",
    "find",
    "keys_where",
    "rows",
    "titles",
]


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article in the list of articles: all but its text."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    published: date | None
    language: str | None
    events: int
    """How many events it tells."""
    collections: tuple[str, ...]


class Title(NamedTuple):
    """What is written about an event where there is little room."""

    key: int
    id: str
    title: str
    time: str | None
    """Time of day, as in `Event.time`."""


def body_of() -> Function[str]:
    """The JSON of an event: its own, or that of its only mention."""
    told = select(mention.c.body).where(mention.c.event == event.c.key).scalar_subquery()
    return func.coalesce(event.c.body, told)


def _bodies() -> Select[Any]:
    return select(event.c.key, event.c.status, body_of().label("body"))


def _events(connection: Connection, selected: Select[Any]) -> list[Event]:
    return [from_body(row.body, row.status) for row in connection.execute(selected)]


def events_where(connection: Connection, asked: Filter, limit: int | None, offset: int) -> list[Event]:
    """Return the events that the filter lets through, by start and id."""
    selected = _bodies().where(condition(asked)).order_by(event.c.start, event.c.id)
    return _events(connection, selected.limit(limit if limit is not None else -1).offset(offset))


def count(connection: Connection, asked: Filter) -> int:
    """Return how many events the filter lets through."""
    return connection.scalar(select(func.count()).select_from(event).where(condition(asked))) or 0


def find(connection: Connection, identifier: str, known_by: date | None = None) -> Event | None:
    """Return the event with this id, or the one that a mention with this id has become part of, as known on a day."""
    owner = select(mention.c.event).where(mention.c.id == identifier)
    mine = (event.c.id == identifier) | event.c.key.in_(owner)
    if known_by:
        mine |= event.c.origin.in_(select(mention.c.key).where(mention.c.event.in_(owner)))
    found = _events(connection, _bodies().where(mine, was_known(known_by)))
    exact = [one for one in found if one.id == identifier] or [one for one in found if identifier in one.merged]
    return next(iter(exact or found), None)


def events_of(connection: Connection, identifier: str) -> list[Event]:
    """Return the events that the article with this id tells, by start and id."""
    keys = select(mention.c.event).join(article).where(article.c.id == identifier)
    return _events(connection, _bodies().where(event.c.key.in_(keys)).order_by(event.c.start, event.c.id))


def keys_where(connection: Connection, asked: Filter) -> list[int]:
    """Return the row ids of the events that the filter lets through, by start and id."""
    return list(connection.scalars(select(event.c.key).where(condition(asked)).order_by(event.c.start, event.c.id)))


def rows(connection: Connection, keys: Sequence[int]) -> list[Event]:
    """Return the events with these row ids, in their order; ids that are none are left out."""
    found = {}
    for some in batches(map(int, keys)):
        for row in connection.execute(_bodies().where(event.c.key.in_(some))):
            found[row.key] = from_body(row.body, row.status)
    return [found[int(key)] for key in keys if int(key) in found]


def titles(connection: Connection, keys: Sequence[int]) -> list[Title]:
    """Return what is written about the events with these row ids, in their order; ids that are none are left out."""
    selected = select(event.c.key, event.c.id, event.c.title, event.c.time)
    found: dict[int, Title] = {}
    for some in batches(map(int, keys)):
        rows = connection.execute(selected.where(event.c.key.in_(some)))
        found |= {key: Title(key, name.partition("@")[0], title, time) for key, name, title, time in rows}
    return [found[int(key)] for key in keys if int(key) in found]


def alphabetical(connection: Connection) -> list[int]:
    """Return all row ids by title, capitals or not."""
    return list(connection.scalars(select(event.c.key).order_by(collate(event.c.title, "NOCASE"), event.c.key)))


def article_entries(connection: Connection) -> list[ArticleEntry]:
    """Return all articles, the latest first, undated ones last."""
    told = select(func.count(distinct(mention.c.event))).where(mention.c.article == article.c.key)
    columns = (column for column in article.c if column.name != "text")
    ordered = select(*columns, told.scalar_subquery().label("events")).order_by(
        article.c.published.desc().nulls_last(), article.c.id
    )
    collections: dict[int, list[str]] = {}
    for row in connection.execute(select(membership)):
        collections.setdefault(row.article, []).append(row.collection)
    return [_entry(row, collections.get(row.key, ())) for row in connection.execute(ordered)]


def _entry(row: Any, collections: Iterable[str]) -> ArticleEntry:
    return ArticleEntry(
        id=row.id,
        title=row.title,
        source=row.source,
        url=row.url,
        published=row.published,
        language=row.language,
        events=row.events,
        collections=tuple(sorted(collections)),
    )
