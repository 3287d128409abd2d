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
    """A bar for each lane and time with events, as high as the root of their number and as warm as their conflict."""
    counted, conflict = scene.bins, scene.conflict
    if counted is None or conflict is None:
        return []
    lane, place = np.nonzero(counted.overlap)
    number = counted.overlap[lane, place]
    share = conflict[lane, place] / number
    bottom = np.array([strip.top + strip.rows for strip in scene.strips])[lane]
    rows = np.array([strip.rows for strip in scene.strips])[lane]
    tall = rows * np.maximum(np.sqrt(number / number.max(initial=1)), _LEAST)
    step = float(counted.edges[1] - counted.edges[0])
    shades = [paint(value, brush.dark) for value in (Quad.MATERIAL_COOPERATION, Quad.NEUTRAL, Quad.MATERIAL_CONFLICT)]
    scale = [[part, shade.line if brush.dark else shade.fill] for part, shade in zip((0, 0.5, 1), shades, strict=True)]
    return [
        {
            "type": "bar",
            "x": to_ms(counted.edges[place] + step / 2),
            "base": bottom.astype(np.float32),
            "y": (-tall).astype(np.float32),
            "width": step * MS_PER_DAY * 0.92,
            "marker": {
                "color": share.astype(np.float32),
                "colorscale": scale,
                "cmin": 0,
                "cmax": 1,
                "opacity": 0.85,
                "line": {"width": 0},
            },
            "customdata": np.column_stack([np.arange(len(number)), number]).astype(np.int32),
            "hovertemplate": f"%{{x|{brush.words.ticks('yMMMd')}}}<br>%{{customdata[1]:,}} here, "
            "%{marker.color:.0%} conflict<extra></extra>",
        }
    ]
