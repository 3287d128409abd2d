"""The address of the page is its state: read here, changed here, kept nowhere else."""

from __future__ import annotations

from typing import Any

import streamlit as st

from dashboard.link import View, decode, encode
from events.filter import Ignored

__all__ = ["change", "current", "go", "ignored"]


def current() -> View:
    """The view that the address describes."""
    return decode(_params())[0]


def ignored() -> tuple[Ignored, ...]:
    """What the address says that means nothing."""
    return decode(_params())[1]


def go(view: View) -> None:
    """Make the address that of the view."""
    params = encode(view)
    if params != _params():
        st.query_params.from_dict(params)


def change(**changes: Any) -> None:
    """Change some fields of the view; for callbacks."""
    go(current().but(**changes))


def _params() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}
