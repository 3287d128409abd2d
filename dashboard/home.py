"""The timeline page: read the link, ask the store, draw."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from dashboard import language, past, states, stores
from dashboard.device import is_phone
from dashboard.evidence import evidence
from dashboard.facets import Result, search
from dashboard.filters import sidebar
from dashboard.keyboard import keyboard
from dashboard.lane_menu import lane_menu
from dashboard.link import View
from dashboard.listing import listing
from dashboard.stage import stage
from dashboard.state import change, current, follow
from dashboard.story import story
from dashboard.summary import summary
from dashboard.table import column_menu, table
from dashboard.views import VIEWS
from events.errors import EventsError

__all__ = ["home"]

_TAB_WORDS = {"timeline": "Timeline", "list": "List", "table": "Table"} | {
    name: page.name for name, page in VIEWS.items()
}


def home() -> None:
    """Draw the page that the address describes."""
    follow()
    view = current()
    try:
        reading = past.of(stores.reading()) if view.filter.known_by else stores.reading()
    except EventsError as error:
        states.no_store(error)
        return
    states.ignored()
    if not len(reading.index):
        states.empty_store(reading)
        return
    names = language.current(view.lang).names(reading.index.names)
    result = search(replace(reading.index, names=names), view.filter, reading.found(view.filter.q))
    sidebar(view, result)
    summary(view, result)
    _body(reading, result)
    keyboard()


@st.fragment
def _body(reading: stores.Reading, result: Result) -> None:
    """What changes when one zooms or opens an event; the filters stay as they are."""
    view = current()
    if view.filter != result.filter:  # the legend has changed a filter: the sidebar must follow
        st.rerun()
    tab = view.tab or ("list" if is_phone() else "timeline")
    if view.event and is_phone():
        evidence(reading, view, result)
    _bar(view, tab, result)
    left, right = st.columns([5, 3], gap="medium") if view.event and not is_phone() else (st.container(), None)
    with left:
        if view.story:
            story(reading, view)
        elif not result.count:
            states.no_match(result)
        elif tab == "timeline":
            stage(reading, view, result)
        elif tab == "list":
            listing(reading, view, result)
        elif tab in VIEWS:
            VIEWS[tab].draw(reading, view, result)
        else:
            table(reading, view, result)
    if right:
        with right:
            evidence(reading, view, result)


def _bar(view: View, tab: str, result: Result) -> None:
    st.session_state["tab"] = tab
    with st.container(horizontal=True, vertical_alignment="center", key="bar"):
        st.segmented_control(
            "Show as",
            list(_TAB_WORDS),
            key="tab",
            format_func=_TAB_WORDS.__getitem__,
            label_visibility="collapsed",
            on_change=lambda: change(tab=st.session_state["tab"] or "timeline", story=""),
        )
        if tab == "timeline":
            lane_menu(view, result)
        elif tab == "table":
            column_menu(view)
