"""Who acts on whom between two days: in the visible range, and in each of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from dashboard.acting import Acting, acting
from dashboard.facets import Result
from dashboard.index import Index
from dashboard.language import Words
from dashboard.timeline.frame import Frame
from dashboard.timeline.scene import visible

__all__ = ["Period", "period", "periods"]

_PERIODS = 6

#: ranges longer than this are named by their months
_BY_DAY = 62


@dataclass(frozen=True, eq=False)
class Period:
    """Who acts on whom between two days (the last one not included)."""

    start: int
    end: int
    name: str
    told: Acting
    disputed: Acting
    """Of these, the events whose sources differ."""


def period(result: Result, frame: Frame, actors: list[str], names: Words) -> Period:
    """The visible range as a whole."""
    start, end = int(frame.start), max(int(np.ceil(frame.end)), int(frame.start) + 1)
    told = acting(result.index, visible(result.index, result.mask, frame.start, frame.end), actors)
    return Period(start, end, _name(start, end, names), told, told.only(result.disputed[told.rows]))


def periods(index: Index, frame: Frame, whole: Period, names: Words) -> list[Period]:
    """The visible range in equal parts of whole days."""
    first, last = int(frame.start), int(np.ceil(frame.end))
    borders = np.linspace(first, last, max(1, min(_PERIODS, last - first)) + 1).round().astype(int).tolist()
    told, disputed = ([*_in_parts(index, acting, borders)] for acting in (whole.told, whole.disputed))
    return [
        Period(start, max(end, start + 1), _name(start, max(end, start + 1), names), one, other)
        for (start, end), one, other in zip(pairwise(borders), told, disputed, strict=True)
    ]


def _in_parts(index: Index, told: Acting, borders: Sequence[int]) -> Iterator[Acting]:
    first, last = index.first[told.rows], index.last[told.rows]
    return (told.only((first < max(end, start + 1)) & (last >= start)) for start, end in pairwise(borders))


def _name(start: int, end: int, names: Words) -> str:
    """Days as exactly as their number asks for: `1 Mar – 14 Mar`, `Jan 2014 – Mar 2016`."""
    first, last = date.fromordinal(start), date.fromordinal(end - 1)
    if end - start == 1:
        return names.day(first)
    written = names.short_day if end - start <= _BY_DAY else names.short_month
    one, other = written(first), written(last)
    return one if one == other else f"{one} – {other}"
