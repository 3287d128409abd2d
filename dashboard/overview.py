"""How many events there are over the whole range, for the histogram with the brush."""

from __future__ import annotations

import numpy as np

from dashboard.facets import Result
from dashboard.index import OPEN

__all__ = ["counts"]

_BINS = 160


def counts(result: Result, start: float, end: float) -> list[int]:
    """Number of events that may lie in each of the equal parts of a range of days."""
    index, mask = result.index, result.mask
    first = index.first[mask].astype(np.float64)
    last = np.where(index.last[mask] == OPEN, index.first[mask], index.last[mask]).astype(np.float64)
    step = (end - start) / _BINS
    low = np.clip((first - start) // step, 0, _BINS - 1).astype(np.int64)
    high = np.clip((last + 1 - start - 1e-9) // step, 0, _BINS - 1).astype(np.int64)
    begins = np.bincount(low, minlength=_BINS + 1)
    ends = np.bincount(high + 1, minlength=_BINS + 1)
    return [int(number) for number in np.cumsum(begins - ends)[:_BINS]]
