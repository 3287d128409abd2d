"""Pictures made on the server and drawn by the browser as SVG: every mark can be clicked, and reached by keys.

The map, the counts, the matrix and the network are such pictures. Python decides what stands where (`nodes`); the
component draws it, moves the focus between marks with the arrow keys, says where one is, and reports what is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from dashboard import device
from dashboard.component import SIZE, read
from dashboard.picture.nodes import Node
from dashboard.state import change

__all__ = ["Picture", "picture"]


@dataclass(frozen=True, eq=False)
class Picture:
    """What is drawn, and what a click on each mark changes in the view."""

    width: float
    height: float
    alt: str
    """What the picture as a whole shows, for those who do not see it."""
    nodes: Sequence[Node]
    changes: Sequence[Mapping[str, Any]] = ()
    """`changes[n]` are the fields of the view that a click on the node with `pick` n sets."""


_COMPONENT = st.components.v2.component(
    "dateline_picture",
    html=read(__name__, "picture.html"),
    css=read(__name__, "picture.css"),
    js=read(__name__, "picture.js") + SIZE,
    isolate_styles=False,  # the theme's style sheet reaches it
)


def picture(shown: Picture, key: str) -> None:
    """Draw a picture; the key must be one of its own on the page."""
    serial = _remember(shown, key)
    data = {
        "width": round(shown.width),
        "height": round(shown.height),
        "alt": shown.alt,
        "nodes": list(shown.nodes),
        "serial": serial,
        "size": device.size()._asdict(),
    }

    def pick() -> None:
        _pick(st.session_state[key].pick, key)

    _COMPONENT(key=key, data=data, on_pick_change=pick, on_size_change=partial(device.note_size, key))


def _remember(shown: Picture, key: str) -> str:
    number = st.session_state.get(f"{key}_serial", 0) + 1
    st.session_state[f"{key}_serial"] = number
    st.session_state[f"{key}_changes"] = tuple(shown.changes)
    return str(number)


def _pick(report: Any, key: str) -> None:
    """Do what the chosen mark means, if it is one of the picture that is shown now."""
    changes = st.session_state.get(f"{key}_changes", ())
    try:
        serial, place = str(report["serial"]), int(report["place"])
    except (KeyError, TypeError, ValueError):
        return
    if serial == str(st.session_state.get(f"{key}_serial")) and 0 <= place < len(changes):
        change(**changes[place])
