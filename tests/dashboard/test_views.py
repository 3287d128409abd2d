"""What the other views compute, and that a link holds all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dashboard import lag
from dashboard.facets import search
from dashboard.indexing import index_of
from dashboard.language import ENGLISH
from dashboard.link import SCALES, View, decode, encode
from dashboard.news import news
from dashboard.picture.plot import Plot
from dashboard.picture.ticks import ticks
from dashboard.stacks import stacks
from dashboard.timeline.scene import visible
from events.filter import Filter
from tests.dashboard.made import made

EVENTS = made(120, seed=3, days=400)
INDEX = index_of(EVENTS)
EVERYTHING = search(INDEX, Filter())


class TestLink:
    @given(st.lists(st.sampled_from(["CHN", "RUS"]), unique=True).map(tuple), st.dates(), st.sampled_from(SCALES))
    def test_it_holds_both_filters(self, actor: tuple[str, ...], day: date, scale: str) -> None:
        view = View(Filter(source=("Wire",)), other=Filter(actor=actor, from_=day), scale=scale, tab="compare")  # type: ignore[arg-type]
        assert decode(encode(view)) == (view, ())

    def test_what_the_other_filter_says_in_error_is_named(self) -> None:
        view, ignored = decode({"b.from": ["someday"], "b.colour": ["loud"], "from": ["2022"]})
        assert view.other == Filter()
        assert view.filter.from_ == date(2022, 1, 1)
        assert [one.name for one in ignored] == ["b.from", "b.colour"]


class TestStacks:
    @given(st.integers(735_000, 735_500), st.integers(1, 900), st.sampled_from([360, 1040]))
    def test_each_visible_event_has_a_place_of_its_own(self, start: int, days: int, width: int) -> None:
        frame = Plot(start, start + days, width)
        piled = stacks(INDEX, EVERYTHING.mask, frame)
        assert sorted(piled.rows) == list(np.flatnonzero(visible(INDEX, EVERYTHING.mask, start, start + days)))
        assert len(set(zip(piled.pile, piled.level, strict=True))) == len(piled.rows)
        assert piled.heights().sum() == len(piled.rows)


class TestLag:
    def test_every_event_with_a_dated_source_is_in_one_bin(self) -> None:
        told = sum(any(proof.published for proof in event.evidence) for event in EVENTS)
        assert sum(lag.spread(lag.lags(INDEX, EVERYTHING.mask))) == told

    def test_days_are_counted_from_the_last_day_of_what_lasted(self) -> None:
        event = made(1)[0]
        proof = replace(event.evidence[0], published=date(2020, 1, 9))
        event = replace(event, start=date(2020, 1, 1), end=date(2020, 1, 7), evidence=(proof,))
        index = index_of([event])
        assert lag.lags(index, np.array([True])).tolist() == [2]
        before = replace(event, start=date(2020, 1, 12), end=date(2020, 1, 12))
        assert lag.lags(index_of([before]), np.array([True])).tolist() == [-3]


class TestNews:
    def test_what_is_new_and_what_has_changed(self) -> None:
        old, other = made(2, seed=1)
        sharper = replace(old, end=old.start, start=old.start, evidence=(*old.evidence, *other.evidence))
        old = replace(old, start=date(2014, 1, 1), end=date(2014, 1, 31))
        found = {item.event.id: item.what for item in news([old], [sharper, other], ENGLISH)}
        assert found[other.id] == "first told"
        assert "1 more piece of evidence" in found[old.id]
        assert "date was" in found[old.id]


@given(st.integers(1, 3_600_000), st.floats(0.5, 300_000), st.sampled_from([300, 1000]))
def test_ticks_lie_in_view_and_have_room(start: int, days: float, width: int) -> None:
    found = ticks(start, start + days, width, ENGLISH)
    places = [day for day, _ in found]
    assert places == sorted(set(places))
    assert all(start <= day <= start + days for day in places)
    assert len(places) <= width / 60 + 2
