"""Every promise about stored data, verified again: evidence quotes its article, dates mean what they say, links hold.

Each function yields a line for each broken promise, beginning with what is concerned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from events.model import Event, Role
from events.store.corrections import gravest
from events.store.database import damage
from events.store.naming import actor_name
from events.store.promises import of_event, of_evidence
from events.store.rows import event_row, from_body, telling_rows, to_article, unpacked
from events.store.tables import actor, article, event, event_actor, event_term, membership, mention, telling, term
from events.store.text_index import sizes
from events.store.types import CODES

__all__ = ["check"]

_PAGE = 1000
_ROLES = CODES[Role]
_ORIGIN = ("id", "url", "source")
_PRINCIPAL = func.coalesce(func.nullif(actor.c.country, ""), actor.c.id)
_COLUMNS = (
    "id",
    "title",
    "start",
    "end",
    "time",
    "precision",
    "date_source",
    "type",
    "kind",
    "confidence",
    "known",
    "disputed",
)


def check(connection: Connection) -> Iterator[str]:
    """Yield all broken promises of an open store."""
    yield from damage(connection)
    yield from _articles(connection)
    yield from _actors(connection)
    yield from _mentions(connection)
    yield from _events(connection)
    yield from _versions(connection)
    yield from _text_index(connection)


def _pages(connection: Connection, selected: Any, key: Any) -> Iterator[Sequence[Any]]:
    """Yield the rows by key, some at a time: no single query is long."""
    last = 0
    while page := connection.execute(selected.where(key > last).order_by(key).limit(_PAGE)).all():
        yield page
        last = page[-1].key


def _articles(connection: Connection) -> Iterator[str]:
    for page in _pages(connection, select(article), article.c.key):
        for row in page:
            if to_article(row).id != row.id:
                yield f"article {row.id}: its text or origin is not what its id was made of"


def _actors(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(actor).where(actor.c.principal != _PRINCIPAL)):
        yield f"actor {row.id}: acts for {row.country or row.id} and is kept as acting for {row.principal}"


def _mentions(connection: Connection) -> Iterator[str]:
    origin = (article.c[name].label(f"origin_{name}") for name in _ORIGIN)
    joined = select(mention, article.c.text, *origin).join(article)
    for page in _pages(connection, joined, mention.c.key):
        tellings = defaultdict(list)
        for row in connection.execute(select(telling).where(telling.c.mention.in_([row.key for row in page]))):
            tellings[row.mention].append((row.party, row.type.value, row.first, row.last))
        for row in page:
            yield from (f"mention {row.id}: {broken}" for broken in _mention(row, tellings[row.key]))


def _mention(row: Any, tellings: list[tuple[Any, ...]]) -> Iterator[str]:
    if row.event is None:
        yield "is part of no event"
    if not row.settled:
        yield "was not merged yet; the next ingest does it"
    told = _event(row.body, row.status)
    if told is None:
        yield "cannot be read"
        return
    if told.id != row.id:
        yield f"says of itself that it is {told.id}"
    wanted = [(one["party"], one["type"], one["first"], one["last"]) for one in telling_rows(told, row.key)]
    if sorted(wanted) != sorted(tellings):
        yield "is not merged by the parties, types and days of its evidence"
    for proof in told.evidence:
        if proof.article != row.origin_id:
            yield "has evidence from another article"
            continue
        yield from of_evidence(proof, row.text)
        if (proof.url, proof.source) != (row.origin_url, row.origin_source):
            yield f"says that {proof.source}, {proof.url} told it and not {row.origin_source}, {row.origin_url}"


def _event(body: str, status: str) -> Event | None:
    try:
        return from_body(body, status)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _events(connection: Connection) -> Iterator[str]:
    actors = {row.key: row for row in connection.execute(select(actor))}
    terms = {row.key: row for row in connection.execute(select(term))}
    for page in _pages(connection, select(event).where(event.c.origin.is_(None)), event.c.key):
        keys = [row.key for row in page]
        members = _by_event(connection, mention.c.event, mention.c.id, mention.c.body, keys)
        marks = _by_event(connection, mention.c.event, mention.c.id, mention.c.status, keys)
        cast = _by_event(connection, event_actor.c.event, event_actor.c.actor, event_actor.c.actor, keys)
        told = _by_event(connection, event_term.c.event, event_term.c.term, event_term.c.term, keys)
        kept = _by_event(connection, mention.c.event, membership.c.collection, membership.c.collection, keys)
        for row in page:
            one = _event(row.body or next(iter(members[row.key].values()), ""), row.status)
            found = [*_members(one, row, members[row.key]), *_links(row, set(cast[row.key]), set(told[row.key]))]
            if set(kept[row.key]) != {terms[key].value for key in told[row.key] if _collects(terms.get(key))}:
                found.append("its collections are not those of its articles")
            if row.status != gravest(marks[row.key].values()):
                found.append(f"is {row.status} and its mentions are not")
            found += ["cannot be read"] if one is None else _values(one, row, actors, terms)
            yield from (f"event {row.id}: {broken}" for broken in found)


def _versions(connection: Connection) -> Iterator[str]:
    """Versions of the past say the same in their columns and their texts, and ended after they began."""
    actors = {row.key: row for row in connection.execute(select(actor))}
    terms = {row.key: row for row in connection.execute(select(term))}
    for page in _pages(connection, select(event).where(event.c.origin.is_not(None)), event.c.key):
        for row in page:
            one = _event(row.body or "", row.status)
            found = ["cannot be read"] if one is None else [*_values(one, row, actors, terms)]
            if row.since is None or (row.until is not None and row.until <= row.since):
                found.append(f"was known since {row.since} until {row.until}")
            yield from (f"event {row.id}: {broken}" for broken in found)


def _collects(mark: Any) -> bool:
    return mark is not None and mark.family == "collection"


def _by_event(
    connection: Connection, owner: Any, name: Any, value: Any, keys: Sequence[int]
) -> defaultdict[int, dict[Any, Any]]:
    found: defaultdict[int, dict[Any, Any]] = defaultdict(dict)
    selected = select(owner, name, value).where(owner.in_(keys))
    if name.table is membership:
        selected = selected.join(mention, mention.c.article == membership.c.article)
    for row in connection.execute(selected):
        found[row[0]][row[1]] = row[-1]
    return found


def _members(one: Event | None, row: Any, members: Mapping[str, str]) -> Iterator[str]:
    if not members or (len(members) == 1) != (row.body is None):
        yield f"has {len(members)} mentions"
    named = set(one.merged) or {one.id} if one else set(members)
    if named != set(members):
        yield f"names {sorted(named)} as its mentions and has {sorted(members)}"
    if one and one.merged:
        told = [found for body in members.values() if (found := _event(body, row.status))]
        if not set(one.evidence) <= {proof for found in told for proof in found.evidence}:
            yield "has evidence that none of its mentions has"
        if one.type not in {found.type for found in told}:
            yield f"has the type {one.type}, which none of its mentions has"


def _links(row: Any, cast: set[int], told: set[int]) -> Iterator[str]:
    if cast != {number >> 2 for number in unpacked(row.actors)}:
        yield "its actors and its packed actors differ"
    if told != set(unpacked(row.terms)):
        yield "its terms and its packed terms differ"


def _values(one: Event, row: Any, actors: Mapping[int, Any], terms: Mapping[int, Any]) -> Iterator[str]:
    """Yield where the event and its row say different things."""
    yield from of_event(one)
    wanted = event_row(one, (), (), row.body)
    if row.origin is not None:
        wanted["id"] += f"@{row.since}"
    for name in _COLUMNS:
        if wanted[name] != getattr(row, name):
            yield f"its column {name} has {getattr(row, name)!r}, the event {wanted[name]!r}"
    cast = [(actors.get(number >> 2), _ROLES[number & 3]) for number in unpacked(row.actors)]
    named = [who and ((who.id, who.name, who.kind.value, who.country), role) for who, role in cast]
    if named != [(actor_name(item), item.role.value) for item in one.actors]:
        yield "its packed actors are not those of the event"
    said = {value for proof in one.evidence for value in (proof.source, proof.language) if value}
    marked = [terms.get(number) for number in unpacked(row.terms)]
    if said != {mark and mark.value for mark in marked if not _collects(mark)}:
        yield "its sources and languages are not those of its evidence"


def _text_index(connection: Connection) -> Iterator[str]:
    indexed, both, events = sizes(connection)
    if not indexed == both == events:
        yield f"text index: has {indexed} events, the store {events}"
