"""The triggers of a sentence's story."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extraction import read
from events.extraction.triggers import with_triggers


def triggers(text: str, language: str) -> list[str]:
    reading = read(Article(text, published=date(2023, 8, 4), language=language))
    return [trigger.text for trigger in with_triggers(reading.sentences[0], reading).triggers]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La Cédéao a condamné vendredi le coup de force.", ["condamné"]),
        ("id", "Presiden menerima tamu di Istana Merdeka pada Selasa.", ["menerima"]),
    ],
)
def test_words_of_a_name_tell_nothing(language: str, text: str, expected: list[str]) -> None:
    assert triggers(text, language)[:1] == expected
    assert not {"Cédéao", "Merdeka"} & set(triggers(text, language))


def test_a_capital_tells_no_name_where_a_sentence_or_a_quotation_begins() -> None:
    assert triggers('Presiden berkata: "Menyerang tetangga itu salah."', "id") == ["berkata", "Menyerang"]


def test_a_capital_tells_no_name_in_a_headline() -> None:
    assert triggers("Prancis Mengutuk Serangan Jerman", "id") == ["Mengutuk"]
