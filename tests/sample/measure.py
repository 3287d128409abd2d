"""How much of the tables the pipeline finds, as shares with the list of what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from events.model import Event, Kind
from tests.sample.tables import ExpectedEvent, SharedEvent

__all__ = ["FITS", "Share", "actors", "fitting", "found", "merged", "right"]

FITS: dict[str, Callable[[ExpectedEvent, Event], bool]] = {
    "types": lambda row, event: event.type in row.types,
    "kinds": lambda row, event: event.kind in row.kinds,
    "precisions": lambda row, event: event.precision is row.precision,
}


@dataclass(frozen=True, slots=True)
class Share:
    """So much of the whole, and a line for each part that is missing."""

    whole: int
    missing: tuple[str, ...]

    @property
    def value(self) -> float:
        """From 0 to 1; nothing to find is all found."""
        return 1 - len(self.missing) / self.whole if self.whole else 1.0

    def __str__(self) -> str:
        return "\n".join([f"{self.value:.3f} of {self.whole}", *self.missing])


def found(table: Iterable[ExpectedEvent], extracted: Mapping[str, list[Event]]) -> Share:
    """The `must` events that some event tells with the same days."""
    musts = [row for row in table if row.must]
    return Share(len(musts), tuple(str(row) for row in musts if not _tellers(row, extracted)))


def right(table: Iterable[ExpectedEvent], extracted: Mapping[str, list[Event]]) -> Share:
    """The extracted events that stand in the table; what a medium merely reported is not counted."""
    rows = list(table)
    events = [(stem, event) for stem, all_ in extracted.items() for event in all_ if event.kind is not Kind.REPORTING]
    wrong = [
        f"{stem}: {event.start}/{event.end or '..'} {event.evidence[0].sentence!r}"
        for stem, event in events
        if not any(row.stem == stem and row.is_told_by(event) for row in rows)
    ]
    return Share(len(events), tuple(wrong))


def actors(table: Iterable[ExpectedEvent], extracted: Mapping[str, list[Event]]) -> Share:
    """The `must` events that were found with all their parties."""
    rows = [row for row in table if row.must and row.actors_include and _tellers(row, extracted)]
    without = [row for row in rows if not any(map(row.has_actors_of, _tellers(row, extracted)))]
    return Share(len(rows), tuple(f"{row} without {_lacking(row, extracted)}" for row in without))


def fitting(what: str, table: Iterable[ExpectedEvent], extracted: Mapping[str, list[Event]]) -> Share:
    """The `must` events that were found with an acceptable type, kind or precision: `what` names a key of FITS."""
    rows = [row for row in table if row.must and _tellers(row, extracted)]
    wrong = [row for row in rows if not any(FITS[what](row, event) for event in _tellers(row, extracted))]
    return Share(len(rows), tuple(f"{row} is {_read(_tellers(row, extracted)[0])}" for row in wrong))


def merged(table: Iterable[SharedEvent], events: Iterable[Event]) -> Share:
    """The tellings of shared events beyond the first that stand together with the others in one event."""
    pool = list(events)
    whole, missing = 0, []
    for shared in table:
        together = max((_told_in(shared, event) for event in pool), key=len, default=frozenset())
        whole += len(shared.told) - 1
        alone = sorted(shared.told.keys() - together)
        missing += [f"{shared.day} {shared.key}: {stem}" for stem in (alone if together else alone[1:])]
    return Share(whole, tuple(missing))


def _tellers(row: ExpectedEvent, extracted: Mapping[str, list[Event]]) -> list[Event]:
    return [event for event in extracted.get(row.stem, ()) if row.is_told_by(event)]


def _read(event: Event) -> str:
    return f"{event.type} {event.kind} {event.precision}"


def _lacking(row: ExpectedEvent, extracted: Mapping[str, list[Event]]) -> str:
    present = {
        name for event in _tellers(row, extracted) for actor in event.actors for name in (actor.id, actor.principal)
    }
    return " ".join(sorted(row.actors_include - present))


def _told_in(shared: SharedEvent, event: Event) -> frozenset[str]:
    """The articles whose telling of the shared event is among the evidence."""
    if event.start != shared.day or event.end != shared.day:
        return frozenset()
    sentences = [proof.sentence for proof in event.evidence]
    return frozenset(stem for stem, piece in shared.told.items() if any(piece in sentence for sentence in sentences))
