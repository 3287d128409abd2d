"""What all traces are painted with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard.language import ENGLISH, Words
from dashboard.timeline.frame import Frame
from dashboard.timeline.palette import DARK, LIGHT, Mode

__all__ = ["MS_PER_DAY", "Brush", "Floats", "Places", "Trace", "faded", "hit", "text"]

Trace = dict[str, Any]
Places = NDArray[np.intp]
Floats = NDArray[np.float64]

MS_PER_DAY = 86_400_000


@dataclass(frozen=True, slots=True)
class Brush:
    """The range, the theme and the language of a figure, and the hover text of each mark."""

    frame: Frame
    dark: bool
    hover: Sequence[str] = ()
    words: Words = ENGLISH

    @property
    def mode(self) -> Mode:
        """Colours of everything but the events."""
        return DARK if self.dark else LIGHT


def faded(colour: str, opacity: float) -> str:
    """A hexadecimal colour with an opacity."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity})"


def text(x: Floats, y: Floats, texts: list[str], colour: str, size: float) -> Trace:
    """Texts that begin at points."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y.astype(np.float32),
        "text": texts,
        "textposition": "middle right",
        "textfont": {"size": size, "color": colour},
        "hoverinfo": "skip",
    }


def hit(x: Floats, y: Floats, days: Floats, places: Places, hover: list[str]) -> Trace:
    """Bars that cannot be seen under texts, which Plotly itself hears only at their first pixel."""
    return {
        "type": "bar",
        "orientation": "h",
        "base": x,
        "x": days * MS_PER_DAY,
        "y": y.astype(np.float32),
        "width": 0.9,
        "marker": {"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        "customdata": places.astype(np.int32),
        "hovertext": hover,
        "hovertemplate": "%{hovertext}<extra></extra>",
    }
