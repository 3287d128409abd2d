"""Dates in the words that name a source."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions
from events.model import Kind

WEDNESDAY = date(2023, 5, 17)
MONDAY, TUESDAY = date(2023, 5, 15), date(2023, 5, 16)


def told(text: str, language: str) -> list[date]:
    found = mentions(Article(text, published=WEDNESDAY, language=language))
    return [event.start for event in found if event.kind is not Kind.REPORTING]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Trois soldats ont été tués lundi au Chili, selon un communiqué publié mardi."),
        ("es", "Tres soldados murieron el lunes en Chile, según un comunicado publicado el martes."),
        ("id", "Tiga tentara Chile tewas pada Senin, menurut pernyataan yang dirilis pada Selasa."),
    ],
)
def test_a_source_dates_no_event_beside_what_it_tells(language: str, text: str) -> None:
    assert told(text, language) == [MONDAY]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Selon un communiqué publié mardi, le Chili a expulsé deux diplomates."),
        ("es", "Según un comunicado publicado el martes, Chile expulsó a dos diplomáticos."),
    ],
)
def test_what_it_tells_has_its_day_where_nothing_else_has_one(language: str, text: str) -> None:
    found = mentions(Article(text, published=WEDNESDAY, language=language))
    assert [(event.start, event.type.value) for event in found] == [(TUESDAY, "SANCTION")]


def test_what_a_medium_passes_on_is_a_report() -> None:
    text = "Chile menolak usulan Peru, dilansir dari Harian Pagi, Selasa (16/5)."
    assert [event.kind for event in mentions(Article(text, published=WEDNESDAY, language="id"))] == [Kind.REPORTING]
