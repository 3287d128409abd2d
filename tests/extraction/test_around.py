"""Words around a date, in sentences of our own."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions

PUBLISHED = date(2024, 4, 20)


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("zh", "去年10月以来，两军在边境交火。", date(2023, 10, 1)),
        ("ja", "日本は3月以降、北朝鮮を制裁している。", date(2024, 3, 1)),
        ("es", "Chile mantiene el embargo contra Perú desde marzo de 2023.", date(2023, 3, 1)),
    ],
)
def test_what_began_and_goes_on_is_open(language: str, text: str, first: date) -> None:
    event = mentions(Article(text=text, published=PUBLISHED, language=language))[0]
    assert (event.start, event.end) == (first, None)


def test_a_word_that_only_begins_like_a_postposition_makes_nothing_open() -> None:
    event = mentions(Article(text="日本检方5日起诉两名韩国人。", published=PUBLISHED, language="zh"))[0]
    assert event.start == event.end == date(2024, 4, 5)


def test_a_count_with_at_least_compares_nothing() -> None:
    text = "At least 26 people have been killed in Lima since Monday."
    event = mentions(Article(text=text, published=PUBLISHED, language="en"))[0]
    assert (event.start, event.end) == (date(2024, 4, 15), None)


def test_an_ordinal_compares() -> None:
    text = "It was the third raid on Lima since Monday."
    assert not mentions(Article(text=text, published=PUBLISHED, language="en"))
