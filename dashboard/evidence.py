"""The evidence of the open event: every sentence that proves it, with its words marked, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from dashboard import safe, states, words
from dashboard.facets import search
from dashboard.indexing import index_of
from dashboard.link import View
from dashboard.state import change
from dashboard.stores import Reading
from events.model import DateSource, Event, Evidence

__all__ = ["evidence", "spans"]

_HOW = {
    DateSource.EXPLICIT: "The date is written in full.",
    DateSource.RELATIVE: "The date is counted from the day of publication.",
    DateSource.INHERITED: "The date comes from a neighbouring sentence.",
    DateSource.REFERENCE: "The date is that of a known event.",
}


def evidence(reading: Reading, view: View) -> None:
    """Draw the panel of the event that the view has open."""
    event = reading.store.event(view.event)
    if event is None:
        states.unknown_event(view)
        return
    with st.container(border=True, key="evidence"):
        _head(event)
        if not search(index_of([event]), view.filter).count:
            states.hidden_event()
        st.caption(_HOW[event.date_source])
        if event.disputed:
            st.warning(f"Sources disagree on: {', '.join(event.disputed)}", icon=":material/balance:")
        for proof in event.evidence:
            _proof(proof)


def _head(event: Event) -> None:
    left, right = st.columns([8, 1], vertical_alignment="center")
    left.caption(
        words.period(event.start, event.end, event.precision.value) + (f", {event.time}" if event.time else "")
    )
    right.button("", key="close", icon=":material/close:", help="Close", type="tertiary",
                 on_click=lambda: change(event=""))  # fmt: skip
    st.markdown(f"#### {safe.markdown(event.title)}")
    actors = ", ".join(dict.fromkeys(f"{actor.name} ({actor.role.value})" for actor in event.actors))
    st.caption(safe.markdown(f"{event.type.value.lower()} · {event.kind.value}" + (f" · {actors}" if actors else "")))


def _proof(proof: Evidence) -> None:
    marked = safe.marked(proof.sentence, spans(proof))
    st.html(f'<blockquote class="proof">{marked}</blockquote>')
    when = words.day(proof.published) if proof.published else "undated"
    source = safe.markdown(proof.source or "unknown source")
    url = safe.link(proof.url)
    st.caption(f"{f'[{source}]({safe.target(url)})' if url else source}, {when}")


def spans(proof: Evidence) -> Iterable[tuple[int, int, str]]:
    """(start, end, class) of what is marked in the sentence, from its own start."""
    if proof.date_start is not None and proof.date_end is not None:
        yield proof.date_start - proof.start, proof.date_end - proof.start, "date"
    for actor in proof.actors:
        yield actor.start - proof.start, actor.end - proof.start, "actor"
