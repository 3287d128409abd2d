"""What a browser reports may be anything."""

from __future__ import annotations

import math
from base64 import b64decode
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.viewport import Pick, Seen, Size, packed, read_pick, read_range, read_size

_DAY = 86_400_000
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["start", "end", "serial", "place", "chart", "window"]), inner)
    ),
)


@given(_JSON)
def test_a_report_that_means_nothing_is_none(report: Any) -> None:
    seen, pick, size = read_range(report), read_pick(report), read_size(report)
    assert seen is None or 1 <= seen.start < seen.end
    assert pick is None or isinstance(pick, Pick)
    assert size is None or min(size) >= 100


def test_a_range_is_days_of_the_calendar() -> None:
    assert read_range({"start": 0, "end": _DAY}) == Seen(719_163, 719_164)


@pytest.mark.parametrize("end", [0, -1, math.nan, math.inf, 1e18, "soon", None])
def test_a_range_lies_in_the_calendar(end: Any) -> None:
    assert read_range({"start": 0, "end": end}) is None


def test_a_click_names_the_scene_and_the_mark() -> None:
    assert read_pick({"serial": "7", "place": 3}) == Pick("7", 3)
    assert read_size({"chart": 900, "window": 1400}) == Size(900, 1400)
    assert read_size({"chart": 0, "window": 1400}) is None


def test_arrays_are_packed_as_plotly_reads_them() -> None:
    found = packed({"x": np.array([1.5, 2.5]), "names": ["a"], "rows": [{"y": np.array([1], dtype=np.int32)}]})
    assert found["x"]["dtype"] == "f8"
    assert np.frombuffer(b64decode(found["x"]["bdata"])).tolist() == [1.5, 2.5]
    assert found["rows"][0]["y"]["dtype"] == "i4"
    assert found["names"] == ["a"]
