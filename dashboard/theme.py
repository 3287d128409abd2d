"""The looks that Streamlit's own theme (`.streamlit/config.toml`) does not reach."""

from __future__ import annotations

import streamlit as st

from dashboard import contrast
from dashboard.component import read
from dashboard.timeline.palette import DARK, LIGHT

__all__ = ["apply", "is_dark"]

_SHEET = read("dashboard", "theme.css")


def apply() -> None:
    """Put the style sheets on the page."""
    paper = (DARK if is_dark() else LIGHT).paper
    st.html(f"<style>html {{ --paper: {paper}; }}\n{_SHEET}\n{contrast.sheet(is_dark())}</style>")


def is_dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"
