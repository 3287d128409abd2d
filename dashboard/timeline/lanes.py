"""Which lanes there are, in which order, and which events lie in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dashboard.index import Index, Mask, Ragged, Single

__all__ = ["OTHERS", "Lane", "Lanes", "choose"]

#: id of the lane of all that has no lane of its own
OTHERS = "*"

COLUMN = {"actor": "principal", "country": "country", "source": "source", "type": "type"}

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Lane:
    """A strip of the timeline."""

    id: str
    name: str
    count: int
    """Matching events, in view or not."""
    folded: bool = False
    pinned: bool = False


@dataclass(frozen=True, eq=False)
class Lanes:
    """The lanes from top to bottom, and where each code of their column goes."""

    lanes: tuple[Lane, ...]
    column: Single | Ragged
    of_code: Ints
    """Lane of each code; -1 for codes without one."""

    def pairs(self, mask: Mask) -> tuple[Ints, Ints]:
        """(lane, row) of every event of the mask in every lane it lies in, in no order."""
        if isinstance(self.column, Single):
            rows = np.flatnonzero(mask).astype(np.int32)
            lanes = self.of_code[self.column.codes[rows]]
        else:
            entries = self.column.entries(mask)
            lanes, rows = self.of_code[self.column.values[entries]], self.column.owners[entries]
        own = lanes >= 0
        lanes, rows = lanes[own], rows[own]
        if self.lanes and self.lanes[-1].id == OTHERS:
            left = mask.copy()
            left[rows] = False
            rest = np.flatnonzero(left).astype(np.int32)
            rows = np.concatenate([rows, rest])
            lanes = np.concatenate([lanes, np.full(len(rest), len(self.lanes) - 1, dtype=np.int32)])
        return lanes, rows


def choose(
    index: Index,
    mask: Mask,
    by: str,
    *,
    first: Sequence[str] = (),
    pinned: Sequence[str] = (),
    folded: Sequence[str] = (),
    most: int = 12,
) -> Lanes:
    """Lanes of the events of the mask: pinned ones, then `first`, then by number of events; the rest in one."""
    name = COLUMN[by]
    column: Single | Ragged = index.single[name] if name in index.single else index.ragged[name]
    counts = column.counts(mask)
    frequent = [column.vocabulary[code] for code in np.argsort(-counts, kind="stable") if counts[code]]
    wanted = [value for value in (*pinned, *first) if value in column.code]
    ids = list(dict.fromkeys([*wanted, *frequent]))[:most]
    of_code = np.full(len(column.vocabulary), -1, dtype=np.int32)
    of_code[[column.code[value] for value in ids]] = np.arange(len(ids), dtype=np.int32)
    lanes = [
        Lane(value, _name(index, by, value), int(counts[column.code[value]]), value in folded, value in pinned)
        for value in ids
    ]
    rest = int(np.count_nonzero(mask & ~column.has(ids)))
    if rest:
        lanes.append(Lane(OTHERS, "Others" if ids else "All events", rest, OTHERS in folded))
    return Lanes(tuple(lanes), column, of_code)


def _name(index: Index, by: str, value: str) -> str:
    return value.capitalize() if by == "type" else index.names.get(value, value)
