"""The sentence that says what is shown, with one click to undo each part of it."""

from __future__ import annotations

import streamlit as st

from dashboard import safe
from dashboard.facets import Result
from dashboard.link import View
from dashboard.state import change
from events.filter import PARAMETERS, Filter
from events.filter.sentence import PHRASES

__all__ = ["parts", "summary"]

_NOTHING = Filter()
_FIELD = {parameter.name: parameter.field for parameter in PARAMETERS}

#: fields that one phrase speaks of together
_TOGETHER = (("actor", "match"), ("from_", "to"))


def parts(view: View, names: dict[str, str]) -> list[tuple[str, tuple[str, ...]]]:
    """Each phrase of the filter with the fields that it is about."""
    found: dict[str, tuple[str, ...]] = {}
    for name, phrase in PHRASES.items():
        words = phrase(view.filter, names)
        if words:
            field = _FIELD[name]
            found.setdefault(words, next((some for some in _TOGETHER if field in some), (field,)))
    return list(found.items())


def summary(view: View, result: Result) -> None:
    """Draw the sentence; each phrase is a button that takes its condition away."""
    number = result.count
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="summary"):
        st.markdown(f"### {number:,} event{'' if number == 1 else 's'}", width="content")
        phrases = parts(view, result.index.names)
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
