"""What the page says when there is nothing to show, and what to do about it."""

from __future__ import annotations

import streamlit as st

from dashboard import safe, state
from dashboard.facets import Result
from dashboard.link import View
from dashboard.stores import Reading
from events.documents import collections, read_sample
from events.errors import EventsError
from events.filter import Filter

__all__ = ["empty_store", "hidden_event", "ignored", "no_match", "no_store", "unknown_event", "unknown_story"]

#: names of conditions where their field is not one
_CONDITIONS = {"q": "text", "not_actor": "leaving out an actor", "known_by": "known by", "quad": "class"}


def ignored() -> None:
    """Name what the link says that means nothing."""
    unread = state.ignored()
    if unread:
        lines = "\n".join(f"- {safe.markdown(str(one))}" for one in unread[:8])
        st.info(f"Some of this link was not understood and is ignored:\n\n{lines}", icon=":material/link_off:")


def no_store(error: EventsError) -> None:
    """The store cannot be opened or read."""
    st.error(safe.markdown(str(error)), icon=":material/database_off:")
    st.markdown("Set `EVENTS_DATABASE_URL` to another store, or mend this one, and reload the page.")


def empty_store(reading: Reading) -> None:
    """A store without events: the sample and the ways to add articles."""
    with st.container(width=640, gap="medium"):
        st.markdown("## There are no events yet")
        st.markdown(
            "News articles go in; every dated happening in them becomes an event with its actors, its type and the "
            "sentence that proves it. Begin with one of these:"
        )
        for name in collections():
            if st.button(f"Load the sample “{name}”", type="primary", icon=":material/auto_stories:"):
                with st.spinner("Reading the articles …"):
                    reading.store.ingest(read_sample(name), collection=name)
                st.rerun()
        st.page_link(st.session_state["pages"]["add"], label="Paste an article of your own")
        st.caption("Many files at once: `python -m events ingest FILE…`, with the same `EVENTS_DATABASE_URL`.")


def no_match(result: Result) -> None:
    """No event meets all conditions: which one to loosen."""
    st.markdown("### No event matches")
    without = {field: result.without(field) for field in result.conditions}
    numbers = {field: len(result.index) if mask is None else int(mask.sum()) for field, mask in without.items()}
    if not any(numbers.values()):
        st.caption("No single condition is to blame.")
        st.button(f"{len(result.index):,} without any", on_click=state.change, kwargs={"filter": Filter()})
        return
    st.caption("Without one of the conditions there would be some:")
    for field, number in numbers.items():
        if number:
            name = "from_" if field == "from" else field
            st.button(
                f"{number:,} without “{_CONDITIONS.get(field, field)}”",
                key=f"loosen_{field}",
                on_click=state.change,
                kwargs={name: getattr(Filter(), name)},
            )


def unknown_event(view: View) -> None:
    """The link names an event that the store does not have."""
    st.markdown("#### This event is not here")
    st.markdown(
        f"The store has no event “{safe.markdown(view.event)}”. The link may come from another store, or the "
        "article was removed."
    )
    st.button("Close", key="close_unknown", on_click=state.change, kwargs={"event": ""})


def unknown_story(view: View) -> None:
    """The link names an article that the store does not have."""
    st.markdown("#### This article is not here")
    st.markdown(f"The store has no article “{safe.markdown(view.story)}”. The link may come from another store.")
    st.button("Back to the events", key="close_story", on_click=state.change, kwargs={"story": ""})


def hidden_event() -> None:
    """The open event does not meet the filters."""
    st.info("The filters hide this event.", icon=":material/filter_alt_off:")
    st.button("Show it anyway", key="anyway", on_click=lambda: state.change(filter=Filter()))
