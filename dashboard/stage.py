"""The timeline on the page: which days are visible, what a click does, and the chart."""

from __future__ import annotations

from typing import Any

import streamlit as st

from dashboard import state, theme
from dashboard.facets import Result
from dashboard.link import Range, View
from dashboard.overview import counts
from dashboard.stores import Reading
from dashboard.timeline import figure
from dashboard.timeline.frame import Frame, day_of, moment_of, to_ms
from dashboard.timeline.lanes import choose
from dashboard.timeline.scene import Scene, arrange
from dashboard.viewport import KEY, read_pick, read_range, read_width, viewport

__all__ = ["frame_of", "stage"]

#: width before the browser has told it
_WIDTH = 1120

#: share of the range that stays free at both ends, and on the right for the last labels
_BEFORE, _AFTER = 0.02, 0.1

_STEPS = (("1W", 7, "One week"), ("1M", 31, "One month"), ("3M", 92, "Three months"), ("1Y", 366, "One year"),
          ("All", 0, "All events"))  # fmt: skip

#: ranges longer than this are kept by whole days
_BY_DAY = 21

_CONFIG = {"scrollZoom": True, "displayModeBar": False, "doubleClick": False, "showTips": False, "responsive": True}


def stage(reading: Reading, view: View, result: Result) -> None:
    """Draw the timeline of a result that is not empty."""
    frame = frame_of(view, result, _width())
    lanes = choose(
        result.index, result.mask, view.lane, first=view.filter.actor if view.lane == "actor" else (),
        pinned=view.pin, folded=view.fold, most=8 if frame.narrow else 12,
    )  # fmt: skip
    scene = arrange(result, lanes, frame, reading.briefs)
    serial = _remember(scene)
    style = figure.Style(theme.is_dark(), view.colour, view.event)
    data = {
        "figure": figure.draw(result.index, scene, style),
        "config": _CONFIG,
        "alt": f"Timeline of {scene.in_view} events; the table has the same events",
        "serial": serial,
    }
    with st.container(key="timeline"):
        viewport(data | _steering(result, frame), _look, _pick)


def whole(result: Result) -> tuple[float, float]:
    """The range that shows all events of a result, in days."""
    first, last = result.index.span(result.mask) or (1, 1)
    days = max(last + 1 - first, 3)
    return max(1.0, first - days * _BEFORE - 0.5), last + 1 + days * _AFTER + 0.5


def frame_of(view: View, result: Result, width: int) -> Frame:
    """The visible range: that of the link, or all."""
    if view.view:
        return Frame(day_of(view.view[0]), day_of(view.view[1]), width)
    return Frame(*whole(result), width)


def _width() -> int:
    report = st.session_state.get(KEY)
    return read_width(report.get("width") if report else None) or _WIDTH


def _remember(scene: Scene) -> str:
    st.session_state["scene"] = st.session_state.get("scene", 0) + 1
    st.session_state["targets"] = scene.targets
    return str(st.session_state["scene"])


def _steering(result: Result, frame: Frame) -> dict[str, Any]:
    start, end = whole(result)
    return {
        "width": frame.width,
        "range": to_ms([frame.start, frame.end]).tolist(),
        "all": to_ms([start, end]).tolist(),
        "counts": counts(result, start, end),
        "steps": [list(step) for step in _STEPS],
        "words": {"in": "Zoom in", "out": "Zoom out"},
    }


def _look() -> None:
    seen = read_range(st.session_state[KEY].look)
    if seen:
        state.change(view=_rounded(seen.start, seen.end))


def _rounded(start: float, end: float) -> Range:
    if end - start > _BY_DAY:
        start, end = round(start), round(end)
    return moment_of(start), moment_of(max(end, start + 1 / 24))


def _pick() -> None:
    pick = read_pick(st.session_state[KEY].pick)
    targets = st.session_state.get("targets", ())
    if pick is None or pick.serial != str(st.session_state.get("scene")) or not 0 <= pick.place < len(targets):
        return
    target = targets[pick.place]
    if target.event:
        state.change(event=target.event)
    else:
        margin = (target.end - target.start) * 0.1
        state.change(view=_rounded(target.start - margin, target.end + margin))
