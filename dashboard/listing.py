"""The events as a list under their days, for reading and for small screens."""

from __future__ import annotations

from itertools import groupby

import numpy as np
import streamlit as st

from dashboard import language, safe
from dashboard.facets import Result
from dashboard.language import Words
from dashboard.link import View
from dashboard.state import change
from dashboard.stores import Reading
from events.model import Event

__all__ = ["listing"]

#: events that are shown at once
PAGE = 40


def listing(reading: Reading, view: View, result: Result) -> None:
    """Draw the list, the earliest events first."""
    rows = np.flatnonzero(result.mask).astype(np.int32)
    shown = min(len(rows), st.session_state.get("listed", PAGE))
    names = language.current(view.lang)
    for day, group in groupby(reading.events(rows[:shown]), key=lambda event: _day(event, names)):
        events = list(group)
        with st.container(key=f"day_{events[0].id}", gap="xxsmall"):
            st.markdown(f"#### {safe.markdown(day)}")
            for event in events:
                _entry(event, names)
    if shown < len(rows):
        st.button(f"{len(rows) - shown:,} more", on_click=_more, args=(shown,), width="stretch")


def _day(event: Event, names: Words) -> str:
    return names.period(event.start, event.end, event.precision.value)


def _entry(event: Event, names: Words) -> None:
    st.button(
        safe.markdown(event.title), key=f"open_{event.id}", type="tertiary", on_click=change, kwargs={"event": event.id}
    )
    differ = "≠ sources differ" if event.disputed else ""
    st.caption(
        safe.markdown(" · ".join(filter(None, [event.type.value.lower(), event.time, names.actors(event), differ])))
    )


def _more(shown: int) -> None:
    st.session_state["listed"] = shown + PAGE
