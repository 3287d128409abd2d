"""The address of the page is its state: read here, changed here, kept nowhere else.

A browser sends its address with every report, and what it sent just before it heard of a change has the address from
before. So a run of a part of the page and a callback go by the address as it was last followed or changed.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from dashboard.link import View, decode, encode
from events.filter import Ignored

__all__ = ["change", "current", "follow", "go", "ignored"]

_KEPT = "address"


def follow() -> None:
    """Take the browser's address: when the whole page runs, as only then can it be another than was written here."""
    st.session_state[_KEPT] = _params()


def current() -> View:
    """The view that the address describes."""
    return decode(_kept())[0]


def ignored() -> tuple[Ignored, ...]:
    """What the address says that means nothing."""
    return decode(_kept())[1]


def go(view: View) -> None:
    """Make the address that of the view."""
    params = encode(view)
    if params != _kept():
        st.session_state[_KEPT] = params
        st.query_params.from_dict(params)


def change(**changes: Any) -> None:
    """Change some fields of the view; for callbacks."""
    go(current().but(**changes))


def _kept() -> dict[str, list[str]]:
    kept: dict[str, list[str]] | None = st.session_state.get(_KEPT)
    return _params() if kept is None else kept


def _params() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}
