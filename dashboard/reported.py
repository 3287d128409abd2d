"""As it was reported: what was known on a day, played day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from dashboard import device, lag, language, past, safe, theme
from dashboard.facets import Result, search
from dashboard.index import OPEN, Mask
from dashboard.language import Words
from dashboard.link import View
from dashboard.news import News, news
from dashboard.picture import Picture, picture
from dashboard.picture.nodes import Node, line, text
from dashboard.picture.piles import Pile, Piler
from dashboard.picture.plot import Plot
from dashboard.picture.shades import of_place
from dashboard.picture.ticks import axis
from dashboard.ranges import frame_of
from dashboard.stacks import stacks
from dashboard.state import change, current
from dashboard.stores import Reading

__all__ = ["draw", "reported", "turning_days"]

_ROOM = 260.0
_NEWS = 8

#: speed → days of news a second
_SPEEDS = {"slow": 0.7, "normal": 1.5, "fast": 4.0}

_DAY, _PLAYING, _SPEED, _SHOWN = "reported_day", "reported_playing", "reported_speed", "reported_shown"

#: so many days back the browser's slider may be while it plays
_BEHIND = 5


def reported(reading: Reading, view: View, result: Result) -> None:
    """Draw the page: the player, what was known then, and how long it took."""
    told = past.of(reading)
    asked = replace(view.filter, known_by=None)
    every = search(told.index, asked, told.found(asked.q))
    days = turning_days(every)
    if not len(days):
        st.markdown("None of these events is told by a source with a day of publication.")
        return
    if not st.session_state.get(_PLAYING):
        st.session_state[_DAY] = view.filter.known_by.toordinal() if view.filter.known_by else int(days[-1])
    st.fragment(_player, run_every=_pace())(told, every, days, _Drawn(view, _pace(), device.width()))
    st.markdown("#### How long after it happened each event was first reported")
    days_late = lag.lags(result.index, result.mask)
    tall, nodes = lag.draw(lag.spread(days_late), device.width(), theme.is_dark())
    picture(Picture(device.width(), tall, _spoken(lag.spread(days_late)), nodes), "lag")


def turning_days(every: Result) -> NDArray[np.int32]:
    """The days on which something was published that changed what is known of these events."""
    index = every.index
    days = np.concatenate([index.since[every.mask], index.until[every.mask]])
    return np.unique(days[days < OPEN])


class _Drawn(NamedTuple):
    """What the page around the player was drawn for."""

    view: View
    pace: float | None
    wide: int


def _player(told: Reading, every: Result, days: NDArray[np.int32], drawn: _Drawn) -> None:
    if drawn != (current(), _pace(), device.width()):  # what is around the player must follow, and so must its clock
        st.rerun()
    view = drawn.view
    if st.session_state.get(_PLAYING):
        _advance(days)
    day = int(st.session_state[_DAY])
    _controls(days, day)
    index = every.index
    known = every.mask & (index.since <= day) & (index.until > day)
    words = language.current(view.lang)
    fresh = known & (index.since == day)
    st.caption(
        f"Known by {words.day(date.fromordinal(day))}: {int(known.sum()):,} events, {int(fresh.sum()):,} of them new "
        "or changed on that day."
    )
    if known.any():
        whole = frame_of(view, replace(every, filter=replace(view.filter, known_by=None)), device.width())
        piler = Piler(told, Plot.of(whole), theme.is_dark(), words)
        picture(draw(piler, every, known, day), "reported")
    _news(told, every, fresh, day, words)


def draw(piler: Piler, every: Result, known: Mask, day: int) -> Picture:
    """What was known on a day, as piles; a line stands at the day."""
    frame = piler.frame
    piled = stacks(every.index, known, frame)
    above, key = piler.legend([piled], _ROOM - 18)
    top, base = above + 26, above + 30 + _ROOM
    nodes: list[Node] = [
        *key,
        *axis(frame, top, base, piler.words),
        line(frame.left, base, frame.left + frame.plot, base, klass="rule"),
    ]
    x = frame.left + float(np.clip(frame.x(day + 1), 0, frame.plot))
    nodes += [line(x, top, x, base, klass="now"), text(x - 5, base + 16, "known by", anchor="end", klass="faint")]
    nodes += piler.draw([Pile(piled, base, of_place(0, piler.dark))], _ROOM - 18)
    return Picture(frame.width, base + 24, f"{int(known.sum())} events as they were known", nodes, piler.changes)


def _pace() -> float | None:
    """Seconds from one day to the next; None while nothing plays."""
    return 1 / _SPEEDS[st.session_state.get(_SPEED) or "normal"] if st.session_state.get(_PLAYING) else None


def _advance(days: NDArray[np.int32]) -> None:
    """Go on to the next day with news; after the last one the player stops and the link says so."""
    place = int(np.searchsorted(days, st.session_state[_DAY], "right"))
    if place < len(days):
        st.session_state[_DAY] = int(days[place])
    else:
        _pause()
        st.rerun()


def _controls(days: NDArray[np.int32], day: int) -> None:
    first, last = date.fromordinal(int(days[0])), date.fromordinal(int(days[-1]))
    shown = min(max(date.fromordinal(day), first), last)
    if first < last:
        st.session_state["known_by"] = shown
        st.session_state[_SHOWN] = (*st.session_state.get(_SHOWN, ())[1 - _BEHIND :], shown)
        st.slider("Known by", first, last, key="known_by", format="YYYY-MM-DD", on_change=_moved)
    with st.container(horizontal=True, vertical_alignment="bottom", key="player"):
        if st.session_state.get(_PLAYING):
            st.button("Pause", icon=":material/pause:", on_click=_pause)
        else:
            st.button("Play", icon=":material/play_arrow:", on_click=_play, args=(days,))
        st.segmented_control("Speed", list(_SPEEDS), key=_SPEED, default="normal", label_visibility="collapsed")


def _moved() -> None:
    """Go to the day that the reader chose; a day just left is only what the browser had not yet heard of."""
    day = st.session_state["known_by"]
    if not st.session_state.get(_PLAYING) or day not in st.session_state.get(_SHOWN, ()):
        st.session_state[_PLAYING] = False
        change(known_by=day)


def _play(days: NDArray[np.int32]) -> None:
    st.session_state[_PLAYING] = True
    if st.session_state[_DAY] >= days[-1]:
        st.session_state[_DAY] = int(days[0]) - 1


def _pause() -> None:
    st.session_state[_PLAYING] = False
    change(known_by=date.fromordinal(int(st.session_state[_DAY])))


def _news(told: Reading, every: Result, fresh: Mask, day: int, words: Words) -> None:
    rows = np.flatnonzero(fresh).astype(np.int32)[:_NEWS]
    ended = np.flatnonzero(every.index.until == day).astype(np.int32)[: _NEWS * 8]
    found = news(told.events(ended), told.events(rows), words)
    if st.session_state.get(_PLAYING):  # nothing to aim at while it moves
        st.markdown("\n".join(f"- {_told(item)}" for item in found))
    else:
        with st.container(key="news", gap="xxsmall"):
            for item in found:
                st.button(_told(item), key=f"news_{item.event.id}", type="tertiary", on_click=change,
                          kwargs={"event": item.event.id})  # fmt: skip
    left = int(fresh.sum()) - len(rows)
    if left:
        st.caption(f"and {left:,} more")


def _told(item: News) -> str:
    return f"{safe.markdown(item.event.title)} — *{safe.markdown(item.what)}*"


def _spoken(numbers: list[int]) -> str:
    said: list[Any] = [f"{name}: {number}" for (name, _), number in zip(lag.BINS, numbers, strict=True)]
    return "First reported " + ", ".join(said)
