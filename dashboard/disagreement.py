"""Where the sources of an event differ: what each says, side by side, with its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np
import streamlit as st

from dashboard import language, safe
from dashboard.evidence import spans
from dashboard.facets import Result
from dashboard.language import Words
from dashboard.link import View
from dashboard.state import change
from dashboard.stores import Reading
from events.model import Event, Evidence

__all__ = ["disagreement", "said"]

#: events that are shown at once
_PAGE = 15

_WORDS = {"date": "when it was", "actors": "who took part", "type": "what it was"}


def disagreement(reading: Reading, view: View, result: Result) -> None:
    """Draw the list of the events whose sources differ, the earliest first."""
    rows = np.flatnonzero(result.disputed).astype(np.int32)
    if not len(rows):
        st.markdown("In none of these events do the sources differ.")
        return
    st.caption(f"In {len(rows):,} of {result.count:,} events the sources differ; all views mark them with ≠.")
    shown = min(len(rows), st.session_state.get("disputes", _PAGE))
    names = language.current(view.lang)
    for event in reading.events(rows[:shown]):
        _event(event, names, result.index.names)
    if shown < len(rows):
        st.button(f"{len(rows) - shown:,} more", on_click=_more, args=(shown,), width="stretch")


def said(proof: Evidence, event: Event, names: Words, actors: Mapping[str, str]) -> list[str]:
    """What one piece of evidence says of those things in which the sources of the event differ."""
    found = []
    if "date" in event.disputed:
        found.append(_when(proof.first or event.start, proof.last if proof.first else event.end, names))
    if "actors" in event.disputed:
        found.append(", ".join(dict.fromkeys(actors.get(span.id, span.id) for span in proof.actors)) or "nobody named")
    if "type" in event.disputed:
        found.append(proof.type.value.lower())
    return found


def _when(first: date, last: date | None, names: Words) -> str:
    return names.period(first, last)


def _event(event: Event, names: Words, actors: Mapping[str, str]) -> None:
    with st.container(border=True, key=f"dispute_{event.id}"):
        st.button(f"**{safe.markdown(event.title)}**", key=f"open_dispute_{event.id}", type="tertiary",
                  on_click=change, kwargs={"event": event.id})  # fmt: skip
        about = " and ".join(_WORDS.get(one, one) for one in event.disputed)
        when = names.period(event.start, event.end, event.precision.value)
        st.caption(safe.markdown(f"{when}. The sources differ in {about}."))
        for pair in _pairs(event.evidence):
            for column, proof in zip(st.columns(2, gap="medium"), pair, strict=False):
                with column:
                    _proof(proof, event, names, actors)


def _pairs(proofs: tuple[Evidence, ...]) -> Iterable[tuple[Evidence, ...]]:
    return (proofs[start : start + 2] for start in range(0, len(proofs), 2))


def _proof(proof: Evidence, event: Event, names: Words, actors: Mapping[str, str]) -> None:
    st.markdown(f"**{safe.markdown(' · '.join(said(proof, event, names, actors)))}**")
    st.html(f'<blockquote class="proof">{safe.marked(proof.sentence, spans(proof))}</blockquote>')
    when = names.day(proof.published) if proof.published else "undated"
    st.caption(f"{safe.markdown(proof.source or 'unknown source')}, {when}")


def _more(shown: int) -> None:
    st.session_state["disputes"] = shown + _PAGE
