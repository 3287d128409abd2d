"""What merging would have given on every day in the past: events appear, their dates sharpen, their evidence grows.

A *version* is an event as all articles published until a day tell it. It stands from the day on which its last article
was published until the day on which another article changes it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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
    days = [published(unit) for unit in found.units]
    for units in _components(found):
        dated = {unit: day for unit in units if (day := days[unit]) is not None}
        if len(dated) == 1:
            ((unit, day),) = dated.items()
            yield Version(found.units[unit], day, None)
        elif dated:
            yield from _Part(found, dated).versions(apart)


def _components(found: Linking) -> list[list[int]]:
    """Numbers of the units that are joined by links, directly or through others, at any time."""
    root = list(range(len(found.units)))

    def top(unit: int) -> int:
        while root[unit] != unit:
            root[unit] = root[root[unit]]
            unit = root[unit]
        return unit

    for first, second in (*found.links, *found.passed):
        root[top(found.atoms[first].unit)] = top(found.atoms[second].unit)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for unit in range(len(root)):
        groups[top(unit)].append(unit)
    return list(groups.values())


class _Part:
    """Units that may have influenced one another, each with its day of publication."""

    def __init__(self, found: Linking, days: dict[int, date]) -> None:
        self.units = sorted(days)
        self.events = [found.units[unit] for unit in self.units]
        self.days = [days[unit] for unit in self.units]
        place = {unit: number for number, unit in enumerate(self.units)}
        numbers = [number for number, atom in enumerate(found.atoms) if atom.unit in place]
        here = {number: position for position, number in enumerate(numbers)}
        self.atoms = [replace(found.atoms[number], unit=place[found.atoms[number].unit]) for number in numbers]
        self.links: dict[Pair, tuple[float, date | None]] = {
            (here[one], here[other]): (score, end)
            for (one, other), score, end in _all(found)
            if one in here and other in here
        }

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
        atoms: Sequence[Atom] = self.atoms
        return [group for group in complete_link(self.events, atoms, links, apart) if all(out[u] for u in group.units)]

    def _version(self, group: tuple[frozenset[int], float | None], since: date, until: date | None) -> Version:
        units, score = group
        return Version(fuse([self.events[unit] for unit in sorted(units)], score), since, until)


def _all(found: Linking) -> Iterator[tuple[Pair, float, date | None]]:
    for pair, score in found.links.items():
        yield pair, score, None
    for pair, (score, end) in found.passed.items():
        yield pair, score, end
