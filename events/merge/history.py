"""What merging would have given on every day in the past: events appear, their dates sharpen, their evidence grows.

A *version* is an event as all articles published until a day tell it. It stands from the day on which its last article
was published until the day on which another article changes it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from events.merge.blocks import Pair
from events.merge.clusters import Group, by_urgency, complete_link
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
    """The versions of events that are compared already, with their past, in the order in which they end."""
    days = {unit: day for unit, event in enumerate(found.units) if (day := published(event)) is not None}
    past = _Past(found, tuple(apart))
    for day, change in sorted(_changes(found, days).items()):
        yield from past.turn(day, change)
    for (members, score), since in dict.fromkeys(past.standing.values()):
        yield past.version(members, score, since, None)


@dataclass(slots=True)
class _Change:
    """What a day brings: events that are out, links that can be made, and links that no longer can."""

    units: list[int] = field(default_factory=list)
    links: list[Pair] = field(default_factory=list)
    ends: list[Pair] = field(default_factory=list)


def _changes(found: Linking, days: Mapping[int, date]) -> dict[date, _Change]:
    changes: defaultdict[date, _Change] = defaultdict(_Change)
    for unit, day in days.items():
        changes[day].units.append(unit)
    for pair, _, end in _all(found):
        one, other = (days.get(found.atoms[number].unit) for number in pair)
        if one and other:
            changes[max(one, other)].links.append(pair)
            if end and end < date.max:
                changes[end].ends.append(pair)
    return changes


class _Past:
    """The events as they stand on a day, and the links between their atoms on it."""

    def __init__(self, found: Linking, apart: Apart) -> None:
        self.found, self.apart = found, apart
        self.atoms: defaultdict[int, list[int]] = defaultdict(list)
        for number, atom in enumerate(found.atoms):
            self.atoms[atom.unit].append(number)
        self.score = by_urgency({pair: score for pair, score, _ in _all(found)}, found.atoms)
        self.rank = {pair: place for place, pair in enumerate(self.score)}
        self.links: defaultdict[int, set[int]] = defaultdict(set)
        self.standing: dict[int, tuple[tuple[frozenset[int], float | None], date]] = {}
        """For each event that is out: those that it stands together with and how alike they are, and since when."""

    def turn(self, day: date, change: _Change) -> Iterator[Version]:
        """Go on to a day; the versions that end on it."""
        touched = set(change.units)
        for one, other in change.links:
            self.links[one].add(other)
            self.links[other].add(one)
        for one, other in change.ends:
            self.links[one].discard(other)
            self.links[other].discard(one)
            touched |= {self.found.atoms[one].unit, self.found.atoms[other].unit}
        units = self._reached(touched)
        before = {self.standing[unit] for unit in units if unit in self.standing}
        after = {(frozenset(group.units), group.score) for group in self._grouped(units)}
        for (members, score), since in before:
            if (members, score) not in after:
                yield self.version(members, score, since, day)
        for group in after - {group for group, _ in before}:
            self.standing.update((unit, (group, day)) for unit in group[0])

    def version(self, members: frozenset[int], score: float | None, since: date, until: date | None) -> Version:
        """The event that the members made between two days."""
        return Version(fuse([self.found.units[unit] for unit in sorted(members)], score), since, until)

    def _reached(self, units: set[int]) -> set[int]:
        """The units and all that links join them with, directly or through others."""
        seen, rest = set(units), list(units)
        while rest:
            for number in self.atoms[rest.pop()]:
                near = {self.found.atoms[other].unit for other in self.links.get(number, ())} - seen
                seen |= near
                rest += near
        return seen

    def _grouped(self, units: set[int]) -> list[Group]:
        atoms = {number: self.found.atoms[number] for unit in sorted(units) for number in self.atoms[unit]}
        pairs = ((one, other) for one in atoms for other in self.links.get(one, ()) if one < other)
        links = {pair: self.score[pair] for pair in sorted(pairs, key=self.rank.__getitem__)}
        return complete_link({unit: self.found.units[unit] for unit in sorted(units)}, atoms, links, self.apart)


def _all(found: Linking) -> Iterator[tuple[Pair, float, date | None]]:
    for pair, score in found.links.items():
        yield pair, score, None
    for pair, (likeness, end) in found.passed.items():
        yield pair, likeness, end
