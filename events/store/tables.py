"""The tables of the store.

    article ──< membership           which collections an article was read into
       └──< mention >── event        an event as one article tells it; the merged event it is part of
              └──< telling           parties, type and days of each piece of evidence: what merging goes by
    event ──< event_actor >── actor  who takes part
      └────< event_term >── term     sources, languages and collections of its evidence
    event_text                       full-text index, row ids as in event
    meta                             one row: schema and version of the store

An event is known as it is `since` a day. A row with an `origin` is a version of the past (`past`): what stood `since`
one day `until` another, as told by the mention with that key and others; no mention points to it.

A mention that is not `settled` is an event of its own until the end of the ingest that brought it.

An article's text and a mention's `body` (`Event.to_dict` as JSON) are kept as they came; everything else can be
computed from them. `event.actors` and `event.terms` repeat the two link tables as packed numbers, so that a
million events are read in seconds. Days are numbers since 1970-01-01, enumerations are codes (`types`).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import REAL, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text
from sqlalchemy.schema import SchemaItem

from events.model import ActorKind, DateSource, Kind, Precision, Status, Type
from events.store.types import Code, Day

__all__ = [
    "actor",
    "article",
    "event",
    "event_actor",
    "event_term",
    "membership",
    "mention",
    "meta",
    "metadata",
    "telling",
    "term",
]

metadata = MetaData()


def _table(name: str, *items: SchemaItem, rowid: bool = True) -> Table:
    return Table(name, metadata, *items, sqlite_strict=True, sqlite_with_rowid=rowid)


def _key() -> Column[int]:
    return Column("key", Integer, primary_key=True)


def _part(table: str, **options: Any) -> Column[int]:
    """Refer to a row of another table and go with it."""
    return Column(table, Integer, ForeignKey(f"{table}.key", ondelete="CASCADE"), nullable=False, **options)


meta = _table(
    "meta",
    Column("store", Text, primary_key=True),
    Column("schema", Integer, nullable=False),
    Column("version", Integer, nullable=False),
)

article = _table(
    "article",
    _key(),
    Column("id", Text, nullable=False, unique=True),
    Column("title", Text),
    Column("url", Text),
    Column("source", Text),
    Column("published", Day),
    Column("language", Text),
    Column("text", Text, nullable=False),
)

membership = _table(
    "membership",
    Column("collection", Text, primary_key=True),
    _part("article", primary_key=True, index=True),
    rowid=False,
)

event = _table(
    "event",
    _key(),
    Column("id", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("start", Day, nullable=False),
    Column("end", Day),
    Column("time", Text),
    Column("precision", Code(Precision), nullable=False),
    Column("date_source", Code(DateSource), nullable=False),
    Column("type", Code(Type), nullable=False),
    Column("kind", Code(Kind), nullable=False),
    Column("status", Code(Status), nullable=False),
    Column("confidence", REAL, nullable=False),
    Column("known", Day),
    Column("since", Day),
    Column("until", Day),
    Column("origin", Integer, index=True),
    Column("disputed", Integer, nullable=False, server_default=text("0")),
    Column("actors", LargeBinary, nullable=False),
    Column("terms", LargeBinary, nullable=False),
    Column("body", Text),
    Index("ix_event_days", "start", "end", "status"),
)

mention = _table(
    "mention",
    _key(),
    Column("id", Text, nullable=False, unique=True),
    _part("article", index=True),
    Column("event", Integer, ForeignKey("event.key", ondelete="SET NULL"), index=True),
    Column("status", Code(Status), nullable=False),
    Column("settled", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_mention_unsettled", "settled", sqlite_where=text("settled = 0"), postgresql_where=text("settled = 0")),
)

telling = _table(
    "telling",
    _part("mention", index=True),
    Column("party", Text, nullable=False),
    Column("type", Code(Type), nullable=False),
    Column("first", Day, nullable=False),
    Column("last", Day, nullable=False),
    Index("ix_telling_days", "party", "first", "last", "mention"),
    Index("ix_telling_types", "party", "type", "first", "last", "mention"),
)

actor = _table(
    "actor",
    _key(),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Code(ActorKind), nullable=False),
    Column("country", Text, nullable=False),
    Column("principal", Text, nullable=False, index=True),
    Index("ix_actor", "id", "name", "kind", "country", unique=True),
)

event_actor = _table(
    "event_actor", _part("event", primary_key=True), _part("actor", primary_key=True, index=True), rowid=False
)

term = _table(
    "term",
    _key(),
    Column("family", Text, nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_term", "family", "value", unique=True),
)

event_term = _table(
    "event_term", _part("event", primary_key=True), _part("term", primary_key=True, index=True), rowid=False
)
