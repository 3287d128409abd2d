"""Finite verbs known by their form, in sentences of our own."""

from __future__ import annotations

import pytest

from events.extraction.verbs import happenings


@pytest.mark.parametrize(
    ("language", "sentence", "verb", "tense"),
    [
        ("es", "El delegado escuchó el martes a las partes.", "escuchó", "past"),
        ("es", "Los mineros bajarán el lunes al pozo.", "bajarán", "future"),
        ("es", "La comisión ha revisado las actas.", "revisado", "past"),
        ("fr", "Le navire a longé lundi la côte.", "longé", "past"),
        ("fr", "Les marins regagneront jeudi la capitale.", "regagneront", "future"),
        ("id", "Kapal itu menyusuri pantai pada Senin.", "menyusuri", ""),
    ],
)
def test_a_verb_without_an_entry_is_known_by_its_form(language: str, sentence: str, verb: str, tense: str) -> None:
    assert [(found.text, found.tense) for found in happenings(sentence, language)] == [(verb, tense)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El ministro de Irán y el de Teherán."),
        ("fr", "La vallée et le marché de la cité."),
        ("id", "Menteri dan direktur dari distrik mereka."),
    ],
)
def test_nouns_of_the_same_ending_are_no_verbs(language: str, sentence: str) -> None:
    assert happenings(sentence, language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"), [("es", "Chile condenó el ataque."), ("fr", "Oslo a condamné le raid.")]
)
def test_a_listed_verb_has_the_tense_of_its_form(language: str, sentence: str) -> None:
    assert happenings(sentence, language)[0].tense == "past"
