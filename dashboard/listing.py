"""The events as a list under their days, for reading and for small screens."""

from __future__ import annotations

from itertools import groupby

import numpy as np
import streamlit as st

from dashboard import safe, words
from dashboard.facets import Result
from dashboard.state import change
from dashboard.stores import Reading
from events.model import Event

__all__ = ["listing"]

#: events that are shown at once
PAGE = 40


def listing(reading: Reading, result: Result) -> None:
    """Draw the list, the earliest events first."""
    rows = np.flatnonzero(result.mask).astype(np.int32)
    shown = min(len(rows), st.session_state.get("listed", PAGE))
    for day, group in groupby(reading.events(rows[:shown]), key=_day):
        events = list(group)
        with st.container(key=f"day_{events[0].id}", gap="xxsmall"):
            st.markdown(f"#### {safe.markdown(day)}")
            for event in events:
                _entry(event)
    if shown < len(rows):
        st.button(f"{len(rows) - shown:,} more", on_click=_more, args=(shown,), width="stretch")


def _day(event: Event) -> str:
    return words.period(event.start, event.end, event.precision.value)


def _entry(event: Event) -> None:
    st.button(
        safe.markdown(event.title), key=f"open_{event.id}", type="tertiary", on_click=change, kwargs={"event": event.id}
    )
    actors = ", ".join(dict.fromkeys(actor.name for actor in event.actors))
    differ = "≠ sources differ" if event.disputed else ""
    st.caption(safe.markdown(" · ".join(filter(None, [event.type.value.lower(), event.time, actors, differ]))))


def _more(shown: int) -> None:
    st.session_state["listed"] = shown + PAGE
