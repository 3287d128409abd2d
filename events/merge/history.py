"""What merging would have given on every day in the past: events appear, their dates sharpen, their evidence grows.

A *version* is an event as all articles published until a day tell it. It stands from the day on which its last article
was published until the day on which another article changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from events.merge.atoms import Atom
from events.merge.blocks import Pair
from events.merge.clusters import Group, complete_link
from events.merge.fusion import fuse
from events.merge.linking import Linking, linking, published
from events.model import Event

__all__ = ["Version", "history", "versions"]

Apart = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Version:
    """An event as it was told from one day until another (not included); None while it still is."""

    event: Event
    since: date
    until: date | None


def history(events: Iterable[Event], apart: Apart = ()) -> list[Version]:
    """All versions of the events that the mentions tell; on any day, those that stand are what `merge` makes of the
    mentions published until then. Mentions without a day of publication were never known.
    """
    return list(versions(linking(events, past=True), tuple(apart)))


def versions(found: Linking, apart: Apart = ()) -> Iterator[Version]:
    """The versions of events that are compared already, with their past."""
    for part in _parts(found):
        if len(part.units) == 1:
            yield Version(part.events[0], part.days[0], None)
        else:
            yield from part.versions(apart)


def _parts(found: Linking) -> Iterator[_Part]:
    """The events that have a day, divided into those that are joined by links, directly or through others."""
    days = [published(unit) for unit in found.units]
    owner = [atom.unit for atom in found.atoms]
    links = [link for link in _all(found) if days[owner[link[0][0]]] and days[owner[link[0][1]]]]
    root = _roots(len(days), ((owner[one], owner[other]) for (one, other), _, _ in links))
    parts: dict[int, _Part] = {}
    for unit, day in enumerate(days):
        if day is not None:
            parts.setdefault(root[unit], _Part()).add(unit, found.units[unit], day)
    for number, atom in enumerate(found.atoms):
        if days[atom.unit] is not None:
            parts[root[atom.unit]].add_atom(number, atom)
    for pair, score, end in links:
        parts[root[owner[pair[0]]]].add_link(pair, score, end)
    yield from parts.values()


def _roots(count: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    """For each of so many numbers one that stands for all that the pairs join it with."""
    root = list(range(count))

    def top(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    for one, other in pairs:
        root[top(one)] = top(other)
    return [top(number) for number in range(count)]


class _Part:
    """Units that may have influenced one another, each with its day of publication; all numbered anew."""

    def __init__(self) -> None:
        self.units: dict[int, int] = {}
        self.events: list[Event] = []
        self.days: list[date] = []
        self.numbers: dict[int, int] = {}
        self.atoms: list[Atom] = []
        self.links: dict[Pair, tuple[float, date | None]] = {}

    def add(self, unit: int, event: Event, day: date) -> None:
        self.units[unit] = len(self.units)
        self.events.append(event)
        self.days.append(day)

    def add_atom(self, number: int, atom: Atom) -> None:
        self.numbers[number] = len(self.numbers)
        self.atoms.append(replace(atom, unit=self.units[atom.unit]))

    def add_link(self, pair: Pair, score: float, end: date | None) -> None:
        self.links[self.numbers[pair[0]], self.numbers[pair[1]]] = (score, end)

    def versions(self, apart: Apart) -> Iterator[Version]:
        """The versions of this part, in the order in which they end."""
        standing: dict[tuple[frozenset[int], float | None], date] = {}
        changes = sorted({*self.days, *(end for _, end in self.links.values() if end)})
        for day in changes:
            groups = {(frozenset(group.units), group.score) for group in self._groups(day, apart)}
            for gone in [group for group in standing if group not in groups]:
                yield self._version(gone, standing.pop(gone), day)
            for group in groups:
                standing.setdefault(group, day)
        for group, since in standing.items():
            yield self._version(group, since, None)

    def _groups(self, day: date, apart: Apart) -> list[Group]:
        out = [published <= day for published in self.days]
        links = {
            (one, other): score
            for (one, other), (score, end) in self.links.items()
            if out[self.atoms[one].unit] and out[self.atoms[other].unit] and (end is None or day < end)
        }
        groups = complete_link(self.events, self.atoms, links, apart)
        return [group for group in groups if all(out[unit] for unit in group.units)]

    def _version(self, group: tuple[frozenset[int], float | None], since: date, until: date | None) -> Version:
        units, score = group
        return Version(fuse([self.events[unit] for unit in sorted(units)], score), since, until)


def _all(found: Linking) -> Iterator[tuple[Pair, float, date | None]]:
    for pair, score in found.links.items():
        yield pair, score, None
    for pair, (score, end) in found.passed.items():
        yield pair, score, end
