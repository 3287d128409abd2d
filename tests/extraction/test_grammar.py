"""The tables of a language."""

from __future__ import annotations

import pytest

from events.extraction.grammar import grammar
from events.extraction.grammar.tables import Tables
from events.model import Type

LANGUAGES = ("ar", "de", "en", "es", "fr", "id", "it", "ja", "pt", "ru", "tr", "uk", "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_its_media(language: str) -> None:
    assert grammar(language).speech.media


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_in_lower_case(language: str) -> None:
    rules = grammar(language)
    listed = rules.joints.linking | rules.timing.words | rules.phrases.determiners | rules.verbs.auxiliaries
    assert all(word == word.lower() for word in listed)


def test_a_language_without_tables_has_empty_ones() -> None:
    rules = grammar("xx")
    assert not rules.joints.linking
    assert not rules.order.date_first
    assert rules.frames.words("since") == frozenset()
    assert rules.frames.endings("since") == ()


def test_the_order_of_words() -> None:
    assert grammar("ar").order.verb_first
    assert grammar("zh").order.date_first
    assert grammar("zh").order.unspaced
    assert not grammar("en").order.date_first


def test_nouns_of_acts_have_a_type() -> None:
    assert grammar("en").nouns.references["annexation"] is Type.COERCE


def test_takers_are_all_nouns_that_take_an_event_up() -> None:
    nouns = grammar("en").nouns
    assert all(words <= nouns.takers for words in nouns.anchors.values())


def test_what_is_not_in_the_file_is_empty() -> None:
    tables = Tables({"verbs": {"past": "rose fell"}})
    assert tables.words("verbs", "past") == {"rose", "fell"}
    assert tables.listed("verbs", "prefixes") == ()
    assert tables.groups("frames", "behind") == {}
    assert not tables.flag("clauses", "unspaced")
