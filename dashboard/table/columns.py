"""What the columns of the table are called, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable

from dashboard import safe
from dashboard.kinds import KINDS
from dashboard.language import Words
from events.model import Event

__all__ = ["LABELS", "Cell", "cell"]

#: a text, or texts that lead somewhere: [text, address or nothing]
Cell = str | list[list[str]]

LABELS = {
    "date": "Date",
    "event": "Event",
    "actors": "Actors",
    "type": "Type",
    "class": "Class",
    "kind": "Kind",
    "countries": "Countries",
    "sources": "Sources",
    "reported": "First reported",
    "confidence": "Confidence",
    "differ": "Sources differ in",
}


def cell(column: str, event: Event, names: Words) -> Cell:
    """What a column says of an event; lists are in the order of the alphabet, as the table sorts by their first."""
    return _CELLS[column](event, names)


def _date(event: Event, names: Words) -> str:
    when = names.period(event.start, event.end, event.precision.value)
    return f"{when}, {event.time.removeprefix('T')}" if event.time else when


def _reported(event: Event, names: Words) -> str:
    days = [proof.published for proof in event.evidence if proof.published]
    return names.day(min(days)) if days else ""


def _sources(event: Event, _: Words) -> Cell:
    found: dict[str, str] = {}
    for proof in event.evidence:
        if proof.source:
            found[proof.source] = found.get(proof.source) or safe.link(proof.url) or ""
    return [[safe.plain(source), found[source]] for source in sorted(found, key=str.casefold)]


def _joined(values: set[str]) -> str:
    return safe.plain(", ".join(sorted(values, key=str.casefold)))


_CELLS: dict[str, Callable[[Event, Words], Cell]] = {
    "date": _date,
    "event": lambda event, _: ("≠ " if event.disputed else "") + safe.plain(event.title),
    "actors": lambda event, names: _joined({names.country(actor.id, actor.name) for actor in event.actors}),
    "type": lambda event, _: event.type.value.lower(),
    "class": lambda event, _: event.quad.value,
    "kind": lambda event, _: KINDS[event.kind.value],
    "countries": lambda event, names: _joined({names.country(code) for code in event.countries}),
    "sources": _sources,
    "reported": _reported,
    "confidence": lambda event, _: f"{event.confidence:.2f}",
    "differ": lambda event, _: ", ".join(event.disputed),
}
