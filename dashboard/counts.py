"""Counts over time by actor, country, type or source, stacked or as shares, in bins that follow the zoom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from dashboard import device, language, theme
from dashboard.facets import Result
from dashboard.index import Index
from dashboard.language import Words
from dashboard.link import View
from dashboard.picture import Picture, picture
from dashboard.picture.legend import legend
from dashboard.picture.nodes import Node, line, rect, text
from dashboard.picture.phrases import differing, events
from dashboard.picture.plot import Plot
from dashboard.picture.shades import SERIES, Shade, of_place
from dashboard.picture.sign import unequal
from dashboard.picture.ticks import axis
from dashboard.ranges import frame_of
from dashboard.state import change
from dashboard.stores import Reading
from dashboard.timeline.bins import Ints, count, edges
from dashboard.timeline.frame import Frame, moment_of
from dashboard.timeline.lanes import OTHERS, Lane, choose
from dashboard.timeline.scene import visible

__all__ = ["Series", "counts", "draw", "series"]

_HEIGHT, _ABOVE = 300.0, 26.0
_BAR = 14

_BY = {"actor": "Actor", "country": "Country", "type": "Type", "source": "Source"}
_SCALE = {"number": "Events", "share": "Shares"}


@dataclass(frozen=True, eq=False)
class Series:
    """`numbers[lane, bin]`; an event counts once a lane, in the bin of its first day."""

    lanes: tuple[Lane, ...]
    edges: Ints
    numbers: Ints
    disputed: Ints
    """Of these, events whose sources differ."""
    before: int
    """Events that began before what is visible, and are in no bin."""


def counts(reading: Reading, view: View, result: Result) -> None:
    """Draw the page of the counts."""
    del reading
    _menu(view)
    frame = Plot.of(frame_of(view, result, device.width()))
    counted = series(result, view, frame)
    if counted is None:
        st.caption("No event begins in the visible range.")
        return
    picture(draw(counted, view, frame, language.current(view.lang), theme.is_dark()), "counts")
    notes = ["An event counts on its first day" + (", for each of them that it has." if view.lane != "type" else ".")]
    if counted.before:
        notes.append(f"{events(counted.before)} that began before the visible range and went on in it are left out.")
    st.caption(" ".join(notes))


def series(result: Result, view: View, frame: Frame) -> Series | None:
    """The counts of what is visible; None when nothing is."""
    inside = visible(result.index, result.mask, frame.start, frame.end)
    shown = inside & (result.index.first >= int(frame.start))
    if not shown.any():
        return None
    first = view.filter.actor if view.lane == "actor" else ()
    lanes = choose(result.index, result.mask, view.lane, first=first, pinned=view.pin, most=len(SERIES) - 1)
    borders = edges(int(frame.start), int(np.ceil(frame.end)) - 1, max(8, frame.plot // _BAR))
    lane, row = lanes.pairs(shown)
    differ = result.disputed[row]
    numbers = _counted(result.index, len(lanes.lanes), borders, lane, row)
    disputed = _counted(result.index, len(lanes.lanes), borders, lane[differ], row[differ])
    before = int(np.count_nonzero(inside)) - int(np.count_nonzero(shown))
    return Series(lanes.lanes, borders, numbers, disputed, before)


def _counted(index: Index, lanes: int, borders: Ints, lane: NDArray[np.int32], row: NDArray[np.int32]) -> Ints:
    return count(borders, lanes, lane, index.first[row], index.last[row]).starts


def draw(counted: Series, view: View, frame: Frame, names: Words, dark: bool) -> Picture:
    """The counts as a picture."""
    changes: list[Mapping[str, Any]] = [_filtered(view, lane) for lane in counted.lanes]
    shades = [_shade(lane, place, dark) for place, lane in enumerate(counted.lanes)]
    entries = [(_name(lane), f"{lane.count:,}", shade) for lane, shade in zip(counted.lanes, shades, strict=True)]
    top, nodes = legend(entries, frame.width, sum(lane.id != OTHERS for lane in counted.lanes))
    high, bottom = top + _ABOVE, top + _ABOVE + _HEIGHT
    nodes += axis(frame, high, bottom, names)
    most = 1.0 if view.scale == "share" else 1.04 * max(1, int(counted.numbers.sum(axis=0).max()))
    nodes += _heights(frame, most, bottom, view.scale == "share")
    signs: dict[float, Node] = {}
    for bar in _bars(counted, frame, most, view.scale == "share"):
        shade, y = shades[bar.lane], bottom - bar.low - bar.tall
        about = f"{_name(counted.lanes[bar.lane])}, {_span(*bar.days, names)}"
        label = f"{about}: {events(bar.number)}{differing(bar.disputed)}"
        nodes.append(rect(bar.x, y, bar.wide, bar.tall, fill=shade.fill, stroke=shade.line, stroke_width=0.75,
                          pick=len(changes), label=label))  # fmt: skip
        changes.append(
            dict(_filtered(view, counted.lanes[bar.lane])) | {"view": tuple(moment_of(day) for day in bar.days)}
        )
        if bar.disputed:
            signs[bar.x + bar.wide / 2] = unequal(bar.x + bar.wide / 2, bottom + 11, 0.9)
    return Picture(frame.width, bottom + 20, "Events over time", [*nodes, *signs.values()], changes)


class _Bar(NamedTuple):
    """One part of a bar: pixels, and what it counts."""

    lane: int
    x: float
    wide: float
    low: float
    tall: float
    number: int
    disputed: int
    days: tuple[int, int]


def _bars(counted: Series, frame: Frame, most: float, shares: bool) -> Iterator[_Bar]:
    """Every part of a bar, from the left and from the bottom."""
    totals = counted.numbers.sum(axis=0)
    for place in np.flatnonzero(totals).tolist():
        days = int(counted.edges[place]), int(counted.edges[place + 1])
        left, right = (float(x) for x in np.clip(frame.x(days), 0, frame.plot))
        scale = _HEIGHT / (totals[place] if shares else most)
        low = 0.0
        for lane, number in enumerate(counted.numbers[:, place].tolist()):
            if number:
                differ = int(counted.disputed[lane, place])
                yield _Bar(lane, frame.left + left + 0.5, right - left - 1, low, number * scale, number, differ, days)
                low += number * scale


def _heights(frame: Frame, most: float, bottom: float, shares: bool) -> Iterator[Node]:
    step = 0.25 if shares else _round_step(most)
    for place in range(1, int(most / step) + 1):
        y = bottom - _HEIGHT * place * step / most
        yield line(frame.left, y, frame.left + frame.plot, y, klass="rule")
        label = f"{place * step:.0%}" if shares else f"{place * step:,.0f}"
        yield text(frame.left - 8, y + 4, label, anchor="end", klass="faint")


def _round_step(most: float) -> float:
    """A round number that goes a few times into the most."""
    power = 10 ** np.floor(np.log10(max(most / 4, 1)))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power * 4 >= most))


def _filtered(view: View, lane: Lane) -> Mapping[str, Any]:
    return {} if lane.id == OTHERS else {view.lane: (lane.id,)}


def _shade(lane: Lane, place: int, dark: bool) -> Shade:
    return of_place(len(SERIES) if lane.id == OTHERS else place, dark)


def _name(lane: Lane) -> str:
    return lane.name or "Others"


def _span(first: int, last: int, names: Words) -> str:
    return names.period(date.fromordinal(first), date.fromordinal(min(last - 1, date.max.toordinal())))


def _menu(view: View) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="counts_menu"):
        _choice("lane", "Counts by", _BY, view.lane)
        _choice("scale", "Shown as", _SCALE, view.scale)


def _choice(field: str, label: str, options: Mapping[str, str], value: str) -> None:
    key = f"counts_{field}"
    st.session_state[key] = value

    def apply() -> None:
        change(**{field: st.session_state[key] or next(iter(options))})

    choices: Sequence[str] = list(options)
    st.segmented_control(label, choices, key=key, format_func=options.__getitem__, on_change=apply)
