"""Types in other languages, in sentences of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from events.coding import find_triggers

ROWS = (Path(__file__).parent / "languages.tsv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize(("language", "root", "sentence"), [row.split("\t") for row in ROWS])
def test_a_sentence_reports(language: str, root: str, sentence: str) -> None:
    assert max(find_triggers(sentence, language), key=lambda trigger: (trigger.weight, -trigger.start)).type == root


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La Tunisie est un pays."),
        ("es", "El material es caro."),
        ("it", "Il Vietnam è lontano."),
        ("de", "Der Berg ist hoch."),
        ("xx", "Peru attacked Chile."),
    ],
)
def test_other_words_with_the_same_beginning_are_silent(language: str, sentence: str) -> None:
    assert find_triggers(sentence, language) == []
