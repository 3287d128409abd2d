"""The looks that Streamlit's own theme (`.streamlit/config.toml`) does not reach."""

from __future__ import annotations

from importlib.resources import files

import streamlit as st

from dashboard import contrast
from dashboard.timeline.palette import DARK, LIGHT

__all__ = ["apply", "is_dark"]


def apply() -> None:
    """Put the style sheets on the page."""
    sheet = (files("dashboard") / "theme.css").read_text(encoding="utf-8")
    paper = (DARK if is_dark() else LIGHT).paper
    st.html(f"<style>html {{ --paper: {paper}; }}\n{sheet}\n{contrast.sheet(is_dark())}</style>")


def is_dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"
