"""Bins as bars: how many events a lane has at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dashboard.timeline.frame import to_ms
from dashboard.timeline.palette import paint
from dashboard.timeline.scene import Scene
from dashboard.timeline.traces.brush import MS_PER_DAY, Brush, Trace
from events.model import Quad

__all__ = ["of_bins"]

#: share of its lane's height that the least bar has
_LEAST = 0.06

#: colours from no conflict to nothing else. A trace for each: Plotly is slow, and complains of every bar, when it is
#: given a colour scale
_SHADES = 11


def of_bins(scene: Scene, brush: Brush) -> list[Trace]:
    """A bar for each lane and time with events, as high as the root of their number and as warm as their conflict."""
    counted, conflict = scene.bins, scene.conflict
    if counted is None or conflict is None:
        return []
    lane, place = np.nonzero(counted.overlap)
    number = counted.overlap[lane, place]
    share = conflict[lane, place] / number
    rows = np.array([strip.rows for strip in scene.strips])[lane]
    bottom = np.array([strip.top for strip in scene.strips])[lane] + rows
    tall = rows * np.maximum(np.sqrt(number / number.max(initial=1)), _LEAST)
    step = float(counted.edges[1] - counted.edges[0])
    x = to_ms(counted.edges[place] + step / 2)
    told = np.column_stack([np.arange(len(number)), number, np.rint(share * 100).astype(np.int64)])
    told = told.astype(np.min_scalar_type(told.max(initial=0)))
    shade = np.rint(share * (_SHADES - 1))
    return [
        {
            "type": "bar",
            "x": x[own],
            "base": bottom[own].astype(np.float32),
            "y": (-tall[own]).astype(np.float32),
            "width": step * MS_PER_DAY * 0.92,
            "marker": {"color": colour, "opacity": 0.85, "line": {"width": 0}},
            "customdata": told[own],
            "hovertemplate": f"%{{x|{brush.words.ticks('yMMMd')}}}<br>%{{customdata[1]:,}} here, "
            "%{customdata[2]}% conflict<extra></extra>",
        }
        for colour, own in ((colour, shade == level) for level, colour in enumerate(_colours(brush.dark)))
        if own.any()
    ]


def _colours(dark: bool) -> list[str]:
    """The shades from cooperation over neither to conflict."""
    stops = [paint(value, dark) for value in (Quad.MATERIAL_COOPERATION, Quad.NEUTRAL, Quad.MATERIAL_CONFLICT)]
    parts: NDArray[np.int64] = np.array(
        [[int((one.line if dark else one.fill)[place : place + 2], 16) for place in (1, 3, 5)] for one in stops]
    )
    levels = np.linspace(0, 1, _SHADES)
    mixed = np.column_stack([np.interp(levels, (0, 0.5, 1), channel) for channel in parts.T]).round().astype(int)
    return [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in mixed.tolist()]
