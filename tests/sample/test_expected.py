"""The pipeline finds in the sample what careful readers found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

import pytest

from events import extract
from events.merge import merge
from events.model import Event
from tests.sample.articles import sample_articles
from tests.sample.measure import FITS, Share, actors, fitting, found, merged, right
from tests.sample.tables import ExpectedEvent, expected_events, shared_events

Extracted = Mapping[str, list[Event]]


class Promise(NamedTuple):
    """The least share of the tables that must be met."""

    found: float
    right: float
    actors: float
    types: float
    kinds: float
    precisions: float


PROMISES = {
    "en": Promise(found=0.90, right=0.80, actors=0.85, types=0.70, kinds=0.85, precisions=0.95),
    "id": Promise(found=0.80, right=0.70, actors=0.80, types=0.50, kinds=0.80, precisions=0.95),
    "zh": Promise(found=0.80, right=0.70, actors=0.80, types=0.50, kinds=0.80, precisions=0.95),
    "ja": Promise(found=0.80, right=0.70, actors=0.80, types=0.50, kinds=0.80, precisions=0.95),
    "ar": Promise(found=0.80, right=0.70, actors=0.80, types=0.50, kinds=0.80, precisions=0.95),
    "fr": Promise(found=0.80, right=0.70, actors=0.80, types=0.50, kinds=0.80, precisions=0.95),
}
MERGED = 0.89
"""Of the tellings of an event in different articles and languages, so many come together."""

MEASURES: dict[str, Callable[[list[ExpectedEvent], Extracted], Share]] = {
    "found": found,
    "right": right,
    "actors": actors,
    **{what: partial(fitting, what) for what in FITS},
}


@pytest.fixture(scope="module")
def extracted() -> Extracted:
    """The events of every article on Ukraine, by file stem."""
    return {sample.stem: extract(sample.article) for sample in sample_articles("ukraine")}


@pytest.mark.parametrize("language", PROMISES)
@pytest.mark.parametrize("measure", MEASURES)
def test_promise(language: str, measure: str, extracted: Extracted) -> None:
    stems = {sample.stem for sample in sample_articles("ukraine") if sample.matter["language"] == language}
    table = [row for row in expected_events("ukraine") if row.stem in stems]
    share = MEASURES[measure](table, {stem: extracted[stem] for stem in stems})
    assert share.value >= getattr(PROMISES[language], measure), f"{language}, {measure}: {share}"


def test_shared_events_are_merged_across_articles_and_languages(extracted: Extracted) -> None:
    share = merged(shared_events(), merge(event for events in extracted.values() for event in events))
    assert share.value >= MERGED, str(share)


@pytest.mark.parametrize("collection", ["ukraine", "world"])
def test_evidence_is_verbatim(collection: str) -> None:
    for sample in sample_articles(collection):
        for event in extract(sample.article):
            for proof in event.evidence:
                assert sample.text[proof.start : proof.end] == proof.sentence
