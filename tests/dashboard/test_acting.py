"""Who acts on whom, and that map, matrix and table speak of the same events."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.acting import QUADS, acting, busiest
from dashboard.counts import series
from dashboard.facets import Result, search
from dashboard.indexing import index_of
from dashboard.link import View
from dashboard.map.draw import places, totals
from dashboard.picture.plot import Plot
from events.filter import Filter
from events.model import Event, Role, Type
from tests.dashboard.made import made

EVENTS = made(160, seed=6, days=300)
INDEX = index_of(EVENTS)
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


@given(filters)
@settings(deadline=None)
def test_table_timeline_map_and_counts_show_the_same_events(asked: Filter) -> None:
    result = search(INDEX, asked)
    rows = result.count
    without = np.count_nonzero(result.mask & ~INDEX.ragged["country"].has(INDEX.ragged["country"].vocabulary))
    with_country = {event.id for event in shown(result) if event.countries}
    assert len(with_country) + without == rows
    if rows:
        first, last = result.span
        counted = series(result, View(filter=asked, lane="type"), Plot(first, last + 1, 900))
        assert counted is not None
        assert counted.numbers.sum() == rows


def test_the_busiest_come_first_and_those_asked_for_before_them() -> None:
    everything = search(INDEX, Filter()).mask
    counts = dict(zip(INDEX.ragged["principal"].vocabulary, INDEX.ragged["principal"].counts(), strict=True))
    order = busiest(INDEX, everything, 3)
    assert [counts[one] for one in order] == sorted(counts.values(), reverse=True)[:3]
    assert busiest(INDEX, everything, 3, first=("NATO", "XXX"))[0] == "NATO"


def test_both_ways_adds_up() -> None:
    told = acting(INDEX, search(INDEX, Filter()).mask, ACTORS)
    assert told.both_ways.total.sum() == told.total.sum()
    assert not np.tril(told.both_ways.total).any()


def test_nobody_acts_in_no_event() -> None:
    told = acting(index_of([]), np.zeros(0, dtype=bool), ACTORS)
    assert (told.events, told.total.sum()) == (0, 0)
