"""The words of a piece of evidence, as far as they are compared."""

from __future__ import annotations

import pytest

from events.merge import merge
from events.merge.wording import Wording
from events.model import ActorSpan, Evidence
from tests.merge.mentions import mention

SENTENCE = "Ruritania mined the port of Selmar on 3 May."
PROOF = Evidence(
    "a1",
    SENTENCE,
    100,
    100 + len(SENTENCE),
    trigger="mined the port",
    date_start=100 + SENTENCE.index("3 May"),
    date_end=100 + SENTENCE.index("3 May") + 5,
    language="en",
    actors=(ActorSpan(100, 109, "RUR"),),
)


def test_date_words_and_actors_are_no_words_of_their_own() -> None:
    assert Wording(PROOF).words == {"mined", "port", "selmar"}


def test_a_place_is_a_name() -> None:
    assert Wording(PROOF).names == {"selma"}


def test_the_trigger_is_known_by_one_stem_or_none() -> None:
    assert Wording(PROOF).trigger == "port"
    assert Wording(Evidence("a1", SENTENCE, 0, len(SENTENCE))).trigger == ""


def test_nobody_reads_the_words_of_events_that_share_no_day(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(text: str) -> frozenset[str]:
        raise AssertionError(text)

    monkeypatch.setattr("events.merge.wording.stems", read)
    days = ("2022-02-04", "2022-03-04")
    assert len(merge([mention("Xi met Putin", day, start=place) for place, day in enumerate(days)])) == 2
