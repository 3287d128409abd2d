"""Colours and shapes: Okabe and Ito's colours, which differ for every kind of colour vision, and a shape for each.

Warm is conflict and cool is cooperation; the deeper tone is what was done, the lighter one what was said.
"""

from __future__ import annotations

from dataclasses import dataclass

from events.model import QUAD, Quad, Type

__all__ = ["DARK", "HIGH_DARK", "HIGH_LIGHT", "LIGHT", "QUADS", "TYPES", "Mode", "Paint", "paint"]


@dataclass(frozen=True, slots=True)
class Paint:
    """How a class of events is drawn: `fill` and `line` of a mark, and its Plotly symbol (0–99, filled)."""

    fill: str
    line: str
    symbol: int


@dataclass(frozen=True, slots=True)
class Mode:
    """Colours of everything else in the light or the dark theme."""

    text: str
    faint: str
    rule: str
    band: str
    paper: str
    accent: str


LIGHT = Mode("#1c1b19", "#6b6862", "#dcd8d0", "#f6f4ef", "#fdfcfa", "#8f1d2c")
DARK = Mode("#ece9e2", "#a19d94", "#3a3834", "#1d1c1a", "#151412", "#f08a93")

#: of the high contrast theme, where all text has seven times the light of its ground, or the reverse
HIGH_LIGHT = Mode("#000000", "#404040", "#595959", "#ffffff", "#ffffff", "#6d0012")
HIGH_DARK = Mode("#ffffff", "#c4c4c4", "#a6a6a6", "#000000", "#000000", "#ffb3b9")

_CIRCLE, _SQUARE, _DIAMOND, _CROSS, _TRIANGLE, _DOWN, _PENTAGON, _STAR, _HEXAGON = 0, 1, 2, 3, 5, 6, 13, 17, 14

#: class → (fill, outline on light paper, outline on dark paper, symbol)
_QUAD_ROWS: dict[str, tuple[str, str, str, int]] = {
    Quad.VERBAL_COOPERATION: ("#56B4E9", "#2a7fb0", "#8ccbf0", _CIRCLE),
    Quad.MATERIAL_COOPERATION: ("#0072B2", "#005a8d", "#4fa8da", _SQUARE),
    Quad.VERBAL_CONFLICT: ("#E69F00", "#a06e00", "#f2bd4a", _TRIANGLE),
    Quad.MATERIAL_CONFLICT: ("#D55E00", "#a84a00", "#f08a3c", _DIAMOND),
    Quad.NEUTRAL: ("#8c8a85", "#6b6964", "#b5b2ab", _HEXAGON),
}

_SHAPES = (_CIRCLE, _SQUARE, _TRIANGLE, _DIAMOND, _STAR)

QUADS: tuple[str, ...] = tuple(quad.value for quad in Quad)
TYPES: tuple[str, ...] = tuple(kind.value for kind in Type)


def paint(value: str, dark: bool) -> Paint:
    """The paint of a quad class or of a type: a type has the colour of its class and a shape of its own in it."""
    if value in _QUAD_ROWS:
        fill, light, bright, symbol = _QUAD_ROWS[value]
        return Paint(fill, bright if dark else light, symbol)
    quad = QUAD[Type(value)]
    place = [kind for kind in Type if QUAD[kind] is quad].index(Type(value))
    fill, light, bright, _ = _QUAD_ROWS[quad]
    return Paint(fill, bright if dark else light, _SHAPES[place])
