"""The menu that says what the lanes and the colours stand for, and which lanes come first or are shut."""

from __future__ import annotations

import streamlit as st

from dashboard import safe
from dashboard.facets import Result
from dashboard.link import View
from dashboard.state import change
from dashboard.timeline.lanes import COLUMN, OTHERS

__all__ = ["lane_menu"]

_LANE_WORDS = {"actor": "Actor", "country": "Country", "type": "Type", "source": "Source"}
_COLOUR_WORDS = {"quad": "Class", "type": "Type"}

#: lanes that are offered
_MOST = 100


def lane_menu(view: View, result: Result) -> None:
    """Draw the menu."""
    with st.popover("Lanes", icon=":material/table_rows:"):
        _choice("lane", "Lanes by", _LANE_WORDS, view.lane, ("pin", "fold"))
        _choice("colour", "Colours by", _COLOUR_WORDS, view.colour)
        options = list(_values(view, result))[:_MOST]
        _several("pin", "First, in this order", options, view.pin, result)
        _several("fold", "Folded", options, view.fold, result)


def _values(view: View, result: Result) -> dict[str, int]:
    index, name = result.index, COLUMN[view.lane]
    column = index.single.get(name) or index.ragged[name]
    counts = column.counts(result.mask)
    found = {column.vocabulary[code]: int(counts[code]) for code in (-counts).argsort(kind="stable") if counts[code]}
    return dict.fromkeys((*view.pin, *view.fold), 0) | found


def _choice(field: str, label: str, words: dict[str, str], value: str, resets: tuple[str, ...] = ()) -> None:
    key = f"menu_{field}"
    st.session_state[key] = value

    def apply() -> None:
        change(**{field: st.session_state[key] or next(iter(words))}, **dict.fromkeys(resets, ()))

    st.segmented_control(label, list(words), key=key, format_func=words.__getitem__, on_change=apply)


def _several(field: str, label: str, options: list[str], value: tuple[str, ...], result: Result) -> None:
    key = f"menu_{field}"
    st.session_state[key] = list(value)

    def apply() -> None:
        change(**{field: tuple(st.session_state[key])})

    names = result.index.names
    st.multiselect(
        label,
        list(dict.fromkeys([*value, *options])),
        key=key,
        format_func=lambda one: "Others" if one == OTHERS else safe.plain(names.get(str(one), str(one))),
        on_change=apply,
        placeholder="None",
    )
