"""Counts by lane and time, by interval overlap: an event counts in every bin that it may touch.

`starts` counts it once, in the bin of its first visible day, so that its sum over a lane is the lane's number of events
at every zoom.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Bins", "count", "edges"]

Ints = NDArray[np.int64]

#: days of a bin that reads well: day, week, about a month, a quarter, a year, then 5, 10, 50 and 100 years
_STEPS = (1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652, 18262, 36524)


@dataclass(frozen=True, eq=False)
class Bins:
    """`overlap[lane, bin]` and `starts[lane, bin]`; bin `b` covers the days from `edges[b]` up to `edges[b + 1]`."""

    edges: Ints
    overlap: Ints
    starts: Ints


def edges(first: int, last: int, most: int) -> Ints:
    """Borders of at most `most` bins of equal length that cover the days from first to last."""
    days = last - first + 1
    step = next((step for step in _STEPS if -(-days // step) <= most), -(-days // most))
    return np.arange(first, last + step + 1, step, dtype=np.int64)[: -(-days // step) + 1]


def count(
    borders: Ints, lanes: int, lane: NDArray[np.int32], first: NDArray[np.int32], last: NDArray[np.int32]
) -> Bins:
    """Count events that have a lane, a first and a last day each and touch the bins; others must be left out before."""
    step, number = borders[1] - borders[0], len(borders) - 1
    low = np.maximum(first - borders[0], 0) // step
    high = np.minimum((last - borders[0]) // step, number - 1)
    shape = (lanes, number + 1)
    base = lane.astype(np.int64) * (number + 1)
    begins = np.bincount(base + low, minlength=lanes * (number + 1)).reshape(shape)
    ends = np.bincount(base + high + 1, minlength=lanes * (number + 1)).reshape(shape)
    return Bins(borders, np.cumsum(begins - ends, axis=1)[:, :-1], begins[:, :-1])
