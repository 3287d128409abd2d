"""Whom a pronoun or a missing subject stands for."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions


def actors(text: str, language: str) -> set[str | None]:
    """Countries of the last event."""
    found = mentions(Article(text, published=date(2022, 8, 5), language=language))
    return {actor.country for actor in found[-1].actors}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "美国总统拜登发表讲话。3日上午，他会见了日本首相岸田文雄。"),
        ("id", "Presiden AS Joe Biden tiba. Pada Rabu dia bertemu dengan Perdana Menteri Jepang Fumio Kishida."),
        ("fr", "Le président américain Joe Biden est arrivé. Mercredi, il a rencontré Fumio Kishida."),
        ("es", "El presidente Joe Biden llegó a la ciudad. Él se reunió el miércoles con Fumio Kishida."),
    ],
)
def test_a_pronoun_is_the_person_before(language: str, text: str) -> None:
    assert actors(text, language) == {"USA", "JPN"}


def test_a_verb_without_a_subject_has_the_one_before() -> None:
    text = "El presidente Joe Biden llegó a la ciudad. Viajó el miércoles a Japón."
    assert "USA" in actors(text, "es")


def test_a_subject_behind_its_verb_is_its_own() -> None:
    text = "El presidente Joe Biden llegó a la ciudad. Llegaron el miércoles los delegados a Japón."
    assert "USA" not in actors(text, "es")
