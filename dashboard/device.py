"""What the reader looks through: how wide the timeline and the window are."""

from __future__ import annotations

import streamlit as st

from dashboard.viewport import KEY, Size, read_size

__all__ = ["is_known", "is_phone", "note_size", "size", "width"]

#: before the browser has told its size
_DESKTOP, _PHONE = Size(1044, 1400), Size(336, 360)

#: windows narrower than this have too little room for lanes with labels
_NARROW = 640


def note_size(key: str = KEY) -> None:
    """Remember what the component with this key reports; it outlives the component, so that the other tabs know it."""
    found = read_size(st.session_state[key].size)
    if found:
        st.session_state["size"] = found


def is_known() -> bool:
    """Whether the browser has told its size."""
    return "size" in st.session_state


def width() -> int:
    """Pixels of the timeline."""
    return size().chart


def is_phone() -> bool:
    """Whether the window is as narrow as a phone."""
    return size().window < _NARROW


def size() -> Size:
    """Pixels of the timeline and of the window."""
    known: Size | None = st.session_state.get("size")
    if known:
        return known
    return _PHONE if "Mobi" in st.context.headers.get("User-Agent", "") else _DESKTOP
