"""Colours of pictures: cooperation is blue and conflict is orange, as everywhere; every mark has an outline."""

from __future__ import annotations

from typing import NamedTuple

from dashboard.timeline.palette import paint
from events.model import Quad

__all__ = ["SERIES", "Shade", "of_balance", "of_class", "of_place"]


class Shade(NamedTuple):
    """Fill and outline of a mark."""

    fill: str
    line: str


#: from cooperation alone to conflict alone, an end of the scale each
_SCALE = (
    (-0.6, Quad.MATERIAL_COOPERATION),
    (-0.2, Quad.VERBAL_COOPERATION),
    (0.2, Quad.NEUTRAL),
    (0.6, Quad.VERBAL_CONFLICT),
    (1.1, Quad.MATERIAL_CONFLICT),
)

#: (fill, outline on light paper, outline on dark paper) of series that have no class: Okabe and Ito's, in an order in
#: which neighbours differ also in lightness
SERIES = (
    ("#0072B2", "#005a8d", "#4fa8da"),
    ("#E69F00", "#a06e00", "#f2bd4a"),
    ("#009E73", "#00785a", "#3cc79e"),
    ("#CC79A7", "#a04f7e", "#e2a5c6"),
    ("#56B4E9", "#2a7fb0", "#8ccbf0"),
    ("#D55E00", "#a84a00", "#f08a3c"),
    ("#F0E442", "#8a8200", "#f5ec7a"),
    ("#8c8a85", "#6b6964", "#b5b2ab"),
)


def of_class(value: str, dark: bool) -> Shade:
    """The shade of a quad class or a type."""
    found = paint(value, dark)
    return Shade(found.fill, found.line)


def of_balance(balance: float, dark: bool) -> Shade:
    """The shade of so much conflict (1) against cooperation (-1)."""
    return of_class(next(quad for most, quad in _SCALE if balance < most), dark)


def of_place(place: int, dark: bool) -> Shade:
    """The shade of the nth series; the last one is for all others."""
    fill, light, bright = SERIES[min(place, len(SERIES) - 1)]
    return Shade(fill, bright if dark else light)
