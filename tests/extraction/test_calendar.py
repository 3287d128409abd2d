"""Counting from a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.extraction.calendar import Length, length, moved, unit_around

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
LENGTHS = st.builds(Length, st.integers(0, 60), st.sampled_from("DWMY"))


@pytest.mark.parametrize(
    ("value", "expected"), [("P3M", Length(3, "M")), ("P1D", Length(1, "D")), ("PT2H", None), ("PXW", None), ("", None)]
)
def test_length_of_a_timex_value(value: str, expected: Length | None) -> None:
    assert length(value) == expected


def test_a_short_month_ends_earlier() -> None:
    assert moved(date(2022, 3, 31), Length(1, "M"), -1) == date(2022, 2, 28)


def test_the_calendar_ends() -> None:
    assert moved(date(1, 1, 1), Length(1, "Y"), -1) is None
    assert moved(date(9999, 12, 31), Length(1, "D"), 1) is None


@given(DAYS, LENGTHS)
def test_later_is_not_earlier(day: date, by: Length) -> None:
    later, earlier = moved(day, by, 1), moved(day, by, -1)
    assert later is not None
    assert earlier is not None
    assert earlier <= day <= later


@given(DAYS, st.sampled_from("DWMY"))
def test_the_unit_holds_its_day(day: date, unit: str) -> None:
    first, last = unit_around(day, unit)
    assert first <= day <= last
    assert unit_around(first, unit) == unit_around(last, unit) == (first, last)
