"""A scene as a Plotly figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dashboard import safe
from dashboard.index import Index
from dashboard.language import ENGLISH, Words
from dashboard.timeline.axis import time_axis
from dashboard.timeline.frame import to_ms
from dashboard.timeline.hover import hover_texts
from dashboard.timeline.metrics import cut, width
from dashboard.timeline.palette import DARK, LIGHT, Mode
from dashboard.timeline.scene import Scene
from dashboard.timeline.traces import of_bins, of_marks
from dashboard.timeline.traces.brush import Brush

__all__ = ["ROW", "Style", "draw", "height"]

#: pixels of a row, and of the room above and below the plot
ROW = 22
_TOP, _BOTTOM = 40, 4

FONT = '"Source Sans", "Source Sans 3", sans-serif'
_NAME = 13.0


@dataclass(frozen=True, slots=True)
class Style:
    """How the figure is painted."""

    dark: bool = False
    colour: str = "quad"
    """Column that gives the colours: `quad` or `type`."""
    opened: str = ""
    """Id of the open event."""
    words: Words = ENGLISH
    """Names of months."""

    @property
    def mode(self) -> Mode:
        """Colours of everything but the events."""
        return DARK if self.dark else LIGHT


def height(scene: Scene) -> int:
    """Pixels of the whole figure."""
    return round(max(scene.height, 4) * ROW) + _TOP + _BOTTOM


def draw(index: Index, scene: Scene, style: Style) -> dict[str, Any]:
    """The figure, as plain values and arrays."""
    frame, mode = scene.frame, style.mode
    hover = hover_texts(index, scene.marks, style.words) if scene.marks is not None else []
    brush = Brush(frame, style.dark, hover, style.words)
    data = of_marks(index, scene, brush, style.colour, style.opened) + of_bins(scene, brush)
    layout = {
        "height": height(scene),
        "margin": {"l": frame.left, "r": frame.right, "t": _TOP, "b": _BOTTOM, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "color": mode.text, "size": 13},
        "showlegend": False,
        "hovermode": "closest",
        "hoverdistance": 14,
        "dragmode": "pan",
        "barmode": "overlay",
        "hoverlabel": {
            "bgcolor": mode.paper,
            "bordercolor": mode.rule,
            "font": {"family": FONT, "color": mode.text, "size": 13},
            "align": "left",
            "namelength": 0,
        },
        "xaxis": time_axis(mode, style.words) | {"range": [float(to_ms(frame.start)), float(to_ms(frame.end))]},
        "yaxis": {
            "range": [max(scene.height, 4), 0],
            "fixedrange": True,
            "visible": False,
            "zeroline": False,
        },
        "shapes": _bands(scene, mode),
        "annotations": _names(scene, mode),
    }
    return {"data": data, "layout": layout}


def _bands(scene: Scene, mode: Mode) -> list[dict[str, Any]]:
    base = {"type": "rect", "xref": "paper", "x1": 1, "yref": "y", "layer": "below", "line": {"width": 0}}
    left = 0.0 if scene.frame.narrow else -scene.frame.left / scene.frame.plot
    return [
        base | {"x0": left, "y0": strip.start, "y1": strip.end, "fillcolor": mode.band} for strip in scene.strips[::2]
    ]


def _names(scene: Scene, mode: Mode) -> list[dict[str, Any]]:
    frame = scene.frame
    notes = []
    for lane, strip in zip(scene.lanes.lanes, scene.strips, strict=True):
        number = f"{lane.count:,}"
        room = (frame.plot if frame.narrow else frame.left) - width(number, _NAME) - 34
        name = safe.plotly(cut(lane.name, room, _NAME * 1.06))
        notes.append(
            {
                "name": lane.id,
                "captureevents": True,
                "hovertext": "Open this lane" if lane.folded else "Fold this lane",
                "xref": "paper",
                "x": 0,
                "xanchor": "left",
                "xshift": 2 if frame.narrow else 8 - frame.left,
                "y": strip.start + (strip.header or 1.15) / 2 + 0.05,
                "yanchor": "middle",
                "text": f'{"▸ " if lane.folded else ""}<b>{name}</b>  <span style="color:{mode.faint}">{number}</span>',
                "showarrow": False,
                "align": "left",
                "font": {"size": _NAME, "color": mode.text},
            }
        )
    return notes
