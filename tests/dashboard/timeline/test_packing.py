"""Rows: nothing lies on anything else, and nothing is lost."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from dashboard.timeline.packing import GAP, Item, chips, pack


@st.composite
def _items(draw: st.DrawFn) -> list[Item]:
    items = []
    for start in sorted(draw(st.lists(st.floats(-500, 1500), max_size=60))):
        end = start + draw(st.sampled_from([12.0, 12.0, 40.0, 700.0]))
        inside = draw(st.booleans())
        text = max(start, 0.0) + 5 if inside else end + 5
        want = draw(st.sampled_from([0.0, 60.0, 200.0]))
        items.append(Item(start, end, text, min(want, end - text - 5) if inside and want else want))
    return items


@given(_items(), st.integers(1, 8), st.none() | st.integers(1, 4))
def test_nothing_overlaps(items: list[Item], most: int, bars: int | None) -> None:
    packed = pack(items, most, bars)
    assert packed.height <= most
    for row in range(packed.height):
        own = [(item, room) for item, r, room in zip(items, packed.rows, packed.room, strict=True) if r == row]
        for (item, room), (after, _) in itertools.pairwise(own):
            assert item.end + GAP <= after.start
            if room > 0:
                assert item.text + room + GAP <= after.start + 1e-6


@given(_items())
def test_with_rows_enough_nothing_is_left_over_or_cut(items: list[Item]) -> None:
    packed = pack(items, len(items) or 1)
    assert -1 not in packed.rows
    assert packed.room == [item.want for item in items]


@given(_items(), st.integers(0, 3))
def test_chips_count_what_is_left_over_and_do_not_touch(items: list[Item], most: int) -> None:
    rows = pack(items, most).rows
    found = chips(items, rows, 60.0)
    assert [place for chip in found for place in chip.items] == [p for p, row in enumerate(rows) if row < 0]
    for chip, after in itertools.pairwise(found):
        assert chip.start + 60 + GAP <= after.start


def test_long_bars_leave_rows_for_days() -> None:
    bars = [Item(0, 900, 5, 100)] * 3
    days = [Item(start, start + 12, start + 12, 0) for start in range(100, 900, 20)]
    assert pack([*bars, *days], 3).rows == [0, 1, 2] + [-1] * len(days)
    assert pack([*bars, *days], 3, bars=1).rows == [0, -1, -1] + [1] * len(days)


def test_a_label_is_cut_rather_than_a_row_opened_beyond_the_last() -> None:
    items = [Item(0, 12, 17, 300), Item(100, 112, 117, 300)]
    packed = pack(items, 1)
    assert packed.rows == [0, 0]
    assert packed.room == [100 - GAP - 17, 300]


def test_a_bar_that_is_in_the_way_leaves_the_item_over() -> None:
    assert pack([Item(0, 500, 5, 100), Item(100, 112, 117, 50)], 1).rows == [0, -1]
