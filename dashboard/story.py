"""The page of one article: its text with its events marked in place."""

from __future__ import annotations

import streamlit as st

from dashboard import language, safe, states
from dashboard.language import Words
from dashboard.link import View
from dashboard.reader import KEY, reader
from dashboard.reader.segments import segments
from dashboard.state import change
from dashboard.stores import Reading
from events.model import Article

__all__ = ["story"]


def story(reading: Reading, view: View) -> None:
    """Draw the article that the view has open."""
    article = reading.store.article(view.story)
    if article is None:
        states.unknown_story(view)
        return
    events = reading.store.events_of(view.story)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Back to the events", key="leave", icon=":material/arrow_back:", on_click=lambda: change(story=""))
        st.caption(f"{len(events)} event{'' if len(events) == 1 else 's'} in this article")
    if article.title:
        st.markdown(f"## {safe.markdown(article.title)}")
    st.caption(_byline(article, language.current(view.lang)))
    pieces = segments(view.story, article.text, events)
    reader(pieces, view.event, {event.id: event.title for event in events}, _open)


def _byline(article: Article, names: Words) -> str:
    source = safe.markdown(article.source or "unknown source")
    url = safe.link(article.url)
    named = f"[{source}]({safe.target(url)})" if url else source
    return f"{named}, {names.day(article.published) if article.published else 'undated'}"


def _open() -> None:
    change(event=str(st.session_state[KEY].open or ""))
