"""The network over time: who acts on whom in the visible range, and in each of its parts."""

from __future__ import annotations

import streamlit as st

from dashboard import device, language, theme
from dashboard.acting import leading
from dashboard.facets import Result
from dashboard.link import View
from dashboard.network.draw import draw
from dashboard.network.periods import Period, period, periods
from dashboard.picture import picture
from dashboard.picture.phrases import NOBODY
from dashboard.ranges import days_of
from dashboard.stores import Reading
from dashboard.timeline.frame import Frame
from dashboard.timeline.scene import visible

__all__ = ["Period", "draw", "network", "period", "periods"]

_ACTORS, _FEW_ACTORS = 14, 8


def network(reading: Reading, view: View, result: Result) -> None:
    """Draw the page of the network."""
    del reading
    frame = Frame(*days_of(view, result), device.width())
    shown = visible(result.index, result.mask, frame.start, frame.end)
    actors = leading(result.index, shown, _FEW_ACTORS if frame.narrow else _ACTORS, view.filter.actor)
    if not actors:
        st.markdown(NOBODY)
        return
    names = language.current(view.lang)
    whole = period(result, frame, actors, names)
    st.caption(
        f"{whole.told.events:,} events, {whole.name}. An arrow runs from who acts to whom it acts on; the broader, "
        "the more events. Below, the same part by part."
    )
    parts = periods(result.index, frame, whole, names)
    picture(draw(whole, parts, result.index.names, frame, theme.is_dark()), "network")
