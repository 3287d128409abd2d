"""Numbers in Chinese characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.numerals import han

NUMBERS = {
    "三": 3,
    "十": 10,
    "十二": 12,
    "二十": 20,
    "二十三": 23,
    "两": 2,
    "一百零五": 105,
    "二〇二二": 2022,
    "一九九八": 1998,
    "元": 1,
}


@pytest.mark.parametrize(("word", "number"), NUMBERS.items())
def test_numbers(word: str, number: int) -> None:
    assert han(word) == number


@pytest.mark.parametrize("word", ["", "两三", "三x", "年", "一" * 99])
def test_what_is_no_number_of_a_date(word: str) -> None:
    assert han(word) is None


@given(st.integers(1, 99))
def test_every_number_that_a_date_has_is_read_as_it_is_written(number: int) -> None:
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    written = ("" if tens < 2 else digits[tens]) + ("十" if tens else "") + (digits[ones] if ones else "")
    assert han(written) == number
