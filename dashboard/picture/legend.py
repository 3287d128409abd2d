"""The legend of a picture: what each shade stands for, in lines that fit the page; a click filters by it."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.picture.nodes import Node, group, rect, text
from dashboard.picture.shades import Shade
from dashboard.timeline.metrics import cut, width

__all__ = ["legend"]

_SIZE, _LINE, _GAP = 13.0, 24.0, 18.0
_LONGEST = 180.0


def legend(entries: Iterable[tuple[str, str, Shade]], wide: float) -> tuple[float, list[Node]]:
    """The height of the legend and its nodes; the nth entry (name, number, shade) has `pick` n."""
    x = y = 0.0
    nodes: list[Node] = []
    for place, (name, number, shade) in enumerate(entries):
        shown = f"{cut(name, _LONGEST, _SIZE)}  {number}"
        needed = 20 + width(shown, _SIZE) + _GAP
        if x and x + needed > wide:
            x, y = 0.0, y + _LINE
        box = rect(x + 2, y + 5, 12, 12, rx=2, fill=shade.fill, stroke=shade.line)
        room = rect(x, y, needed - _GAP + 4, _LINE, fill="transparent")
        words = text(x + 20, y + 16, shown)
        nodes.append(group([room, box, words], pick=place, label=f"Only {name}: {number}"))
        x += needed
    return y + _LINE, nodes
