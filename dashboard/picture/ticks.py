"""Where a time axis has its ticks, and what is written at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from dashboard.language import Words
from dashboard.picture.nodes import Node, line, text
from dashboard.timeline.frame import Frame

__all__ = ["axis", "ticks"]

#: pixels that a tick's label takes at least
_ROOM = 74

#: days between ticks, and the same as a number of units
_STEPS: tuple[tuple[float, int, str], ...] = (
    *((days, days, "day") for days in (1, 2, 7, 14)),
    *((months * 30.44, months, "month") for months in (1, 3, 6)),
    *((years * 365.25, years, "year") for years in (1, 2, 5, 10, 20, 50, 100, 200, 500)),
)


def ticks(start: float, end: float, width: float, words: Words) -> list[tuple[int, str]]:
    """Days from `start` to `end` that are labelled on an axis of so many pixels, with their labels."""
    least = (end - start) * _ROOM / max(width, 1)
    _, number, unit = next((step for step in _STEPS if step[0] >= least), _STEPS[-1])
    low, high = date.fromordinal(max(1, int(start))), min(int(end), date.max.toordinal())
    steps: dict[str, Callable[[date, int], Iterator[date]]] = {"day": _days, "month": _months, "year": _years}
    written: Callable[[date], str] = {"day": words.short_day, "month": words.short_month, "year": _year}[unit]
    found = []
    for day in steps[unit](low, number):
        if day.toordinal() > high:
            break
        if day.toordinal() >= start:
            found.append((day.toordinal(), written(day)))
    return found


def axis(frame: Frame, y: float, bottom: float, words: Words) -> list[Node]:
    """The axis of a frame at height `y`, its lines running down to `bottom`."""
    left, right = frame.left, frame.left + frame.plot
    nodes = [line(left, y, right, y, klass="rule")]
    for day, label in ticks(frame.start, frame.end, frame.plot, words):
        x = left + float(frame.x(day))
        nodes.append(line(x, y - 4, x, bottom, klass="rule"))
        if x < right - 12:
            nodes.append(text(x, y - 8, label, anchor="middle" if x - left > 24 else "start", klass="faint"))
    return nodes


def _year(day: date) -> str:
    return str(day.year)


def _days(low: date, number: int) -> Iterator[date]:
    first = low.toordinal()
    if number >= 7:
        first -= low.weekday()
    for day in range(max(1, first), date.max.toordinal(), number):
        yield date.fromordinal(day)


def _months(low: date, number: int) -> Iterator[date]:
    month = (low.year * 12 + low.month - 1) // number * number
    while month < date.max.year * 12:
        if month >= 12:
            yield date(month // 12, month % 12 + 1, 1)
        month += number


def _years(low: date, number: int) -> Iterator[date]:
    for year in range(low.year // number * number, date.max.year, number):
        if year >= 1:
            yield date(year, 1, 1)
