"""The sentence that says what is shown, with one click to undo each part of it."""

from __future__ import annotations

import streamlit as st

from dashboard import language, safe
from dashboard.facets import Result
from dashboard.language import Words
from dashboard.link import View
from dashboard.state import change
from events.filter import PARAMETERS, Filter
from events.filter.sentence import PHRASES

__all__ = ["parts", "summary"]

_NOTHING = Filter()
_FIELD = {parameter.name: parameter.field for parameter in PARAMETERS}

#: fields that one phrase speaks of together
_TOGETHER = (("actor", "match"), ("from_", "to"))


def parts(asked: Filter, names: dict[str, str], words: Words) -> list[tuple[str, tuple[str, ...]]]:
    """Each phrase of the filter with the fields that it is about."""
    found: dict[str, tuple[str, ...]] = {}
    for name, phrase in PHRASES.items():
        said = _dated(name, asked, words) or phrase(asked, names)
        if said:
            field = _FIELD[name]
            found.setdefault(said, next((some for some in _TOGETHER if field in some), (field,)))
    return list(found.items())


def _dated(name: str, asked: Filter, words: Words) -> str:
    """The phrases with days in them, in the reader's language."""
    if name == "known_by" and asked.known_by:
        return f"known by {words.day(asked.known_by)}"
    if name not in ("from", "to"):
        return ""
    first, last = asked.from_, asked.to
    if first and last:
        return words.span(first, last)
    return f"since {words.day(first)}" if first else f"until {words.day(last)}" if last else ""


def summary(view: View, result: Result) -> None:
    """Draw the sentence; each phrase is a button that takes its condition away."""
    number = result.count
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="summary"):
        st.markdown(f"### {number:,} event{'' if number == 1 else 's'}", width="content")
        phrases = parts(view.filter, result.index.names, language.current(view.lang))
        for words, fields in phrases:
            st.button(
                safe.markdown(words),
                key=f"undo_{fields[0]}",
                icon=":material/close:",
                icon_position="right",
                help="Take this away",
                on_click=change,
                kwargs={field: getattr(_NOTHING, field) for field in fields},
            )
        if len(phrases) > 1:
            st.button("Clear all", key="undo_all", type="tertiary", on_click=change, kwargs={"filter": _NOTHING})
