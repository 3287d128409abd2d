"""The parts of a picture as plain values: what the browser turns into SVG elements, one for one.

A node is `[tag, attributes, content]`; content is text or a list of nodes. A node with a `pick` can be clicked and
reached by the arrow keys; its `label` is what a screen reader says of it. Texts are set as text and never parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

__all__ = ["Node", "circle", "group", "line", "outline", "path", "rect", "text"]

Node = list[Any]


def rect(x: float, y: float, width: float, height: float, **attributes: Any) -> Node:
    """A rectangle from its upper left corner."""
    return ["rect", _of(attributes, x=x, y=y, width=max(width, 0), height=max(height, 0)), ""]


def circle(x: float, y: float, radius: float, **attributes: Any) -> Node:
    """A circle around a point."""
    return ["circle", _of(attributes, cx=x, cy=y, r=radius), ""]


def line(x1: float, y1: float, x2: float, y2: float, **attributes: Any) -> Node:
    """A straight line."""
    return ["line", _of(attributes, x1=x1, y1=y1, x2=x2, y2=y2), ""]


def path(points: Sequence[Any], **attributes: Any) -> Node:
    """A path of SVG commands and numbers: `["M", 0, 0, "L", 4, 4]`."""
    return ["path", _of(attributes, d=" ".join(str(_short(point)) for point in points)), ""]


def outline(code: str, **attributes: Any) -> Node:
    """The outline of a country, which the browser has from `static/world.json`."""
    return ["path", _of(attributes, outline=code), ""]


def text(x: float, y: float, words: str, **attributes: Any) -> Node:
    """A line of text; `anchor` is `start`, `middle` or `end`."""
    anchor = attributes.pop("anchor", "start")
    return ["text", _of(attributes, x=x, y=y) | ({"text-anchor": anchor} if anchor != "start" else {}), words]


def group(nodes: Iterable[Node], **attributes: Any) -> Node:
    """Several nodes together."""
    return ["g", _of(attributes), list(nodes)]


def _of(attributes: dict[str, Any], **geometry: float | str) -> dict[str, Any]:
    """SVG's names: `klass` is `class`, `stroke_width` is `stroke-width`; numbers to a tenth of a pixel."""
    named = {name.replace("klass", "class").replace("_", "-"): value for name, value in attributes.items()}
    return {name: _short(value) for name, value in (geometry | named).items() if value is not None}


def _short(value: Any) -> Any:
    if isinstance(value, str | bool | int):
        return value
    rounded = round(float(value), 1)
    return int(rounded) if rounded == int(rounded) else rounded
