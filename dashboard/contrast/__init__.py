"""The high contrast theme: as the system asks for it, or as the reader chose; the browser remembers the choice.

It is style sheets alone, over the light theme or the dark one, so that it changes at once and is no part of a link.
"""

from __future__ import annotations

import streamlit as st

from dashboard.component import read
from dashboard.timeline.palette import HIGH_DARK, HIGH_LIGHT

__all__ = ["choice", "sheet"]


_SHEET = read(__name__, "contrast.css")

_COMPONENT = st.components.v2.component(
    "dateline_contrast",
    html=read(__name__, "choice.html"),
    js=read(__name__, "choice.js"),
    isolate_styles=False,  # it marks the page around it
)


def sheet(dark: bool) -> str:
    """The theme's style sheet, over the light theme or the dark one."""
    mode = HIGH_DARK if dark else HIGH_LIGHT
    colours = {"text": mode.text, "faint": mode.faint, "rule": mode.rule, "paper": mode.paper, "accent": mode.accent}
    values = " ".join(f"--contrast-{name}: {colour};" for name, colour in colours.items())
    return f'html[data-contrast="more"] {{ {values} }}\n{_SHEET}'


def choice() -> None:
    """The box that switches it on and off, once on a page."""
    _COMPONENT(key="contrast")
