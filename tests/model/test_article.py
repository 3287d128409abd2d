"""An article's id is the same on every machine, and another article has another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from events.model import Article

ARTICLE = Article("Talks opened.", published=date(2021, 5, 5), source="Delta Wire", url="https://delta.example/1")


def test_the_id_is_fixed() -> None:
    assert ARTICLE.id == replace(ARTICLE).id == "600813a8ad7afb0b"


@pytest.mark.parametrize(
    "other", [{"text": "Talks closed."}, {"published": None}, {"source": None}, {"url": "https://delta.example/2"}]
)
def test_another_article_has_another_id(other: dict[str, object]) -> None:
    assert replace(ARTICLE, **other).id != ARTICLE.id  # type: ignore[arg-type]


def test_title_and_language_do_not_make_another_article() -> None:
    assert replace(ARTICLE, title="Talks", language="en").id == ARTICLE.id
