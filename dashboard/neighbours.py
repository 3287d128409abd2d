"""Where an event stands among those that are shown: its place, the one before it and the one after it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from dashboard.facets import Result
from dashboard.stores import Reading
from events.model import Event

__all__ = ["Neighbours", "neighbours", "row_of"]


class Neighbours(NamedTuple):
    """`place` of `total` events; the ids of its neighbours, empty at the ends. A hidden event has place 0."""

    place: int
    total: int
    before: str
    after: str


def neighbours(reading: Reading, result: Result, event: Event) -> Neighbours:
    """Find the neighbours of an event in the order of time."""
    row = row_of(reading, result, event)
    if row is None:
        return Neighbours(0, result.count, "", "")
    shown = np.flatnonzero(result.mask)
    place = int(np.searchsorted(shown, row))
    is_shown = place < len(shown) and shown[place] == row
    before = shown[place - 1 : place] if place else shown[:0]
    after = shown[place + is_shown : place + is_shown + 1]
    ids = [reading.briefs(rows.astype(np.int32))[0].id if len(rows) else "" for rows in (before, after)]
    return Neighbours(place + 1 if is_shown else 0, result.count, ids[0], ids[1])


def row_of(reading: Reading, result: Result, event: Event) -> int | None:
    """The event's row, looked for among those that begin on the same day; of several versions, one that is shown."""
    first = reading.index.first
    start = event.start.toordinal()
    rows = np.arange(*np.searchsorted(first, [start, start + 1]))
    keys = reading.index.key[rows].tolist()
    place = {key: int(row) for key, row in zip(keys, rows, strict=True)}
    found = [place[one.key] for one in reading.store.titles(keys) if one.id == event.id]
    return max(found, key=lambda row: bool(result.mask[row]), default=None)
