"""Events piled up over the days on which they begin: each a dot while there is room, else a bar for all of a pile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dashboard.index import Index, Mask
from dashboard.timeline.frame import Frame
from dashboard.timeline.scene import visible

__all__ = ["STEP", "Stacks", "stacks"]

#: pixels from one pile to the next, and from one dot to the one above
STEP = 11.0

#: more than these are not drawn one by one
_MOST = 500


@dataclass(frozen=True, eq=False)
class Stacks:
    """Piles over the visible range, in the order of the days."""

    rows: NDArray[np.int32]
    """Rows of the index, by pile and from the bottom up."""
    pile: NDArray[np.int64]
    """The pile of each row, from the left."""
    level: NDArray[np.int64]
    """Its place in the pile, from the bottom."""
    step: float
    """Days from one pile to the next."""
    start: float

    @property
    def highest(self) -> int:
        """Events of the highest pile."""
        return int(self.level.max(initial=-1)) + 1

    def single(self, room: int) -> bool:
        """Whether each event can be a dot of its own where so many fit on one another."""
        return len(self.rows) <= _MOST and self.highest <= room

    def days(self, pile: int) -> tuple[float, float]:
        """The days of a pile."""
        return self.start + pile * self.step, self.start + (pile + 1) * self.step

    def heights(self) -> NDArray[np.int64]:
        """Number of events of each pile."""
        return np.bincount(self.pile)


def stacks(index: Index, mask: Mask, frame: Frame) -> Stacks:
    """Pile up the events of the mask that are in view; one that began before it is in the first pile."""
    rows = np.flatnonzero(visible(index, mask, frame.start, frame.end)).astype(np.int32)
    piles = max(1, int(frame.plot // STEP))
    step = (frame.end - frame.start) / piles
    pile = np.clip((index.first[rows] + 0.5 - frame.start) // step, 0, piles - 1).astype(np.int64)
    order = np.argsort(pile, kind="stable")
    rows, pile = rows[order], pile[order]
    level = np.arange(len(rows)) - np.searchsorted(pile, pile, "left")
    return Stacks(rows, pile, level, step, frame.start)
