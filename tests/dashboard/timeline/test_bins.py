"""Bins add up to the events that they count, at every zoom."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dashboard.timeline.bins import count, edges

_EVENTS = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 5000), st.integers(0, 900)), max_size=80)


@given(_EVENTS, st.integers(1, 4000), st.integers(0, 3000), st.integers(2, 200))
def test_bins_are_those_of_the_oracle(events: list[tuple[int, int, int]], first: int, days: int, most: int) -> None:
    borders = edges(first, first + days, most)
    assert len(borders) - 1 <= most
    assert borders[0] == first
    assert borders[-2] <= first + days < borders[-1]
    seen = [
        (lane, start, start + long) for lane, start, long in events if start < borders[-1] and start + long >= first
    ]
    lane, start, end = (np.array([event[part] for event in seen], dtype=np.int32) for part in range(3))
    bins = count(borders, 4, lane, start, end)
    for row in range(4):
        own = [(a, b) for at, a, b in seen if at == row]
        expected = [sum(a < high and b >= low for a, b in own) for low, high in itertools.pairwise(borders)]
        assert bins.overlap[row].tolist() == expected
        assert bins.starts[row].sum() == len(own)


def test_a_century_in_days_has_round_bins() -> None:
    borders = edges(700_000, 736_524, 120)
    assert set(np.diff(borders)) == {365}
