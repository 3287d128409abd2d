"""Clauses with a subject of their own keep their parties, in sentences of our own."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions

PUBLISHED = date(2024, 4, 19)


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("es", "Perú apoyó el plan, mientras que Chile rechazó el jueves la propuesta.", {"CHL"}),
        ("fr", "Le Pérou a soutenu le plan, tandis que le Chili a rejeté jeudi la proposition.", {"CHL"}),
        ("en", "Peru backed the plan, while Chile on Thursday rejected the proposal.", {"CHL"}),
        ("en", "Peru on Thursday rejected the proposal of Chile.", {"CHL", "PER"}),
    ],
)
def test_who_acts_in_another_clause_is_no_party(language: str, text: str, parties: set[str]) -> None:
    event = mentions(Article(text=text, published=PUBLISHED, language=language))[0]
    assert {actor.id for actor in event.actors} == parties
