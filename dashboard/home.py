"""The timeline page: read the link, ask the store, draw."""

from __future__ import annotations

import streamlit as st

from dashboard import states, stores
from dashboard.evidence import evidence
from dashboard.facets import Result, search
from dashboard.filters import sidebar
from dashboard.link import TABS, View
from dashboard.stage import stage
from dashboard.state import change, current
from dashboard.summary import summary
from dashboard.table import table
from events.errors import EventsError

__all__ = ["home"]

_TAB_WORDS = {"timeline": "Timeline", "list": "List", "table": "Table"}


def home() -> None:
    """Draw the page that the address describes."""
    try:
        reading = stores.reading()
    except EventsError as error:
        states.no_store(error)
        return
    view = current()
    states.ignored()
    if not len(reading.index):
        states.empty_store(reading)
        return
    result = search(reading.index, view.filter, reading.found(view.filter.q))
    sidebar(view, result)
    summary(view, result)
    _tabs(view)
    _body(reading, result)


@st.fragment
def _body(reading: stores.Reading, result: Result) -> None:
    """What changes when one zooms or opens an event; the filters stay as they are."""
    view = current()
    if view.filter != result.filter:  # the legend has changed a filter: the sidebar must follow
        st.rerun()
    left, right = st.columns([5, 3], gap="medium") if view.event else (st.container(), None)
    with left:
        if not result.count:
            states.no_match(result)
        elif view.tab == "timeline":
            stage(reading, view, result)
        else:
            table(reading, result)
    if right:
        with right:
            evidence(reading, view)


def _tabs(view: View) -> None:
    st.session_state["tab"] = view.tab
    st.segmented_control(
        "Show as", TABS, key="tab", format_func=_TAB_WORDS.__getitem__, label_visibility="collapsed",
        on_change=lambda: change(tab=st.session_state["tab"] or "timeline"),
    )  # fmt: skip
