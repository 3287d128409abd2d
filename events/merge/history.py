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
from events.merge.clusters import Clusters, Group, by_urgency
from events.merge.fusion import fuse
from events.merge.likeness import Likeness
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
    allowed = found.without(apart)
    clusters = Clusters(found.atoms, by_urgency({pair: alike for pair, alike, _ in _all(allowed)}, found.atoms))
    since: dict[Group, date] = {}
    for day, change in sorted(_changes(allowed, days).items()):
        gone, come = clusters.turn(change.units, change.links, change.ends)
        for group in sorted(gone, key=_first):
            yield _version(found, group, since.pop(group), day)
        since.update(dict.fromkeys(sorted(come, key=_first), day))
    for group, day in since.items():
        yield _version(found, group, day, None)


def _first(group: Group) -> int:
    return min(group[0])


def _version(found: Linking, group: Group, since: date, until: date | None) -> Version:
    members, score = group
    return Version(fuse([found.units[unit] for unit in sorted(members)], score), since, until)


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


def _all(found: Linking) -> Iterator[tuple[Pair, Likeness, date | None]]:
    for pair, alike in found.links.items():
        yield pair, alike, None
    for pair, (alike, end) in found.passed.items():
        yield pair, alike, end
