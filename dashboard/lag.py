"""How long after it happened each event was first reported."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dashboard.index import OPEN, Index, Mask
from dashboard.picture.nodes import Node, rect, text
from dashboard.picture.shades import of_place

__all__ = ["BINS", "draw", "lags", "spread"]

#: name → the most days between the event and its first report
BINS: tuple[tuple[str, int], ...] = (
    ("announced before", -1),
    ("the same day", 0),
    ("the day after", 1),
    ("2 to 3 days", 3),
    ("4 to 7 days", 7),
    ("8 to 30 days", 30),
    ("31 to 365 days", 365),
    ("over a year", OPEN),
)

_LINE, _NAME, _NUMBER = 24.0, 130.0, 60.0


def lags(index: Index, mask: Mask) -> NDArray[np.int32]:
    """Days from each event of the mask to its first report; those that no dated source tells are left out.

    What lasted, or is dated vaguely, had happened on its last day; a report within its days is one of the same day.
    """
    chosen = mask & (index.known < OPEN)
    first, last, known = index.first[chosen], index.last[chosen], index.known[chosen]
    after = np.where(last == OPEN, 0, np.maximum(known - last, 0))
    return np.where(known < first, known - first, after).astype(np.int32)


def spread(days: NDArray[np.int32]) -> list[int]:
    """Number of events of each of `BINS`."""
    places = np.searchsorted([most for _, most in BINS], days, "left")
    return [int(number) for number in np.bincount(places, minlength=len(BINS))]


def draw(numbers: Sequence[int], wide: float, dark: bool) -> tuple[float, list[Node]]:
    """The height of the figure and its nodes: a bar for each of `BINS`."""
    most, total = max(*numbers, 1), max(sum(numbers), 1)
    room = max(wide - _NAME - _NUMBER - 16, 40)
    shade = of_place(0, dark)
    nodes = []
    for place, ((name, _), number) in enumerate(zip(BINS, numbers, strict=True)):
        y = place * _LINE
        nodes.append(text(_NAME - 8, y + 16, name, anchor="end"))
        nodes.append(rect(_NAME, y + 4, room * number / most, _LINE - 8, fill=shade.fill, stroke=shade.line))
        nodes.append(
            text(_NAME + room * number / most + 8, y + 16, f"{number:,} ({number / total:.0%})", klass="faint")
        )
    return len(BINS) * _LINE + 6, nodes
