"""Every task by keyboard: keys for the whole page, and arrows between the events and lanes of the timeline.

The component listens to the page it stands on. It moves a ring from mark to mark of the drawn timeline, says in a live
region which event has it and which place that is, and does with a key what a pointer would do.
"""

from __future__ import annotations

import streamlit as st

from dashboard.component import read

__all__ = ["KEYS", "keyboard"]

#: what the help says: keys, and what they do
KEYS: tuple[tuple[str, str], ...] = (
    ("/", "Search the text of the events"),
    ("t", "Go to the timeline, the table or the picture of this view"),
    ("← →", "Event before or after"),
    ("↑ ↓", "Lane above or below"),
    ("Home End", "First or last event in view"),
    ("Page ↑ ↓", "Page of the table before or after"),
    ("Enter", "Open the event, or zoom to the bin"),
    ("+ −", "Zoom in or out"),
    ("n p", "Next or previous event, while one is open"),
    ("c", "Copy the link of what is shown"),
    ("Escape", "Close the event, or this help"),
    ("?", "This help"),
)


_COMPONENT = st.components.v2.component(
    "dateline_keyboard",
    html=read(__name__, "keyboard.html"),
    css=read(__name__, "keyboard.css"),
    js=read(__name__, "keyboard.js", "marks.js"),
    isolate_styles=False,  # it works on the page around it
)


def keyboard() -> None:
    """Mount the component, once on a page."""
    _COMPONENT(key="keyboard", data={"keys": [list(row) for row in KEYS]})
