"""The browser's side of the timeline: draws it, and tells Python which days are visible, how wide it is and what is
clicked.

Streamlit does not report zoom and pan of a Plotly chart (streamlit#8655), and draws a changed chart as a new one: it
blinks, and a turning wheel loses its chart. This component keeps its chart (`Plotly.react`) and listens to it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
import streamlit as st

from dashboard.component import read

__all__ = ["KEY", "Pick", "Seen", "Size", "packed", "read_pick", "read_range", "read_size", "viewport"]

#: key of the component; what it reports is in the session state under it
KEY = "viewport"

_Callback = Callable[[], None]

_DAY_MS = 86_400_000.0
_EPOCH = 719_163
_LAST = 3_652_060
_NARROWEST, _WIDEST = 100, 8000


class Seen(NamedTuple):
    """A visible range in days."""

    start: float
    end: float


class Pick(NamedTuple):
    """A click on a mark: its place in the targets of the scene with this serial."""

    serial: str
    place: int


class Size(NamedTuple):
    """Pixels that the timeline and the window are wide."""

    chart: int
    window: int


_COMPONENT = st.components.v2.component(
    "dateline_viewport",
    html=read(__name__, "viewport.html"),
    css=read(__name__, "viewport.css"),
    js=read(__name__, "viewport.js", "overview.js", "legend.js", "touch.js"),
    isolate_styles=False,  # Plotly's own style sheet is in the document
)


def viewport(
    data: Mapping[str, Any],
    *,
    on_size: _Callback,
    on_look: _Callback,
    on_pick: _Callback,
    on_toggle: _Callback,
    on_fold: _Callback,
) -> None:
    """Mount the component; the first lines of viewport.js describe `data`. Arrays in it are packed."""
    _COMPONENT(
        key=KEY,
        data=packed(data),
        on_size_change=on_size,
        on_look_change=on_look,
        on_pick_change=on_pick,
        on_toggle_change=on_toggle,
        on_fold_change=on_fold,
    )


def packed(value: Any) -> Any:
    """Plain JSON values; arrays in the base64 form that Plotly reads."""
    if isinstance(value, np.ndarray):
        array = {"dtype": value.dtype.str[1:], "bdata": b64encode(value.tobytes()).decode("ascii")}
        return array if value.ndim == 1 else array | {"shape": ",".join(map(str, value.shape))}
    if isinstance(value, Mapping):
        return {name: packed(item) for name, item in value.items()}
    if isinstance(value, list | tuple) and value and not isinstance(value[0], str | int | float):
        return [packed(item) for item in value]
    return value


def read_range(report: Any) -> Seen | None:
    """The range that a report names, None when it is none: it comes from a browser and may be anything."""
    try:
        start, end = (float(report[name]) / _DAY_MS + _EPOCH for name in ("start", "end"))
    except (KeyError, TypeError, ValueError):
        return None
    return Seen(start, end) if 1 <= start < end <= _LAST else None


def read_pick(report: Any) -> Pick | None:
    """The click that a report names, None when it is none."""
    try:
        return Pick(str(report["serial"]), int(report["place"]))
    except (KeyError, TypeError, ValueError):
        return None


def read_size(report: Any) -> Size | None:
    """The size that a report names, None when it is none."""
    try:
        size = Size(int(report["chart"]), int(report["window"]))
    except (KeyError, TypeError, ValueError):
        return None
    return size if all(_NARROWEST <= pixels <= _WIDEST for pixels in size) else None
