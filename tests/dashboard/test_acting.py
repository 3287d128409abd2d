"""Who acts on whom, and that map, matrix and table speak of the same events."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.acting import QUADS, acting, busiest, leading
from dashboard.counts import series
from dashboard.facets import Result, search
from dashboard.indexing import index_of
from dashboard.language import ENGLISH
from dashboard.link import LANES, View
from dashboard.map.draw import Told, places, totals
from dashboard.map.draw import draw as draw_map
from dashboard.matrix import draw as draw_matrix
from dashboard.network import draw as draw_network
from dashboard.network import period, periods
from dashboard.picture.plot import Plot
from dashboard.stores import Reading
from dashboard.table.order import page_of, sort_keys
from dashboard.timeline.lanes import choose
from dashboard.timeline.scene import visible
from events.filter import Filter
from events.model import Event, Role, Type
from tests.dashboard.made import made

EVENTS = made(160, seed=6, days=300)
INDEX = index_of(EVENTS)
#: the same, of some of which the sources differ
DISPUTED = index_of(
    [replace(event, disputed=("date",) if place % 9 == 0 else ()) for place, event in enumerate(EVENTS)]
)
ACTORS = ["CHN", "RUS", "UKR", "NATO", "UNSC"]


def acts(event: Event, one: str, other: str) -> bool:
    sends = {actor.principal for actor in event.actors if actor.role is not Role.TARGET}
    receives = {actor.principal for actor in event.actors if actor.role is not Role.SOURCE}
    return one != other and one in sends and other in receives


filters = st.builds(
    Filter,
    actor=st.lists(st.sampled_from([*ACTORS, "person:wang-yi"]), unique=True, max_size=2).map(tuple),
    match=st.sampled_from(["any", "all", "only"]),
    country=st.lists(st.sampled_from(["CHN", "UKR"]), unique=True, max_size=1).map(tuple),
    type=st.lists(st.sampled_from([one.value for one in Type]), unique=True, max_size=5).map(tuple),
    source=st.lists(st.sampled_from(["Wire", "Post"]), unique=True, max_size=1).map(tuple),
    confidence=st.sampled_from([0.0, 0.3, 0.7]),
)


def shown(result: Result) -> list[Event]:
    return [EVENTS[INDEX.key[row]] for row in np.flatnonzero(result.mask)]


@given(filters)
@settings(deadline=None)
def test_the_matrix_counts_what_a_reader_would_count(asked: Filter) -> None:
    result = search(INDEX, asked)
    told = acting(INDEX, result.mask, ACTORS)
    events = shown(result)
    for a, one in enumerate(ACTORS):
        for b, other in enumerate(ACTORS):
            for place, quad in enumerate(QUADS):
                expected = sum(acts(event, one, other) and event.quad == quad for event in events)
                assert told.counts[a, b, place] == expected
    assert told.events == sum(any(acts(e, one, other) for one in ACTORS for other in ACTORS) for e in events)


@given(filters)
@settings(deadline=None)
def test_a_country_on_the_map_has_as_many_events_as_a_click_leaves(asked: Filter) -> None:
    result = search(INDEX, asked)
    for country, number in totals(INDEX, result.mask).items():
        assert number == np.count_nonzero(result.mask & search(INDEX, Filter(country=(country,))).mask)
    on_the_map = result.mask & INDEX.ragged["country"].has(places().middle)
    assert np.count_nonzero(on_the_map) == sum(bool(event.countries) for event in shown(result))


@given(filters, st.sampled_from(LANES), st.sampled_from(["date", "actors", "confidence"]), st.booleans())
@settings(deadline=None)
def test_table_timeline_map_matrix_and_counts_show_the_same_events(
    asked: Filter, lane: str, sort: str, backwards: bool
) -> None:
    result = search(INDEX, asked)
    events, rows = shown(result), np.flatnonzero(result.mask).astype(np.int32)
    # the table, a page after the other
    keys = sort_keys(sort, Reading(None, INDEX), INDEX, rows)  # type: ignore[arg-type]
    pages = [page_of(keys, backwards, start, start + 20) for start in range(0, len(rows), 20)]
    assert sorted(rows[place] for page in pages for place in page) == rows.tolist()
    # the timeline, over all of its lanes
    _, drawn = choose(INDEX, result.mask, lane).pairs(result.mask)
    assert sorted(set(drawn.tolist())) == rows.tolist()
    # the map, and who is of no country
    countries = totals(INDEX, result.mask)
    assert sum(countries.values()) == sum(len(event.countries) for event in events)
    # the matrix of everybody
    everybody = list(INDEX.ragged["principal"].vocabulary)
    told = acting(INDEX, result.mask, everybody)
    assert set(told.rows.tolist()) == {
        int(row)
        for row, event in zip(rows, events, strict=True)
        if any(acts(event, one, other) for one in everybody for other in everybody)
    }
    # the counts
    if len(rows):
        first, last = result.span
        counted = series(result, View(filter=asked, lane="type"), Plot(first, last + 1, 900))
        assert counted is not None
        assert counted.numbers.sum() == len(rows)


def test_those_of_the_most_events_come_first() -> None:
    counts = dict(zip(INDEX.ragged["country"].vocabulary, INDEX.ragged["country"].counts(), strict=True))
    order = busiest(INDEX, search(INDEX, Filter()).mask, 2, "country")
    assert [counts[one] for one in order] == sorted(counts.values(), reverse=True)[:2]


def test_those_who_act_most_come_first_and_those_asked_for_before_them() -> None:
    everything = search(INDEX, Filter()).mask
    told = acting(INDEX, everything, list(INDEX.ragged["principal"].vocabulary))
    acts = dict(zip(told.actors, (told.total.sum(axis=0) + told.total.sum(axis=1)).tolist(), strict=True))
    assert [acts[one] for one in leading(INDEX, everything, 3)] == sorted(acts.values(), reverse=True)[:3]
    assert leading(INDEX, everything, 3, ("NATO", "XXX"))[0] == "NATO"
    assert leading(INDEX, np.zeros(len(INDEX), dtype=bool), 3, ("NATO",)) == []


@given(filters, st.integers(0, 200), st.integers(1, 200))
@settings(deadline=None)
def test_the_network_and_its_parts_count_what_the_matrix_counts_of_their_days(
    asked: Filter, after: int, days: int
) -> None:
    result = search(DISPUTED, asked)
    start = int(DISPUTED.first[0]) + after
    frame = Plot(start, start + days, 900)
    whole = period(result, frame, ACTORS, ENGLISH)
    for shown, first, last in [
        (whole, start, start + days),
        *((part, part.start, part.end) for part in periods(DISPUTED, frame, whole, ENGLISH)),
    ]:
        for mask, told in ((result.mask, shown.told), (result.disputed, shown.disputed)):
            expected = acting(DISPUTED, visible(DISPUTED, mask, first, last), ACTORS)
            assert (told.counts == expected.counts).all()
            assert told.events == expected.events


def test_disputed_events_are_marked_in_the_network_the_matrix_and_the_map() -> None:
    result = search(DISPUTED, Filter())
    first, last = result.span
    frame = Plot(first, last + 1, 1000)
    whole = period(result, frame, ACTORS, ENGLISH)
    told, differ = whole.told, result.disputed
    pictures = [
        draw_network(whole, periods(DISPUTED, frame, whole, ENGLISH), DISPUTED.names, frame, False),
        draw_matrix(told, told.only(differ[told.rows]), DISPUTED.names, 1000, False),
        draw_map(
            Told(totals(DISPUTED, result.mask), totals(DISPUTED, differ), told, differ), DISPUTED.names, 1000, False
        ),
    ]
    for drawn in pictures:
        said = json.dumps(list(drawn.nodes), ensure_ascii=False)
        assert said.count('"sign"') >= 2
        assert "sources differ in" in said


def test_both_ways_adds_up() -> None:
    told = acting(INDEX, search(INDEX, Filter()).mask, ACTORS)
    total, balance = told.both_ways
    assert total.sum() == told.total.sum()
    assert not np.tril(total).any()
    assert np.abs(balance).max() <= 1


def test_nobody_acts_in_no_event() -> None:
    told = acting(index_of([]), np.zeros(0, dtype=bool), ACTORS)
    assert (told.events, told.total.sum()) == (0, 0)
