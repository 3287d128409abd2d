"""The events as a table: the same rows as the timeline, for those who read rather than look.

The server sorts all rows and sends one page of them, so that a million take no longer than a hundred; column, order and
page are part of the link. The component draws a plain HTML table, which screen readers know how to read.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import streamlit as st

from dashboard import device, language
from dashboard.component import SIZE, read
from dashboard.facets import Result
from dashboard.language import Words
from dashboard.link import COLUMNS, View
from dashboard.neighbours import row_of
from dashboard.state import change, current
from dashboard.stores import Reading
from dashboard.table.columns import LABELS, cell
from dashboard.table.order import Keys, page_of, place_of, sort_keys
from events.model import Event

__all__ = ["PAGE", "column_menu", "shown", "table"]

#: rows of one page
PAGE = 100

_KEY = "grid"

#: least pixels → what is shown when the link does not say
_FITTING = {
    900: ("date", "event", "actors", "type", "sources", "differ"),
    560: ("date", "event", "actors", "sources"),
    0: ("date", "event", "actors"),
}


_COMPONENT = st.components.v2.component(
    "dateline_table",
    html=read(__name__, "grid.html"),
    css=read(__name__, "grid.css"),
    js=read(__name__, "grid.js") + SIZE,
    isolate_styles=False,  # the high contrast theme reaches it
)


def table(reading: Reading, view: View, result: Result) -> None:
    """Draw the page of the table that the link asks for; the last one when it asks for one beyond."""
    rows = np.flatnonzero(result.mask).astype(np.int32)
    keys = sort_keys(view.sort.removeprefix("-"), reading, result.index, rows)
    pages = max(1, -(-len(rows) // PAGE))
    page = min(view.page or _page_of_event(reading, view, result, keys), pages)
    chosen = page_of(keys, view.sort.startswith("-"), (page - 1) * PAGE, page * PAGE)
    events = reading.events(rows[chosen])
    data = _described(view, language.current(view.lang), events)
    data |= {"total": len(rows), "start": (page - 1) * PAGE, "page": page, "pages": pages}
    _COMPONENT(
        key=_KEY,
        data=data | {"size": device.size()._asdict()},
        on_sort_change=_sort,
        on_page_change=_turn,
        on_open_change=_open,
        on_size_change=partial(device.note_size, _KEY),
    )


def _page_of_event(reading: Reading, view: View, result: Result, keys: Keys) -> int:
    """The page of the open event; the first when there is none among the rows."""
    event = reading.store.event(view.event, view.filter.known_by) if view.event else None
    row = row_of(reading, result, event) if event else None
    if row is None or not result.mask[row]:
        return 1
    before = int(np.count_nonzero(result.mask[:row]))
    return place_of(keys, view.sort.startswith("-"), before) // PAGE + 1


def shown(view: View) -> tuple[str, ...]:
    """The columns of a view, in their order; the event itself is always one."""
    fitting = next(columns for least, columns in _FITTING.items() if device.width() >= least)
    asked = {*view.column, "event"} if view.column else {*fitting}
    return tuple(name for name in COLUMNS if name in asked)


def column_menu(view: View) -> None:
    """The menu that says which columns there are."""
    key = "menu_column"
    st.session_state[key] = [name for name in shown(view) if name != "event"]

    def apply() -> None:
        change(column=tuple(name for name in COLUMNS if name == "event" or name in st.session_state[key]))

    with st.popover("Columns", icon=":material/view_column:"):
        others = [name for name in COLUMNS if name != "event"]
        st.pills("Columns beside the event", others, key=key, selection_mode="multi", format_func=LABELS.__getitem__,
                 on_change=apply)  # fmt: skip


def _described(view: View, names: Words, events: list[Event]) -> dict[str, Any]:
    columns = shown(view)
    by = view.sort.removeprefix("-")
    way = "descending" if view.sort.startswith("-") else "ascending"
    return {
        "columns": [{"id": name, "label": LABELS[name], "sort": way if name == by else "none"} for name in columns],
        "sorted": f"sorted by {LABELS[by].lower()}, {way}",
        "rows": [{"id": event.id, "cells": [cell(name, event, names) for name in columns]} for event in events],
        "opened": view.event,
    }


def _sort() -> None:
    name = str(st.session_state[_KEY].sort)
    if name in COLUMNS:
        change(sort=f"-{name}" if current().sort == name else name)


def _turn() -> None:
    page = st.session_state[_KEY].page
    if isinstance(page, int | float) and page >= 1:
        change(page=int(page))


def _open() -> None:
    change(event=str(st.session_state[_KEY].open or ""))
