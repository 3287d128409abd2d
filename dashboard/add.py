"""The page that takes a pasted article and shows its events in the text before they are saved."""

from __future__ import annotations

from datetime import date

import streamlit as st

from dashboard import safe, stores, words
from dashboard.evidence import spans
from events.errors import EventsError
from events.model import Article, Event

__all__ = ["add"]

_LONGEST = 200_000


def add() -> None:
    """Draw the page."""
    st.markdown("### Add an article")
    with st.form("article", border=False):
        text = st.text_area("Text", height=280, max_chars=_LONGEST, placeholder="Paste the text of the article here")
        left, middle, right = st.columns(3)
        published = left.date_input("Published", value=None, min_value="0001-01-01", max_value="9999-12-31",
                                    format="YYYY-MM-DD",
                                    help="Without it “on Monday” cannot be dated and is left out")  # fmt: skip
        source = middle.text_input("Source", placeholder="Who published it")
        url = right.text_input("Address", placeholder="https://…")
        sent = st.form_submit_button("Show its events", type="primary")
    if sent:
        day = published if isinstance(published, date) else None
        article = Article(text.strip(), published=day, source=source.strip() or None, url=safe.link(url.strip()))
        st.session_state["draft"] = article if article.text else None
        if not article.text:
            st.warning("There is no text yet.", icon=":material/edit_note:")
    draft: Article | None = st.session_state.get("draft")
    if draft:
        _preview(draft)


def _preview(article: Article) -> None:
    with st.spinner("Reading the article …"):
        from events import extract  # the gazetteers are read only when an article is

        events = extract(article)
    if not article.published:
        st.info("Without a day of publication only dates written in full are used.", icon=":material/event_busy:")
    if not events:
        st.warning("No dated event was found in this text.", icon=":material/search_off:")
        return
    st.markdown(f"#### {len(events)} event{'s' if len(events) > 1 else ''} found")
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.html(f'<div class="article">{_text(article, events)}</div>')
    with right:
        for event in events:
            st.markdown(
                f"**{safe.markdown(words.period(event.start, event.end, event.precision.value))}**  \n"
                f"{safe.markdown(event.title)}"
            )
    st.button("Save to the store", type="primary", on_click=_save, args=(article,))


def _text(article: Article, events: list[Event]) -> str:
    found = {
        (start + proof.start, end + proof.start, name)
        for event in events
        for proof in event.evidence
        for start, end, name in spans(proof)
    }
    return safe.marked(article.text, found).replace("\n", "<br>")


def _save(article: Article) -> None:
    try:
        receipt = stores.reading().store.ingest([article])
    except EventsError as error:
        st.error(safe.markdown(str(error)))
        return
    if receipt.duplicates:
        st.toast("This article was in the store already.")
    else:
        st.toast(f"Saved {receipt.events} events.")
    st.session_state["draft"] = None
