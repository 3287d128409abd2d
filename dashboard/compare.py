"""Two filters on one time axis: as told by one source above, by another below; before and after; here and there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import streamlit as st

from dashboard import device, language, safe, theme
from dashboard.facets import Result, search
from dashboard.language import Words
from dashboard.link import View
from dashboard.picture import Picture, picture
from dashboard.picture.nodes import Node, line, text
from dashboard.picture.phrases import events
from dashboard.picture.piles import Pile, Piler
from dashboard.picture.plot import Plot
from dashboard.picture.shades import of_place
from dashboard.picture.ticks import axis
from dashboard.ranges import frame_of
from dashboard.stacks import stacks
from dashboard.state import change
from dashboard.stores import Reading
from dashboard.summary import parts
from events.filter import Filter, parse

__all__ = ["compare", "draw", "shared"]

_ROOM = 190.0
_MOST = 300


def compare(reading: Reading, view: View, result: Result) -> None:
    """Draw the page that compares the link's filter with its other one."""
    other = search(result.index, view.other, reading.found(view.other.q))
    _controls(view, result)
    words = language.current(view.lang)
    both = shared(result, other)
    st.markdown(
        f"**Above** {_sentence(view.filter, result, words)}  \n"
        f"**Below** {_sentence(view.other, other, words)}  \n"
        f"**In both** {both:,}"
    )
    if not result.count + other.count:
        return
    frame = Plot.of(frame_of(view, _either(result, other), device.width()))
    piler = Piler(reading, frame, theme.is_dark(), words)
    picture(draw(piler, result, other), "compare")


def _sentence(asked: Filter, found: Result, words: Words) -> str:
    about = [phrase for phrase, _ in parts(asked, found.index.names, words)]
    return safe.markdown(", ".join([events(found.count), *about]))


def _either(one: Result, other: Result) -> Result:
    """The events of both, within the days that either asks for."""
    starts, ends = (one.filter.from_, other.filter.from_), (one.filter.to, other.filter.to)
    asked = Filter(
        from_=min(filter(None, starts)) if all(starts) else None, to=max(filter(None, ends)) if all(ends) else None
    )
    mask = one.mask | other.mask
    return replace(one, filter=asked, conditions={"either": mask}, mask=mask)


def shared(one: Result, other: Result) -> int:
    """Number of events that both have."""
    return int(np.count_nonzero(one.mask & other.mask))


def draw(piler: Piler, one: Result, other: Result) -> Picture:
    """Both results as piles on either side of one axis."""
    frame = piler.frame
    piled = stacks(one.index, one.mask, frame), stacks(other.index, other.mask, frame)
    top, key = piler.legend(piled, _ROOM - 18)
    above, below = top + 30 + _ROOM, top + 30 + _ROOM + 14
    nodes: list[Node] = [
        *key,
        *axis(frame, top + 26, below + _ROOM, piler.words),
        line(frame.left, above, frame.left + frame.plot, above, klass="rule"),
        line(frame.left, below, frame.left + frame.plot, below, klass="rule"),
        text(frame.left - 8, above - _ROOM / 2, "above", anchor="end", klass="faint"),
        text(frame.left - 8, below + _ROOM / 2, "below", anchor="end", klass="faint"),
        *piler.draw(
            [
                Pile(piled[0], above, of_place(0, piler.dark)),
                Pile(piled[1], below, of_place(5, piler.dark), way=1),
            ],
            _ROOM - 18,
        ),
    ]
    alt = f"Two selections on one time axis: {one.count} events above, {other.count} below"
    return Picture(frame.width, below + _ROOM + 6, alt, nodes, piler.changes)


def _controls(view: View, result: Result) -> None:
    with st.expander("What is shown below", expanded=view.other == Filter(), icon=":material/filter_alt:"):
        left, right = st.columns(2)
        with left:
            _several("source", "Sources", view.other.source, result)
            _several("actor", "Actors", view.other.actor, result)
        with right:
            _typed("from_", "From", view.other.from_)
            _typed("to", "To", view.other.to)
    with st.container(horizontal=True):
        st.button("Swap", icon=":material/swap_vert:", on_click=change,
                  kwargs={"filter": view.other, "other": view.filter})  # fmt: skip
        st.button("Same below", icon=":material/content_copy:", on_click=change, kwargs={"other": view.filter})
        pair = _sources(result)
        if pair:
            label = f"{pair[0]} against {pair[1]}"
            two = {"filter": replace(view.filter, source=pair[:1]), "other": replace(view.filter, source=pair[1:])}
            st.button(safe.markdown(label), icon=":material/balance:", on_click=change, kwargs=two)


def _sources(result: Result) -> tuple[str, ...]:
    """The two sources with the most events; empty when there are none to compare."""
    found = tuple(result.counts("source"))[:2]
    return found if len(found) == 2 else ()


def _set(field: str, value: Any) -> None:
    from dashboard.state import current

    change(other=replace(current().other, **{field: value}))


def _several(field: str, label: str, chosen: tuple[str, ...], result: Result) -> None:
    key = f"other_{field}"
    st.session_state[key] = list(chosen)
    options = list(dict.fromkeys([*chosen, *list(result.counts(field))[:_MOST]]))
    names = result.index.names
    st.multiselect(
        label, options, key=key, placeholder="Any",
        format_func=lambda value: safe.plain(names.get(str(value), str(value))),
        on_change=lambda: _set(field, tuple(st.session_state[key])),
    )  # fmt: skip


def _typed(field: str, label: str, value: date | None) -> None:
    key = f"other_{field}"
    st.session_state[key] = value.isoformat() if value else ""
    st.text_input(label, key=key, placeholder="2022-02", on_change=partial(_read, field, key))


def _read(field: str, key: str) -> None:
    typed = str(st.session_state[key])
    asked, ignored = parse({field.rstrip("_"): [typed]}) if typed else (Filter(), ())
    if not ignored:
        _set(field, getattr(asked, field))
