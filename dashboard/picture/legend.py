"""The legend of a picture: what each shade stands for, in lines that fit the page; a click filters by it."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.picture.nodes import Node, group, rect, text
from dashboard.picture.shades import Shade, of_balance
from dashboard.timeline.metrics import cut, width

__all__ = ["balance", "legend", "row"]

_SIZE, _LINE, _GAP = 13.0, 24.0, 18.0
_LONGEST = 180.0
_SMALL = 13.0

_BALANCE = (
    ("cooperation", -1.0),
    ("mostly cooperation", -0.4),
    ("as much of both", 0.0),
    ("mostly conflict", 0.4),
    ("conflict", 1.0),
)


def legend(entries: Iterable[tuple[str, str, Shade]], wide: float, last: int) -> tuple[float, list[Node]]:
    """The height of the legend and its nodes; the nth entry (name, number, shade) has `pick` n, if n < `last`."""
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
        named = {"pick": place, "label": f"Only {name}: {number}"} if place < last else {}
        nodes.append(group([room, box, words], **named))
        x += needed
    return y + _LINE, nodes


def row(entries: Iterable[tuple[str, Shade]], wide: float, top: float) -> tuple[float, list[Node]]:
    """The height below `top` of a legend that only explains, and its nodes."""
    x, y = 0.0, top
    nodes: list[Node] = []
    for name, shade in entries:
        needed = 18 + width(name, _SMALL) + _GAP
        if x and x + needed - _GAP > wide:
            x, y = 0.0, y + _LINE - 4
        nodes.append(rect(x + 1, y + 5, 11, 11, rx=2, fill=shade.fill, stroke=shade.line))
        nodes.append(text(x + 18, y + 15, name, klass="faint"))
        x += needed
    return y - top + _LINE, nodes


def balance(wide: float, top: float, dark: bool, lines: bool = False) -> tuple[float, list[Node]]:
    """What the shades between cooperation and conflict say; of `lines`, which have the colour of outlines."""
    shades = [(name, of_balance(value, dark)) for name, value in _BALANCE]
    return row([(name, Shade(shade.line, shade.line) if lines else shade) for name, shade in shades], wide, top)
