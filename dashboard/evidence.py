"""The evidence of the open event: every sentence that proves it, with its words marked, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from dashboard import language, safe, states
from dashboard.facets import Result, search
from dashboard.indexing import index_of
from dashboard.kinds import KINDS
from dashboard.language import Words
from dashboard.link import View
from dashboard.neighbours import Neighbours, neighbours
from dashboard.share import citation, copy_button
from dashboard.state import change
from dashboard.stores import Reading
from events.explain import explain
from events.model import DateSource, Event, Evidence

__all__ = ["by_sentence", "evidence", "spans"]

_HOW = {
    DateSource.EXPLICIT: "written in full",
    DateSource.RELATIVE: "counted from the day of publication",
    DateSource.INHERITED: "completed from the text around it",
    DateSource.REFERENCE: "the date of a known event",
}

_DISPUTES = {"date": "when it was", "actors": "who took part", "type": "what it was"}


def evidence(reading: Reading, view: View, result: Result) -> None:
    """Draw the panel of the event that the view has open."""
    event = reading.store.event(view.event, view.filter.known_by)
    with st.container(border=True, key="evidence"):
        if event is None:
            states.unknown_event(view)
            return
        _steps(neighbours(reading, result, event))
        names = language.current(view.lang)
        _head(event, names)
        if not search(index_of([event]), view.filter).count:
            states.hidden_event()
        _actions(event)
        if event.disputed:
            _disputes(event, names)
        for place, proofs in enumerate(by_sentence(event.evidence)):
            _proof(event, proofs, place, view, names)
        with st.expander("Why it is read so", icon=":material/account_tree:"):
            st.markdown("\n".join(f"- {safe.markdown(line)}" for line in explain(event)))


def _steps(around: Neighbours) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="xxsmall"):
        for key, name, icon, target in (
            ("before", "Previous event", ":material/arrow_back:", around.before),
            ("after", "Next event", ":material/arrow_forward:", around.after),
        ):
            st.button(
                "", key=key, help=name, icon=icon, type="tertiary", disabled=not target,
                on_click=change, kwargs={"event": target},
            )  # fmt: skip
        st.caption(f"{around.place:,} of {around.total:,}" if around.place else "not among those shown")
        st.space("stretch")
        st.button("", key="close", icon=":material/close:", help="Close", type="tertiary",
                  on_click=change, kwargs={"event": ""})  # fmt: skip


def _head(event: Event, names: Words) -> None:
    when = names.period(event.start, event.end, event.precision.value)
    st.markdown(f"**{safe.markdown(when)}**" + (f", {safe.markdown(event.time)}" if event.time else ""))
    st.markdown(f"#### {safe.markdown(event.title)}")
    about = [event.type.value.lower(), KINDS[event.kind.value], names.actors(event)]
    st.caption(safe.markdown(" · ".join(filter(None, about))))


def _actions(event: Event) -> None:
    with st.container(horizontal=True, gap="small"):
        copy_button("copy_event")
        citation(event)


def _disputes(event: Event, names: Words) -> None:
    about = ", ".join(_DISPUTES.get(one, one) for one in event.disputed)
    told = {
        f"{proof.source or 'unknown source'}: "
        f"{names.period(proof.first, proof.last, event.precision.value) if proof.first else 'undated'}, "
        f"{proof.type.value.lower()}"
        for proof in event.evidence
    }
    lines = "\n".join(f"- {safe.markdown(line)}" for line in sorted(told))
    st.warning(f"The sources disagree on {about}:\n\n{lines}", icon=":material/balance:")


def by_sentence(evidence: Sequence[Evidence]) -> Iterable[Sequence[Evidence]]:
    """A sentence that proves an event twice, with other words each time, is read once."""
    found: dict[tuple[str, int], list[Evidence]] = {}
    for proof in evidence:
        found.setdefault((proof.article, proof.start), []).append(proof)
    return found.values()


def _proof(event: Event, proofs: Sequence[Evidence], place: int, view: View, names: Words) -> None:
    proof = proofs[0]
    marks = {span for one in proofs for span in spans(one)}
    st.html(f'<blockquote class="proof">{safe.marked(proof.sentence, marks)}</blockquote>')
    source = safe.markdown(proof.source or "unknown source")
    url = safe.link(proof.url)
    parts = [
        f"[{source}]({safe.target(url)})" if url else source,
        names.day(proof.published) if proof.published else "undated",
        f"date {_how(event, proof)}",
    ]
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(" · ".join(parts), width="stretch")
        if view.story != proof.article:
            st.button("Read", key=f"read_{place}", type="tertiary", icon=":material/article:",
                      help="The article with its events marked", on_click=change,
                      kwargs={"story": proof.article})  # fmt: skip


def _how(event: Event, proof: Evidence) -> str:
    return _HOW[proof.date_source or event.date_source] if proof.date_text else "taken from a neighbouring sentence"


def spans(proof: Evidence) -> Iterable[tuple[int, int, str]]:
    """(start, end, class) of what is marked in the sentence, from its own start."""
    if proof.date_start is not None and proof.date_end is not None:
        yield proof.date_start - proof.start, proof.date_end - proof.start, "date"
    for actor in proof.actors:
        yield actor.start - proof.start, actor.end - proof.start, "actor"
