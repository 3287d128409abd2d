"""Days that one verb of a sentence lends another."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions

WEDNESDAY = date(2023, 5, 17)


def told(text: str, language: str) -> list[tuple[str, date]]:
    """Type and day of every mention."""
    found = mentions(Article(text, published=WEDNESDAY, language=language))
    return sorted((event.type.value, event.start) for event in found)


@pytest.mark.parametrize(
    ("language", "text", "types"),
    [
        ("en", "Chile met Peru in Lima on Tuesday and demanded the release of two envoys.", ["CONSULT", "REQUEST"]),
        ("fr", "Le Chili a rencontré mardi le Pérou et a demandé le départ des troupes.", ["CONSULT", "REQUEST"]),
        ("es", "Chile condenó el martes el ataque y expulsó a dos diplomáticos de Perú.", ["ACCUSE", "SANCTION"]),
        ("zh", "智利16日谴责袭击，秘鲁驱逐两名外交官。", ["ACCUSE", "SANCTION"]),
    ],
)
def test_a_verb_that_is_added_shares_the_day(language: str, text: str, types: list[str]) -> None:
    assert told(text, language) == [(type_, date(2023, 5, 16)) for type_ in types]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Chili a demandé mardi au Pérou de libérer et de rapatrier les marins."),
        ("es", "Chile pidió el martes a Perú liberar y repatriar a los marineros."),
        ("zh", "智利16日宣布，对秘鲁采取制裁措施。"),
    ],
)
def test_what_is_only_asked_or_said_shares_none(language: str, text: str) -> None:
    assert len(told(text, language)) == 1
