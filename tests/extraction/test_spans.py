"""Lengths of time beside dates of the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions

TUESDAY = date(2022, 2, 22)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("In March 2014 Norway withdrew its envoys from Peru for eight months.", date(2014, 3, 1)),
        ("Norway said on Monday that it would lend Peru money over four years.", date(2022, 2, 21)),
        ("Norway has occupied Peru for two months.", date(2021, 12, 22)),
    ],
)
def test_a_bare_length_of_time_dates_only_what_has_lasted(text: str, start: date) -> None:
    assert [event.start for event in mentions(Article(text, published=TUESDAY, language="en"))] == [start]
