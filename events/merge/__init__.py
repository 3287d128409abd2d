"""The same event told twice: one event with more evidence.

    events → atoms → candidate pairs that share days and actors → likeness → complete link → fusion

An *atom* is one piece of evidence with all that is compared: its days, parties, type and words. Everything is decided
between atoms, so the outcome depends on neither order nor company: merging what is merged changes nothing, and an
event keeps its place when others come or go.
"""

from __future__ import annotations

from collections.abc import Iterable

from events.merge.clusters import Clusters, by_urgency
from events.merge.fusion import fuse
from events.merge.linking import Linking, linking
from events.model import Event

__all__ = ["joined", "merge", "split"]


def merge(events: Iterable[Event], apart: Iterable[tuple[str, str]] = ()) -> list[Event]:
    """Join the events that tell the same happening; ordered by start, then id.

    Takes single mentions and merged events alike. `apart` holds pairs of ids of mentions that a reader has separated:
    they never meet in one event. No evidence is lost, and events that are joined keep the ids of their mentions in
    `merged`, so that `split` can undo it.
    """
    return joined(linking(events), apart)


def joined(found: Linking, apart: Iterable[tuple[str, str]] = ()) -> list[Event]:
    """Join events that are compared already; ordered by start, then id."""
    allowed = found.without(apart)
    links = by_urgency(allowed.links, found.atoms)
    _, groups = Clusters(found.atoms, links).turn(range(len(found.units)), links)
    fused = [fuse([found.units[unit] for unit in sorted(units)], score) for units, score in groups]
    return sorted(fused, key=lambda event: (event.start, event.id))


def split(event: Event, mentions: Iterable[Event]) -> list[Event]:
    """The single mentions that a merged event was made of, out of all mentions; the event itself if it is one."""
    if not event.merged:
        return [event]
    wanted = set(event.merged)
    return sorted((mention for mention in mentions if mention.id in wanted), key=lambda mention: mention.id)
