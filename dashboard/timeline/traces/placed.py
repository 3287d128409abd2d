"""Events as bars and marks, with their labels, their links and the chips of those that had no room."""

from __future__ import annotations

import numpy as np

from dashboard import safe
from dashboard.index import Index
from dashboard.timeline.frame import to_ms
from dashboard.timeline.marks import RADIUS, SHORTEST, Form, Marks
from dashboard.timeline.metrics import width
from dashboard.timeline.palette import Paint, paint
from dashboard.timeline.rows import CHIP, LABEL
from dashboard.timeline.scene import Scene
from dashboard.timeline.traces.brush import Brush, Places, Trace, faded, hit, text

__all__ = ["of_marks"]

#: height of a bar in rows
_THICK = 0.72

#: links between the marks of one event, beyond which they only confuse
_MOST_LINKS = 40

_TEMPLATE = "%{hovertext}<extra></extra>"


def of_marks(index: Index, scene: Scene, brush: Brush, colour: str, opened: str) -> list[Trace]:
    """Bars below, then links between the marks of one event, marks, labels and chips."""
    marks = scene.marks
    if marks is None:
        return []
    column = index.single[colour]
    codes = column.codes[marks.row]
    bars: list[Trace] = []
    points: list[Trace] = []
    for code in np.unique(codes):
        places = np.flatnonzero(codes == code)
        shade = paint(column.vocabulary[code], brush.dark)
        flat = marks.form[places] <= Form.RING
        for pale in (False, True):
            bars += _bars(marks, places[~flat & ((marks.form[places] == Form.PALE) == pale)], shade, pale, brush)
        points += _points(marks, places[flat], shade, brush)
    chosen = np.array([brief.id == opened for brief in marks.briefs], dtype=bool)
    return [
        *bars,
        *_links(marks, brush),
        *points,
        *_opened(marks, np.flatnonzero(chosen), brush),
        *_labels(marks, brush),
        *_chips(marks, brush),
    ]


def _bars(marks: Marks, places: Places, shade: Paint, pale: bool, brush: Brush) -> list[Trace]:
    if not len(places):
        return []
    marker = _filling(shade, pale, marks.hollow[places].tolist())
    return [_spans(marks, places, brush) | {"width": _THICK, "marker": marker}]


def _spans(marks: Marks, places: Places, brush: Brush) -> Trace:
    """Bars from their first day to their last, as far as a screen beyond the view."""
    # a year at the zoom of an hour would be millions of pixels long, and freeze the browser
    margin = brush.frame.end - brush.frame.start
    start = np.maximum(marks.start[places], brush.frame.start - margin)
    end = np.minimum(marks.end[places], brush.frame.end + margin)
    end = np.maximum(end, start + SHORTEST / brush.frame.per_day)
    return hit(to_ms(start), marks.y[places], end - start, places, [brush.hover[place] for place in places])


def _filling(shade: Paint, pale: bool, hollow: list[bool]) -> Trace:
    if not pale:
        colours = [faded(shade.fill, 0.0 if one else 0.34) for one in hollow]
        return {"color": colours, "line": {"color": shade.line, "width": 1.4}, "cornerradius": 3}
    # upright stripes are what Plotly has for a dashed bar
    backs = [faded(shade.fill, 0.0 if one else 0.14) for one in hollow]
    pattern = {"shape": "|", "size": 10, "solidity": 0.6, "fillmode": "replace", "bgcolor": backs}
    return {"color": faded(shade.fill, 0.3), "line": {"width": 0}, "pattern": pattern}


def _points(marks: Marks, places: Places, shade: Paint, brush: Brush) -> list[Trace]:
    if not len(places):
        return []
    ring = marks.form[places] == Form.RING
    hollow = marks.hollow[places]
    # Plotly's numbers: 100 more is the open symbol, 300 more the open one with a dot
    symbols = shade.symbol + np.where(ring, 300, np.where(hollow, 100, 0))
    colours = np.where(ring | hollow, shade.line, shade.fill).tolist() if (ring | hollow).any() else shade.fill
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": to_ms(marks.start[places]),
            "y": marks.y[places].astype(np.float32),
            "marker": {
                "symbol": symbols.astype(np.int16),
                "size": np.where(ring, 2 * RADIUS + 1, 2 * RADIUS - 2).astype(np.uint8),
                "color": colours,
                "line": {"color": shade.line, "width": 1.4},
                "opacity": 1,
            },
            "customdata": places.astype(np.int32),
            "hovertext": [brush.hover[place] for place in places],
            "hovertemplate": _TEMPLATE,
        }
    ]


def _links(marks: Marks, brush: Brush) -> list[Trace]:
    """A thin line between the marks of an event that lies in several lanes: visibly one event."""
    order = np.lexsort((marks.y, marks.row))
    row, x, y = marks.row[order], to_ms(marks.start[order]), marks.y[order]
    pair = np.flatnonzero(row[1:] == row[:-1])
    if not 0 < len(pair) <= _MOST_LINKS:
        return []
    gap = np.full(len(pair), np.nan)
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": np.column_stack([x[pair], x[pair], gap]).ravel(),
            "y": np.column_stack([y[pair], y[pair + 1], gap]).ravel().astype(np.float32),
            "line": {"color": brush.mode.faint, "width": 1},
            "opacity": 0.45,
            "hoverinfo": "skip",
        }
    ]


def _opened(marks: Marks, places: Places, brush: Brush) -> list[Trace]:
    """A ring around each mark of the open event, a frame around each bar."""
    flat = marks.form[places] <= Form.RING
    points, bars = places[flat], places[~flat]
    found = []
    if len(points):
        ring = {"symbol": 100, "size": 4 * RADIUS - 7, "color": brush.mode.accent, "line": {"width": 2.4}}
        x, y = to_ms(marks.start[points]), marks.y[points]
        found.append({"type": "scatter", "mode": "markers", "x": x, "y": y, "marker": ring, "hoverinfo": "skip"})
    if len(bars):
        frame = {"color": "rgba(0,0,0,0)", "line": {"color": brush.mode.accent, "width": 2.4}, "cornerradius": 3}
        around = {"width": _THICK + 0.12, "marker": frame, "hoverinfo": "skip", "hovertemplate": ""}
        found.append(_spans(marks, bars, brush) | around)
    return found


def _labels(marks: Marks, brush: Brush) -> list[Trace]:
    places = np.array([place for place, label in enumerate(marks.label) if label], dtype=np.intp)
    if not len(places):
        return []
    texts = [marks.label[place] for place in places]
    days = np.array([width(label, LABEL) for label in texts]) / brush.frame.per_day
    x, y = to_ms(marks.label_x[places]), marks.y[places]
    under = hit(x, y, days, places, [brush.hover[place] for place in places])
    return [under, text(x, y, [safe.plotly(label) for label in texts], brush.mode.text, LABEL)]


def _chips(marks: Marks, brush: Brush) -> list[Trace]:
    if not marks.chips:
        return []
    x = to_ms([chip.x for chip in marks.chips])
    y = np.array([chip.y for chip in marks.chips])
    days = np.full(len(x), CHIP / brush.frame.per_day)
    places = np.arange(len(marks), len(marks) + len(x))
    hover = [f"{chip.count:,} more here<br>click to zoom in" for chip in marks.chips]
    texts = [f"+{chip.count:,} more" for chip in marks.chips]
    return [hit(x, y, days, places, hover), text(x, y, texts, brush.mode.accent, LABEL - 1)]
