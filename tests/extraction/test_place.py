"""Where an event happened."""

from __future__ import annotations

from datetime import date

from events import Article
from events.extract import mentions
from events.model import Place


def place_of(text: str) -> Place | None:
    return mentions(Article(text, published=date(2022, 2, 22), language="en"))[0].place


def test_a_place_of_the_gazetteer_has_its_country() -> None:
    assert place_of("France and Japan held talks in Geneva on Monday.") == Place("Geneva", "CHE")


def test_any_other_name_after_a_preposition_of_place() -> None:
    assert place_of("France and Japan held talks in Little Snoring on Monday.") == Place("Little Snoring", None)


def test_none_when_none_is_named() -> None:
    assert place_of("France and Japan held talks on Monday.") is None
