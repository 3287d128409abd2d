"""Parts of a longer time."""

from __future__ import annotations

from datetime import date

import pytest

from events.dates import find_dates


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("the first nine months of 1997", date(1997, 1, 1), date(1997, 9, 30)),
        ("the last three months of 1999", date(1999, 10, 1), date(1999, 12, 31)),
        ("the first two weeks of March 2014", date(2014, 3, 1), date(2014, 3, 14)),
        ("the second half of the 1990s", date(1995, 1, 1), date(1999, 12, 31)),
        ("the first half of March 2014", date(2014, 3, 1), date(2014, 3, 15)),
        ("the last day of February 2024", date(2024, 2, 29), date(2024, 2, 29)),
        ("the second Tuesday of March 2014", date(2014, 3, 11), date(2014, 3, 11)),
        ("the last Sunday of October 2014", date(2014, 10, 26), date(2014, 10, 26)),
    ],
)
def test_a_part_has_the_days_that_it_covers(text: str, first: date, last: date) -> None:
    (mention,) = find_dates(f"It began in {text}.")
    assert (mention.text, mention.first, mention.last) == (text, first, last)


@pytest.mark.parametrize("text", ["the fifth Monday of February 2014", "the first nine months of March 2014"])
def test_a_part_that_does_not_fit_has_no_days(text: str) -> None:
    (mention,) = find_dates(f"It began in {text}.")
    assert (mention.first, mention.last) == (None, None)
