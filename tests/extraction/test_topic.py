"""What an article is about."""

from __future__ import annotations

from events import Article
from events.extraction import read


def topics_of(text: str) -> list[str]:
    return [mention.actor.id for mention in read(Article(text, language="en")).topics]


def test_the_country_named_most() -> None:
    assert topics_of("Peru voted. Peru is dry. The army of Peru left. Fiji is far.") == ["PER"]


def test_two_countries_at_most_the_place_of_things_first() -> None:
    text = "Peru and Cuba met. Troops fell in Cuba. Peru left. Peru spoke. Fighting went on in Cuba."
    assert topics_of(text) == ["CUB", "PER"]


def test_none_when_no_country_stands_out() -> None:
    assert topics_of("Peru left. Cuba stayed. Fiji is far.") == []
