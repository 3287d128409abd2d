"""Bins as bars: how many events a lane has at a time."""

from __future__ import annotations

import numpy as np

from dashboard.timeline.frame import to_ms
from dashboard.timeline.palette import paint
from dashboard.timeline.scene import Scene
from dashboard.timeline.traces.brush import MS_PER_DAY, Brush, Trace
from events.model import Quad

__all__ = ["of_bins"]

#: share of its lane's height that the least bar has
_LEAST = 0.06


def of_bins(scene: Scene, brush: Brush) -> list[Trace]:
    """A bar for each lane and time with events, as high as the root of their number."""
    counted = scene.bins
    if counted is None:
        return []
    lane, place = np.nonzero(counted.overlap)
    number = counted.overlap[lane, place]
    bottom = np.array([strip.top + strip.rows for strip in scene.strips])[lane]
    rows = np.array([strip.rows for strip in scene.strips])[lane]
    tall = rows * np.maximum(np.sqrt(number / number.max(initial=1)), _LEAST)
    step = float(counted.edges[1] - counted.edges[0])
    shade = paint(Quad.MATERIAL_COOPERATION, brush.dark)
    return [
        {
            "type": "bar",
            "x": to_ms(counted.edges[place] + step / 2),
            "base": bottom.astype(np.float32),
            "y": (-tall).astype(np.float32),
            "width": step * MS_PER_DAY * 0.92,
            "marker": {"color": shade.line if brush.dark else shade.fill, "opacity": 0.75, "line": {"width": 0}},
            "customdata": np.arange(len(number), dtype=np.int32),
            "hovertext": [f"{count:,} event{'s' if count > 1 else ''}" for count in number],
            "hovertemplate": "%{x|%-d %B %Y}<br>%{hovertext}<extra></extra>",
        }
    ]
