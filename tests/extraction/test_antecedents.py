"""Whom a pronoun stands for."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article, extract

TUESDAY = date(2022, 2, 22)


def actors_of(text: str, trigger: str) -> set[str]:
    found = extract(Article(text, published=TUESDAY, language="en"))
    (event,) = (event for event in found if trigger in event.evidence[0].trigger)
    return {actor.country or actor.id for actor in event.actors}


@pytest.mark.parametrize(
    ("before", "sentence", "trigger", "actors"),
    [
        ("Emmanuel Macron arrived in Lima.", "He met Vladimir Putin on Monday.", "met", {"FRA", "RUS"}),
        ("Norway protested.", "It recalled its ambassador to Peru on Monday.", "recalled", {"NOR"}),
        ("Chad and Peru fell out.", "They signed a truce on Monday.", "signed", {"TCD", "PER"}),
        ("Emmanuel Macron of France rested.", "Then it rained in Peru, and he left on Monday.", "left", {"FRA"}),
    ],
)
def test_the_one_named_before_that_fits(before: str, sentence: str, trigger: str, actors: set[str]) -> None:
    assert actors <= actors_of(f"{before} {sentence}", trigger)


@pytest.mark.parametrize(
    ("before", "sentence", "trigger", "stranger"),
    [
        ("Norway protested.", "It was on Monday that Peru expelled two envoys.", "expelled", "NOR"),
        ("Norway protested.", "He met Vladimir Putin on Monday.", "met", "NOR"),
        ("Norway protested.", "They met Vladimir Putin on Monday.", "met", "NOR"),
        ("In Norway snow fell.", "It recalled its ambassador to Peru on Monday.", "recalled", "NOR"),
    ],
)
def test_nobody_where_none_fits(before: str, sentence: str, trigger: str, stranger: str) -> None:
    assert stranger not in actors_of(f"{before} {sentence}", trigger)


def test_the_pronoun_is_what_proves_it() -> None:
    text = "Emmanuel Macron arrived in Lima. He met Vladimir Putin on Monday."
    (event,) = extract(Article(text, published=TUESDAY, language="en"))
    spans = {text[span.start : span.end] for span in event.evidence[0].actors}
    assert "He" in spans
