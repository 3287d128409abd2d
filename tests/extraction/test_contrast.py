"""Actors of a clause that is set against the event's own."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions
from events.extraction import read
from events.extraction.contrast import set_apart
from events.extraction.triggers import with_triggers


def countries(text: str, language: str) -> set[str]:
    found = mentions(Article(text, published=date(2022, 2, 22), language=language))
    assert len(found) == 1
    return set(found[0].countries)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Chile reconoció el lunes a Kosovo, mientras que Perú y Cuba hablan de un error.", {"CHL", "XKX"}),
        ("fr", "Le Chili soutient ce projet ; le Pérou l'a rejeté lundi.", {"PER"}),
        ("id", "Chile mengakui Kosovo pada Senin, sedangkan Peru dan Kuba masih ragu.", {"CHL", "XKX"}),
        ("en", "Chile recognised Kosovo on Monday, while Peru and Cuba are wary.", {"CHL", "XKX"}),
    ],
)
def test_they_have_no_part_in_it(language: str, text: str, expected: set[str]) -> None:
    assert countries(text, language) == expected


def test_a_subject_before_the_contrast_stays() -> None:
    reading = read(Article("Chile, while wary of Peru, recognised Kosovo on Monday.", published=date(2022, 2, 22)))
    sentence = with_triggers(reading.sentences[0], reading)
    assert set_apart(sentence, sentence.triggers[-1], reading.grammar) == set()
