"""The sign ≠, which marks where sources differ; drawn, as the letters of few fonts have it."""

from __future__ import annotations

from dashboard.picture.nodes import Node, group, path

__all__ = ["unequal"]


def unequal(x: float, y: float, size: float = 1.0) -> Node:
    """The sign around a point, twelve pixels high; a rim in the colour of the page sets it off from any ground."""
    wide, apart, high = 4.5 * size, 2.0 * size, 6.0 * size
    strokes = ["M", x - wide, y - apart, "H", x + wide, "M", x - wide, y + apart, "H", x + wide,
               "M", x - high / 2, y + high, "L", x + high / 2, y - high]  # fmt: skip
    return group([path(strokes, klass="rim"), path(strokes, klass="sign")])
