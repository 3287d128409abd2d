"""How many events there are over the whole range, for the histogram with the brush."""

from __future__ import annotations

import numpy as np

from dashboard.facets import Result

__all__ = ["counts"]

_BINS = 160


def counts(result: Result, start: float, end: float) -> list[int]:
    """Number of events that may lie in each of the equal parts of a range of days; an open end counts its start only.

    Those that have begun before a part ends, less those that have ended before it begins.
    """
    first, last = result.days
    low, high = int(start), int(np.ceil(end)) + 1
    begun = np.cumsum(np.bincount(np.clip(first - low, 0, high - low), minlength=high - low + 1))
    ended = np.cumsum(np.bincount(np.clip(last - low, 0, high - low), minlength=high - low + 1))
    borders = np.linspace(start, end, _BINS + 1)
    befores = np.clip(np.ceil(borders[1:]).astype(np.int64) - 1 - low, 0, high - low)
    afters = np.floor(borders[:-1]).astype(np.int64) - 1 - low
    gone = np.where(afters < 0, 0, ended[np.clip(afters, 0, high - low)])
    return [int(number) for number in begun[befores] - gone]
