"""The events as a table: the same rows as the timeline."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import language, safe
from dashboard.facets import Result
from dashboard.language import Words
from dashboard.link import View
from dashboard.state import change
from dashboard.stores import Reading
from events.model import Event

__all__ = ["frame", "table"]

#: rows of one page
PAGE = 200


def table(reading: Reading, view: View, result: Result) -> None:
    """Draw the table; a chosen row opens its event."""
    rows = np.flatnonzero(result.mask).astype(np.int32)
    pages = -(-len(rows) // PAGE)
    page = st.number_input("Page", 1, pages, key="page") if pages > 1 else 1
    events = reading.events(rows[(page - 1) * PAGE : page * PAGE])
    key = f"table_{page}"
    st.dataframe(
        frame(events, language.current(view.lang)),
        key=key,
        hide_index=True,
        height=min(38 + 35 * len(events), 640),
        selection_mode="single-row",
        on_select=lambda: _open(key, events),
        column_config={
            "Date": st.column_config.TextColumn(width="medium"),
            "Event": st.column_config.TextColumn(width="large"),
            "Link": st.column_config.LinkColumn(display_text="open", width="small"),
        },
    )
    if pages > 1:
        st.caption(f"Rows {(page - 1) * PAGE + 1:,} to {min(page * PAGE, len(rows)):,} of {len(rows):,}")


def frame(events: list[Event], names: Words) -> pd.DataFrame:
    """The rows that are shown."""
    return pd.DataFrame([_row(event, names) for event in events])


def _row(event: Event, names: Words) -> dict[str, Any]:
    return {
        "Date": names.period(event.start, event.end, event.precision.value),
        "Event": event.title,
        "Actors": names.actors(event),
        "Type": event.type.value.lower(),
        "Kind": event.kind.value,
        "Sources differ in": ", ".join(event.disputed),
        "Sources": ", ".join(dict.fromkeys(proof.source for proof in event.evidence if proof.source)),
        "Link": next((link for proof in event.evidence if (link := safe.link(proof.url))), None),
    }


def _open(key: str, events: list[Event]) -> None:
    chosen = st.session_state[key].selection.rows
    if chosen and chosen[0] < len(events):
        change(event=events[chosen[0]].id)
