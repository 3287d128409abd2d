"""The legend, which is also a filter: each class with its colour, its shape and its number of events."""

from __future__ import annotations

from typing import Any

from dashboard.facets import Result
from dashboard.link import View
from dashboard.timeline.palette import QUADS, TYPES, paint

__all__ = ["legend", "toggled"]


def legend(view: View, result: Result, dark: bool) -> list[dict[str, Any]]:
    """The classes that occur, or are asked for, in the order of the palette."""
    counts = result.counts(view.colour)
    chosen = getattr(view.filter, view.colour)
    rows = []
    for value in QUADS if view.colour == "quad" else TYPES:
        if value in counts or value in chosen:
            shade = paint(value, dark)
            rows.append(
                {
                    "value": value,
                    "label": value.lower(),
                    "count": f"{counts.get(value, 0):,}",
                    "fill": shade.fill,
                    "line": shade.line,
                    "symbol": shade.symbol,
                    "on": not chosen or value in chosen,
                }
            )
    return rows


def toggled(view: View, value: str) -> dict[str, tuple[str, ...]]:
    """What a click on a class of the legend changes in the filter; all of them is the same as none."""
    every = QUADS if view.colour == "quad" else TYPES
    if value not in every:
        return {}
    shown = set(getattr(view.filter, view.colour) or every) ^ {value}
    return {view.colour: tuple(one for one in every if one in shown) if len(shown) < len(every) else ()}
