"""The timeline on the page: which days are visible, what a click does, and the chart."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import streamlit as st

from dashboard import device, language, state, theme
from dashboard.facets import Result
from dashboard.language import Words
from dashboard.legend import legend, toggled
from dashboard.link import Range, View
from dashboard.overview import counts
from dashboard.ranges import frame_of, whole
from dashboard.stores import Reading
from dashboard.timeline import figure
from dashboard.timeline.frame import Frame, moment_of, to_ms
from dashboard.timeline.lanes import choose
from dashboard.timeline.scene import Scene, arrange
from dashboard.viewport import KEY, read_pick, read_range, viewport

__all__ = ["stage"]

_STEPS = (("1W", 7, "One week"), ("1M", 31, "One month"), ("3M", 92, "Three months"), ("1Y", 366, "One year"),
          ("All", 0, "All events"))  # fmt: skip

#: ranges longer than this are kept by whole days
_BY_DAY = 21

#: and named by years
_BY_YEAR = 5 * 366

_CONFIG = {"scrollZoom": True, "displayModeBar": False, "doubleClick": False, "showTips": False, "responsive": True}


def stage(reading: Reading, view: View, result: Result) -> None:
    """Draw the timeline of a result that is not empty."""
    frame = frame_of(view, result, device.width())
    # before the browser has told its size, what is drawn would be drawn again at once
    drawn = _drawn(reading, view, result, frame) if device.is_known() else {"figure": None, "alt": "", "serial": ""}
    names = language.current(view.lang)
    data = drawn | {"config": _CONFIG | names.plotly, "legend": legend(view, result, theme.is_dark())}
    with st.container(key="timeline"):
        viewport(
            data | _steering(result, frame, names),
            on_size=device.note_size,
            on_look=_look,
            on_pick=_pick,
            on_toggle=_toggle,
            on_fold=_fold,
        )


def _drawn(reading: Reading, view: View, result: Result, frame: Frame) -> dict[str, Any]:
    lanes = choose(
        result.index, result.mask, view.lane, first=view.filter.actor if view.lane == "actor" else (),
        pinned=view.pin, folded=view.fold, most=8 if frame.narrow else 12,
    )  # fmt: skip
    scene = arrange(result, lanes, frame, reading.briefs)
    style = figure.Style(theme.is_dark(), view.colour, view.event, language.current(view.lang))
    return {
        "figure": figure.draw(result.index, scene, style),
        "alt": f"Timeline of {scene.in_view} events; the table has the same events",
        "serial": _remember(scene),
    }


def _remember(scene: Scene) -> str:
    st.session_state["scene"] = st.session_state.get("scene", 0) + 1
    st.session_state["targets"] = scene.targets
    return str(st.session_state["scene"])


def _steering(result: Result, frame: Frame, names: Words) -> dict[str, Any]:
    start, end = whole(result)
    return {
        "size": device.size()._asdict(),
        "range": to_ms([frame.start, frame.end]).tolist(),
        "all": to_ms([start, end]).tolist(),
        "counts": counts(result, start, end),
        "ends": [_end(moment_of(day), end - start, names) for day in (start, end)],
        "steps": [list(step) for step in _STEPS],
        "words": {"in": "Zoom in", "out": "Zoom out"},
    }


def _end(moment: datetime, days: float, names: Words) -> str:
    return str(moment.year) if days > _BY_YEAR else names.short_month(moment.date())


def _look() -> None:
    seen = read_range(st.session_state[KEY].look)
    if seen:
        state.change(view=_rounded(seen.start, seen.end))


def _toggle() -> None:
    view = state.current()
    state.change(**toggled(view, str(st.session_state[KEY].toggle)))


def _fold() -> None:
    lane = str(st.session_state[KEY].fold)
    folded = state.current().fold
    state.change(fold=tuple(one for one in folded if one != lane) if lane in folded else (*folded, lane))


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
