"""The figure, measured: no two labels overlap, no label lies on a mark, everything in view is drawn or counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from dashboard.facets import Result, search
from dashboard.indexing import index_of
from dashboard.ranges import fitting
from dashboard.timeline.figure import Style, draw
from dashboard.timeline.frame import Frame, to_ms
from dashboard.timeline.lanes import OTHERS, choose
from dashboard.timeline.marks import Brief
from dashboard.timeline.metrics import width
from dashboard.timeline.scene import MOST_EVENTS, MOST_MARKS, Scene, arrange
from events.filter import Filter
from events.model import QUAD, Event, Precision, Type
from tests.dashboard.made import made

DAY = date(2014, 3, 16)

WIDTHS = (360, 768, 1024, 1400, 2560)


def scene_of(
    events: Sequence[Event], wide: int, days: tuple[float, float] | None = None, **lanes: Any
) -> tuple[Result, Scene]:
    index = index_of(events)
    result = search(index, Filter())

    def briefs(rows: NDArray[np.int32]) -> list[Brief]:
        own = [events[key] for key in index.key[rows]]
        return [Brief(event.id, event.title, event.time) for event in own]

    frame = Frame(*(days or fitting(result)), wide)
    chosen = choose(index, result.mask, lanes.pop("by", "actor"), most=8 if frame.narrow else 12, **lanes)
    return result, arrange(result, chosen, frame, briefs)


def labels(figure: dict[str, Any], frame: Frame) -> list[tuple[float, float, float]]:
    """(y, left, right) in rows and pixels of every text in the plot."""
    scale = frame.plot / float(to_ms(frame.end) - to_ms(frame.start))
    found = []
    for trace in figure["data"]:
        if trace.get("mode") == "text":
            for x, y, text in zip(trace["x"], trace["y"], trace["text"], strict=True):
                left = float(x - to_ms(frame.start)) * scale
                found.append((float(y), left, left + width(text.replace("&lt;", "<"), trace["textfont"]["size"])))
    return sorted(found)


NUMBERS = (1, 5, 40, 200, 700)


def no_labels_overlap(seed: int, number: int, wide: int, days: int) -> None:
    result, scene = scene_of(made(number, seed, days=days), wide)
    for (y, _, right), (below, left, _) in pairwise(labels(draw(result.index, scene, Style()), scene.frame)):
        assert below - y >= 0.99 or right <= left


@given(st.integers(0, 10**6), st.sampled_from(NUMBERS), st.sampled_from(WIDTHS), st.integers(30, 3000))
@settings(max_examples=80)
def test_no_two_labels_overlap(seed: int, number: int, wide: int, days: int) -> None:
    no_labels_overlap(seed, number, wide, days)


@pytest.mark.long
@pytest.mark.parametrize("wide", WIDTHS)
def test_no_two_labels_overlap_in_a_thousand_stores(wide: int) -> None:
    for seed in range(1000):
        no_labels_overlap(seed, NUMBERS[seed % len(NUMBERS)], wide, 30 + 3 * seed)


@given(st.integers(0, 10**6), st.sampled_from(WIDTHS))
@settings(max_examples=30)
def test_everything_in_view_is_drawn_or_counted(seed: int, wide: int) -> None:
    events = made(300, seed, days=400)
    result, scene = scene_of(events, wide)
    assert scene.marks is not None
    assert scene.in_view == result.count
    drawn = set(scene.marks.row.tolist())
    over = sum(chip.count for chip in scene.marks.chips)
    assert len(drawn) + over >= result.count
    pairs = len(scene.lanes.pairs(result.mask)[0])
    assert len(scene.marks) + over == pairs


class TestBins:
    events = made(4000, 3)

    @pytest.mark.parametrize("wide", WIDTHS)
    def test_too_many_events_are_counted_by_lane_and_time(self, wide: int) -> None:
        result, scene = scene_of(self.events, wide)
        assert scene.in_view > MOST_EVENTS
        assert scene.bins is not None
        lanes, _ = scene.lanes.pairs(result.mask)
        assert 0 < np.count_nonzero(scene.bins.overlap) <= MOST_MARKS
        inside = sum(scene.bins.starts[lane].sum() for lane in range(len(scene.lanes.lanes)))
        assert inside <= len(lanes)

    def test_conflict_is_a_part_of_each_bin(self) -> None:
        result, scene = scene_of(self.events, 1400, by="type")
        assert scene.bins is not None
        assert scene.conflict is not None
        warm = [QUAD[Type(lane.id)].value.endswith("conflict") for lane in scene.lanes.lanes if lane.id != OTHERS]
        for lane, is_warm in enumerate(warm):
            expected = scene.bins.overlap[lane] if is_warm else 0 * scene.bins.overlap[lane]
            assert scene.conflict[lane].tolist() == expected.tolist()
        assert result.count == scene.in_view

    def test_a_closer_look_shows_events_again(self) -> None:
        _, scene = scene_of(self.events, 1400, (735_600.0, 735_640.0))
        assert scene.marks is not None
        assert {target.event for target in scene.targets} & {event.id for event in self.events}

    def test_each_bin_can_be_opened(self) -> None:
        _, scene = scene_of(self.events, 1400)
        assert scene.bins is not None
        assert len(scene.targets) == np.count_nonzero(scene.bins.overlap)
        assert all(target.start < target.end for target in scene.targets)


@pytest.mark.parametrize(("number", "colour"), [(0, "quad"), (30, "quad"), (300, "type"), (4000, "quad")])
@pytest.mark.parametrize("dark", [False, True])
def test_plotly_takes_the_figure(number: int, colour: str, dark: bool) -> None:
    events = made(number)
    result, scene = scene_of(events, 1400, (735_000.0, 739_000.0))
    opened = events[0].id if events else ""
    go.Figure(draw(result.index, scene, Style(dark, colour, opened)))


def test_how_exactly_an_event_is_dated_can_be_seen() -> None:
    _, scene = scene_of(made(200, 5), 1400)
    assert scene.marks is not None
    assert set(scene.marks.form.tolist()) == {0, 1, 2, 3, 4}
    assert set(scene.marks.hollow.tolist()) == {True, False}


def test_lanes_stand_in_the_order_asked_for_and_folded_ones_are_empty() -> None:
    _, scene = scene_of(made(100), 1400, pinned=["UNSC"], first=["UKR"], folded=["CHN"])
    names = [lane.id for lane in scene.lanes.lanes]
    assert names[:2] == ["UNSC", "UKR"]
    assert scene.marks is not None
    assert names.index("CHN") not in scene.marks.lane


def test_rows_that_days_leave_free_are_for_bars() -> None:
    """Seen from near, a day is a bar as wide as the view; no row may stay empty while such bars are left over."""
    events = [replace(event, start=DAY, end=DAY, precision=Precision.DAY, time=None) for event in made(60, 2)]
    _, scene = scene_of(events, 1400, (DAY.toordinal() + 0.2, DAY.toordinal() + 0.9))
    assert scene.marks is not None
    assert scene.marks.chips
    for strip in scene.strips:
        used = {y for y in scene.marks.y.tolist() if strip.top < y < strip.top + strip.rows}
        assert len(used) >= strip.rows - 1
