"""The tables: every root is wide enough, no word has two roots, every pattern can be found."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from events.coding import find_triggers
from events.coding.entries import entries
from events.coding.lexicon import lexicon
from events.coding.operators import operators
from events.coding.vocabulary import LANGUAGES, vocabulary
from events.model import QUAD, Type

EIGHT = ("ar", "de", "es", "fr", "id", "ja", "ru", "zh")
ROOTS = [root for root in Type if root is not Type.OTHER]


def test_english_has_fifteen_hundred_entries_over_all_roots() -> None:
    counted = Counter(entry.type for entry in entries() if entry.type)
    assert sum(counted.values()) >= 1500
    assert all(counted[root] >= 60 for root in ROOTS if root is not Type.STATEMENT)


def test_no_english_entry_has_two_roots() -> None:
    roots: dict[tuple[str, str], set[Type | None]] = defaultdict(set)
    for entry in entries():
        roots[entry.pattern, entry.part].add(entry.type)
    assert {key: found for key, found in roots.items() if len(found) > 1} == {}


def test_every_head_leads_somewhere() -> None:
    assert all(form and head.tags for form, head in lexicon().items())


def test_operators_answer_for_every_root() -> None:
    for operator in operators():
        assert all(operator.of(root) in Type for root in Type)


def test_stopping_turns_conflict_into_yielding() -> None:
    stop = next(operator for operator in operators() if operator.name == "stop")
    assert QUAD[stop.of(Type.ASSAULT)] == QUAD[Type.RETREAT]
    assert stop.of(Type.AID) is Type.SANCTION


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_its_words(language: str) -> None:
    terms = vocabulary(language).terms
    assert len({term.words for term in terms}) >= (150 if language in EIGHT else 80)
    assert {term.type for term in terms} >= set(ROOTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_language_has_two_roots(language: str) -> None:
    roots: dict[tuple[tuple[str, ...], str], set[Type]] = defaultdict(set)
    for term in vocabulary(language).terms:
        roots[term.words, term.part].add(term.type)
    assert {words: found for words, found in roots.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_language_is_found(language: str) -> None:
    known = vocabulary(language)
    blank = " " if known.spaced else ""
    for term in known.terms:
        text = blank.join(word.rstrip("~") for word in term.words)
        assert find_triggers(text, language), text
