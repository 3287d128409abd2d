"""The actor matrix: who acts on whom, how often, and whether in conflict or in cooperation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import streamlit as st

from dashboard import device, theme
from dashboard.acting import Acting, acting, leading
from dashboard.facets import Result
from dashboard.link import View
from dashboard.picture import Picture, picture
from dashboard.picture.legend import balance
from dashboard.picture.nodes import Node, line, rect, text
from dashboard.picture.phrases import NOBODY, differing, events, tone
from dashboard.picture.shades import of_balance
from dashboard.picture.sign import unequal
from dashboard.stores import Reading
from dashboard.timeline.metrics import cut, width

__all__ = ["draw", "matrix"]

_MOST, _MOST_NARROW, _CELL = 14, 8, 46.0
_SIZE = 13.0
_NARROW = 640


def matrix(reading: Reading, view: View, result: Result) -> None:
    """Draw the page of the matrix."""
    del reading
    names = result.index.names
    wide = device.width()
    actors = leading(result.index, result.mask, _MOST if wide >= _NARROW else _MOST_NARROW, view.filter.actor)
    if not actors:
        st.markdown(NOBODY)
        return
    told = acting(result.index, result.mask, actors)
    st.caption(
        f"{told.events:,} of {result.count:,} events have one of these actors acting on another. A row acts on a "
        "column; the larger the square, the more events."
    )
    disputed = told.only(result.disputed[told.rows])
    picture(draw(told, disputed, names, wide, theme.is_dark()), "matrix")


def draw(told: Acting, disputed: Acting, names: Mapping[str, str], wide: int, dark: bool) -> Picture:
    """The matrix as a picture so many pixels wide."""
    labels = [names.get(actor, actor) for actor in told.actors]
    left = min(max((width(label, _SIZE) for label in labels), default=0) + 14, wide * 0.3)
    above, key = balance(wide, 0, dark)
    top = above + 34
    cell = min(_CELL, (wide - left - 4) / max(len(labels), 1))
    nodes: list[Node] = [*key, *_names(told.actors, labels, left, top, cell)]
    changes: list[Mapping[str, Any]] = [{"actor": (actor,), "match": "any"} for actor in told.actors]
    most = max(1, int(told.total.max(initial=0)))
    for a, one in enumerate(told.actors):
        for b, other in enumerate(told.actors):
            number = int(told.total[a, b])
            if not number:
                continue
            shade = of_balance(float(told.balance[a, b]), dark)
            side = max(5.0, (cell - 4) * (number / most) ** 0.5)
            x, y = left + (b + 0.5) * cell, top + (a + 0.5) * cell
            differ = int(disputed.total[a, b])
            label = (
                f"{labels[a]} on {labels[b]}: {events(number)}, {tone(float(told.balance[a, b]))}{differing(differ)}"
            )
            nodes.append(
                rect(x - side / 2, y - side / 2, side, side, rx=2, fill=shade.fill, stroke=shade.line,
                     pick=len(changes), label=label)
            )  # fmt: skip
            changes.append({"actor": (one, other), "match": "all"})
            if differ:
                nodes.append(unequal(x + cell / 2 - 8, y - cell / 2 + 9, 0.8))
    alt = f"Matrix of {len(labels)} actors: who acts on whom"
    return Picture(left + cell * len(labels) + 4, top + cell * len(labels) + 4, alt, nodes, changes)


def _names(actors: tuple[str, ...], labels: list[str], left: float, top: float, cell: float) -> Iterator[Node]:
    side = cell * len(labels)
    yield rect(left, top, side, side, fill="none", klass="rule")
    for place, (actor, label) in enumerate(zip(actors, labels, strict=True)):
        middle = top + (place + 0.5) * cell
        yield line(left, top + place * cell, left + side, top + place * cell, klass="rule")
        yield line(left + place * cell, top, left + place * cell, top + side, klass="rule")
        yield text(left - 8, middle + 4, cut(label, left - 10, _SIZE), anchor="end", pick=place, label=f"Only {label}")
        short = actor if len(actor) <= 5 and ":" not in actor else label
        yield text(left + (place + 0.5) * cell, top - 8, cut(short, cell, 12), anchor="middle", klass="faint")
