"""The map: where the events are, and which countries act on one another. It calls no other host."""

from __future__ import annotations

import streamlit as st

from dashboard import device, theme
from dashboard.acting import acting, busiest
from dashboard.facets import Result
from dashboard.link import View
from dashboard.map.draw import Told, draw, places, totals
from dashboard.picture import picture
from dashboard.stores import Reading

__all__ = ["world"]

#: countries between which arcs are looked for
_MOST = 40


def world(reading: Reading, view: View, result: Result) -> None:
    """Draw the page of the map."""
    del reading, view
    names = result.index.names
    located = result.index.ragged["country"].has(places().middle) & result.mask
    told = acting(result.index, result.mask, busiest(result.index, result.mask, _MOST, "country"))
    missing = result.count - int(located.sum())
    st.caption(
        f"{result.count - missing:,} of {result.count:,} events have someone of a country on the map. "
        "Arcs join the countries that act on one another."
    )
    shown = Told(totals(result.index, result.mask), totals(result.index, result.disputed), told, result.disputed)
    picture(draw(shown, names, device.width(), theme.is_dark()), "map")
