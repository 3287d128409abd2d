"""The page that takes a pasted article and shows its events in the text before they are saved."""

from __future__ import annotations

from datetime import date

import streamlit as st

from dashboard import language, safe, stores
from dashboard.kinds import KINDS
from dashboard.reader import KEY, reader
from dashboard.reader.segments import segments
from events.errors import EventsError
from events.model import Article, Event

__all__ = ["add"]

_LONGEST = 200_000


def add() -> None:
    """Draw the page."""
    with st.container(width=960):
        st.markdown("### Add an article")
        article = _form()
    if article is not None:
        st.session_state["draft"], st.session_state["draft_event"] = article, ""
    draft: Article | None = st.session_state.get("draft")
    if draft:
        _preview(draft)


def _form() -> Article | None:
    """The article that was sent just now."""
    with st.form("article", border=False):
        text = st.text_area("Text", height=260, max_chars=_LONGEST, placeholder="Paste the text of the article here")
        left, middle, right = st.columns(3)
        published = left.date_input(
            "Published",
            value=None,
            min_value="0001-01-01",
            max_value="9999-12-31",
            format="YYYY-MM-DD",
            help="Without it “on Monday” cannot be dated and is left out",
        )
        source = middle.text_input("Source", placeholder="Who published it", max_chars=200)
        url = right.text_input("Address", placeholder="https://…", max_chars=2000)
        sent = st.form_submit_button("Show its events", type="primary")
    if not sent:
        return None
    if not text.strip():
        st.warning("There is no text yet.", icon=":material/edit_note:")
        return None
    day = published if isinstance(published, date) else None
    return Article(text.strip(), published=day, source=source.strip() or None, url=safe.link(url.strip()))


def _preview(article: Article) -> None:
    with st.spinner("Reading the article …"):
        from events import extract  # the gazetteers are read only when an article is

        events = extract(article)
    if not article.published:
        st.info(
            "Without a day of publication only dates written in full are used.", icon=":material/event_busy:", width=960
        )
    if not events:
        st.warning("No dated event was found in this text.", icon=":material/search_off:")
        return
    with st.container(horizontal=True, vertical_alignment="center", key="found"):
        st.markdown(f"### {len(events)} event{'s' if len(events) > 1 else ''} found", width="content")
        st.button("Save to the store", type="primary", icon=":material/save:", on_click=_save, args=(article,))
    left, right = st.columns([3, 2], gap="large")
    opened = st.session_state.get("draft_event", "")
    with left:
        pieces = segments(article.id, article.text, events)
        reader(pieces, opened, {event.id: event.title for event in events}, _open)
    with right:
        for event in events:
            _entry(event, event.id == opened)


def _entry(event: Event, is_open: bool) -> None:
    names = language.current("")
    when = names.period(event.start, event.end, event.precision.value)
    with st.container(border=is_open, gap="xxsmall"):
        st.markdown(f"**{safe.markdown(when)}**  \n{safe.markdown(event.title)}")
        st.caption(
            safe.markdown(
                " · ".join(filter(None, [event.type.value.lower(), KINDS[event.kind.value], names.actors(event)]))
            )
        )


def _open() -> None:
    st.session_state["draft_event"] = str(st.session_state[KEY].open or "")


def _save(article: Article) -> None:
    try:
        receipt = stores.reading().store.ingest([article])
    except EventsError as error:
        st.toast(safe.markdown(str(error)), icon=":material/error:")
        return
    for failure in receipt.failures:
        st.toast(safe.markdown(str(failure)), icon=":material/error:")
    if receipt.duplicates:
        st.toast("This article was in the store already.", icon=":material/content_copy:")
    elif receipt.articles:
        st.toast(f"Saved, with {receipt.events} events.", icon=":material/check:")
    st.session_state["draft"] = None
