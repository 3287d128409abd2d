"""The SQL of each filter."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import ColumnElement, and_, not_, or_, select, true

from events.filter import Filter
from events.model import QUAD
from events.store.past import was_known
from events.store.tables import actor, event, event_actor, event_term, term
from events.store.text_index import matching

__all__ = ["CONDITIONS", "condition"]

Condition = Callable[[Filter], ColumnElement[bool]]


def condition(asked: Filter) -> ColumnElement[bool]:
    """Return the condition on `event` that lets through what is asked for; hidden events never."""
    return and_(event.c.status != "hidden", *(make(asked) for make in CONDITIONS.values()))


def _acts(ids: tuple[str, ...]) -> ColumnElement[bool]:
    """Say that an actor is one of these, or acts for one."""
    return or_(actor.c.id.in_(ids), actor.c.principal.in_(ids))


def _with(ids: tuple[str, ...]) -> ColumnElement[bool]:
    return event.c.key.in_(select(event_actor.c.event).join(actor).where(_acts(ids)))


def _actor(asked: Filter) -> ColumnElement[bool]:
    if not asked.actor:
        return true()
    if asked.match == "all":
        return and_(*(_with((one,)) for one in asked.actor))
    if asked.match == "only":
        others = (
            select(event_actor.c.event).join(actor).where(event_actor.c.event == event.c.key, not_(_acts(asked.actor)))
        )
        return and_(_with(asked.actor), not_(others.exists()))
    return _with(asked.actor)


def _not_actor(asked: Filter) -> ColumnElement[bool]:
    return not_(_with(asked.not_actor)) if asked.not_actor else true()


def _country(asked: Filter) -> ColumnElement[bool]:
    if not asked.country:
        return true()
    return event.c.key.in_(select(event_actor.c.event).join(actor).where(actor.c.country.in_(asked.country)))


def _column(name: str) -> Condition:
    def make(asked: Filter) -> ColumnElement[bool]:
        values = getattr(asked, name)
        return event.c[name].in_(values) if values else true()

    return make


def _quad(asked: Filter) -> ColumnElement[bool]:
    if not asked.quad:
        return true()
    return event.c.type.in_([root for root, quad in QUAD.items() if quad.value in asked.quad])


def _term(field: str) -> Condition:
    def make(asked: Filter) -> ColumnElement[bool]:
        values = getattr(asked, field)
        if not values:
            return true()
        named = and_(term.c.family == field, term.c.value.in_([values] if isinstance(values, str) else values))
        return event.c.key.in_(select(event_term.c.event).join(term).where(named))

    return make


def _from(asked: Filter) -> ColumnElement[bool]:
    return or_(event.c.end.is_(None), event.c.end >= asked.from_) if asked.from_ else true()


def _to(asked: Filter) -> ColumnElement[bool]:
    return event.c.start <= asked.to if asked.to else true()


def _confidence(asked: Filter) -> ColumnElement[bool]:
    return event.c.confidence >= asked.confidence if asked.confidence else true()


def _q(asked: Filter) -> ColumnElement[bool]:
    return event.c.key.in_(matching(asked.q)) if asked.q else true()


def _known_by(asked: Filter) -> ColumnElement[bool]:
    return was_known(asked.known_by)


#: A row for each of `events.filter.PARAMETERS`; `match` is how `actor` is meant.
CONDITIONS: dict[str, Condition] = {
    "actor": _actor,
    "match": lambda _: true(),
    "not_actor": _not_actor,
    "country": _country,
    "type": _column("type"),
    "quad": _quad,
    "kind": _column("kind"),
    "from": _from,
    "to": _to,
    "precision": _column("precision"),
    "source": _term("source"),
    "language": _term("language"),
    "confidence": _confidence,
    "q": _q,
    "known_by": _known_by,
    "collection": _term("collection"),
}
