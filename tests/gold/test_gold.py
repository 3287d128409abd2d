"""The pipeline finds, in each language, what careful readers found in articles of our own."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from events import Article, extract
from tests.gold.measure import Score, measured
from tests.gold.tables import GoldArticle, gold_articles


class Floor(NamedTuple):
    """The least F1 of events and of their actors."""

    events: float
    actors: float


FLOORS = {
    "en": Floor(events=86, actors=86),
    "id": Floor(events=91, actors=87),
    "zh": Floor(events=92, actors=90),
    "fr": Floor(events=86, actors=91),
    "es": Floor(events=86, actors=88),
    "ar": Floor(events=93, actors=94),
}


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    """The score of each language."""
    return {language: _score(language) for language in FLOORS}


def _score(language: str) -> Score:
    articles = gold_articles(language)
    return measured(articles, {article.name: extract(_given(article)) for article in articles})


def _given(article: GoldArticle) -> Article:
    return Article(text=article.text, published=article.published, source=article.name)


@pytest.mark.parametrize("language", FLOORS)
def test_events_are_found_with_their_days(language: str, scores: dict[str, Score]) -> None:
    assert scores[language].events >= FLOORS[language].events, str(scores[language])


@pytest.mark.parametrize("language", FLOORS)
def test_events_have_their_actors(language: str, scores: dict[str, Score]) -> None:
    assert scores[language].actors >= FLOORS[language].actors, str(scores[language])


@pytest.mark.parametrize("language", FLOORS)
def test_a_table_quotes_its_article(language: str) -> None:
    for article in gold_articles(language):
        for event in article.events:
            assert all(sentence in article.text for sentence in event.sentences), f"{article.name} {event}"


def test_nothing_extracted_is_nothing_found() -> None:
    articles = gold_articles("en")
    score = measured(articles, {article.name: () for article in articles})
    assert (score.events, score.actors) == (0, 0)
    assert len(score.lines) == score.must
