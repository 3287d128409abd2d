"""Which days are shown when the link does not say."""

from __future__ import annotations

import numpy as np

from dashboard.facets import Result
from dashboard.link import View
from dashboard.timeline.frame import Frame, day_of

__all__ = ["days_of", "frame_of", "whole"]

#: share of the range that stays free before the first event and, for labels, after the last one
_BEFORE, _AFTER = 0.03, 0.16

#: events at either end that may be left out of sight when that makes the range this many times shorter
_FEW, _GAIN = 0.04, 2.5

_SHORTEST = 3


def whole(result: Result) -> tuple[float, float]:
    """The range that shows all events of a result, in days."""
    return _padded(*_asked(result, *result.span))


def fitting(result: Result) -> tuple[float, float]:
    """The range that shows the events of a result but for a few that lie far off."""
    return _padded(*_fitting(result))


def days_of(view: View, result: Result) -> tuple[float, float]:
    """The visible range without the room around it, from the first day to the one after the last."""
    if view.view:
        return day_of(view.view[0]), day_of(view.view[1])
    first, last = _fitting(result)
    return float(first), float(last + 1)


def _fitting(result: Result) -> tuple[int, int]:
    first, last = _asked(result, *result.span)
    starts, ends = result.days
    few = int(len(starts) * _FEW)
    if few:
        early, late = int(starts[few]), int(np.partition(ends, -1 - few)[-1 - few])
        if last - first > _GAIN * (late - early + _SHORTEST):
            first, last = max(first, early), min(last, late)
    return first, last


def frame_of(view: View, result: Result, width: int) -> Frame:
    """The visible range: that of the link, else one that fits."""
    if view.view:
        return Frame(day_of(view.view[0]), day_of(view.view[1]), width)
    return Frame(*fitting(result), width)


def _asked(result: Result, first: int, last: int) -> tuple[int, int]:
    """No more than the dates of the filter: an event that may lie in them may begin years before."""
    asked = result.filter
    low = max(first, asked.from_.toordinal()) if asked.from_ else first
    high = min(last, asked.to.toordinal()) if asked.to else last
    return (low, high) if low <= high else (first, last)


def _padded(first: int, last: int) -> tuple[float, float]:
    days = max(last + 1 - first, _SHORTEST)
    return max(1.0, first - days * _BEFORE - 0.5), last + 1 + days * _AFTER + 0.5
