"""Every promise about stored data, verified again: evidence quotes its article, dates mean what they say, links hold.

Each function yields a line for each broken promise, beginning with what is concerned.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, select, text

from events.model import Event, Role
from events.store.naming import actor_name
from events.store.promises import of_event, of_evidence
from events.store.rows import event_row, from_body, to_article, unpacked
from events.store.tables import actor, article, event, event_actor, event_term, mention, term
from events.store.types import CODES

__all__ = ["check"]

_PAGE = 1000
_ROLES = CODES[Role]
_COLUMNS = ("id", "title", "start", "end", "precision", "date_source", "type", "kind", "confidence", "known")


def check(connection: Connection) -> Iterator[str]:
    """Yield all broken promises of an open store."""
    yield from _file(connection)
    yield from _articles(connection)
    yield from _mentions(connection)
    yield from _events(connection)
    yield from _text_index(connection)


def _file(connection: Connection) -> Iterator[str]:
    for row in connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield f"file: {row[0]}"
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"{row[0]} {row[1]}: points to a row of {row[2]} that is not there"


def _pages(connection: Connection, selected: Any, key: Any) -> Iterator[Any]:
    """Yield the rows by key, some at a time: no single query is long."""
    last = 0
    while page := connection.execute(selected.where(key > last).order_by(key).limit(_PAGE)).all():
        yield from page
        last = page[-1].key


def _articles(connection: Connection) -> Iterator[str]:
    for row in _pages(connection, select(article), article.c.key):
        if to_article(row).id != row.id:
            yield f"article {row.id}: its text or origin is not what its id was made of"


def _mentions(connection: Connection) -> Iterator[str]:
    origin = select(mention, article.c.id.label("origin"), article.c.text).join(article)
    for row in _pages(connection, origin, mention.c.key):
        told = from_body(row.body, row.status)
        if told.id != row.id:
            yield f"mention {row.id}: says of itself that it is {told.id}"
        if row.event is None:
            yield f"mention {row.id}: is part of no event"
        if not row.settled:
            yield f"mention {row.id}: was not merged yet; the next ingest does it"
        for proof in told.evidence:
            if proof.article != row.origin:
                yield f"mention {row.id}: has evidence from another article"
            else:
                yield from (f"mention {row.id}: {broken}" for broken in of_evidence(proof, row.text))


def _events(connection: Connection) -> Iterator[str]:
    actors = {row.key: row for row in connection.execute(select(actor))}
    terms = {row.key: row.value for row in connection.execute(select(term).where(term.c.family != "collection"))}
    for row in _pages(connection, select(event), event.c.key):
        members = connection.execute(select(mention.c.id, mention.c.body).where(mention.c.event == row.key)).all()
        if not members or (len(members) == 1) != (row.body is None):
            yield f"event {row.id}: has {len(members)} mentions"
            continue
        one = from_body(row.body or members[0].body, row.status)
        found = [*of_event(one), *_columns(one, row), *_members(one, [member.id for member in members])]
        found += _links(connection, one, row, actors, terms)
        yield from (f"event {row.id}: {broken}" for broken in found)


def _columns(one: Event, row: Any) -> Iterator[str]:
    wanted = event_row(one, (), (), row.body)
    for name in _COLUMNS:
        if wanted[name] != getattr(row, name):
            yield f"its column {name} has {getattr(row, name)!r}, the event {wanted[name]!r}"


def _members(one: Event, members: list[str]) -> Iterator[str]:
    named = set(one.merged) or {one.id}
    if named != set(members):
        yield f"names {sorted(named)} as its mentions and has {sorted(members)}"


def _links(connection: Connection, one: Event, row: Any, actors: Any, terms: Any) -> Iterator[str]:
    packed = [(actors[number >> 2], _ROLES[number & 3]) for number in unpacked(row.actors)]
    cast = [((who.id, who.name, who.kind.value, who.country), role) for who, role in packed]
    if cast != [(actor_name(item), item.role.value) for item in one.actors]:
        yield "its packed actors are not those of the event"
    linked = connection.scalars(select(event_actor.c.actor).where(event_actor.c.event == row.key))
    if set(linked) != {number >> 2 for number in unpacked(row.actors)}:
        yield "its actors and its packed actors differ"
    told = connection.scalars(select(event_term.c.term).where(event_term.c.event == row.key))
    if set(told) != set(unpacked(row.terms)):
        yield "its terms and its packed terms differ"
    said = {value for proof in one.evidence for value in (proof.source, proof.language) if value}
    if said != {terms[number] for number in unpacked(row.terms) if number in terms}:
        yield "its sources and languages are not those of its evidence"


def _text_index(connection: Connection) -> Iterator[str]:
    indexed = connection.scalar(text("SELECT count(*) FROM event_text_docsize"))
    both = text("SELECT count(*) FROM event_text_docsize JOIN event ON event.key = event_text_docsize.id")
    events = connection.scalar(select(func.count()).select_from(event))
    if not indexed == connection.scalar(both) == events:
        yield f"text index: has {indexed} events, the store {events}"
