"""An article as text in which every event is marked in place and can be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.component import read
from dashboard.reader.segments import Segment

__all__ = ["KEY", "reader"]

KEY = "reader"


_COMPONENT = st.components.v2.component(
    "dateline_reader",
    html='<div class="reader"></div>',
    css=read(__name__, "reader.css"),
    js=read(__name__, "reader.js"),
)


def reader(pieces: Sequence[Segment], opened: str, titles: dict[str, str], on_open: Callable[[], None]) -> None:
    """Draw the pieces of a text; a click on one that tells an event reports the event's id as `open`."""
    data = {
        "pieces": [[piece.text, piece.event, piece.mark] for piece in pieces],
        "opened": opened,
        "titles": titles,
    }
    _COMPONENT(key=KEY, data=data, on_open_change=on_open)
