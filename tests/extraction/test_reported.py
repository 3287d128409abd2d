"""What is said to have happened, and the saying."""

from __future__ import annotations

from datetime import date

from events import Article
from events.extract import mentions

TUESDAY = date(2022, 2, 22)


def days_of(text: str) -> list[date]:
    return [event.start for event in mentions(Article(text, published=TUESDAY, language="en"))]


def test_a_saying_is_an_event_beside_what_is_still_to_come() -> None:
    text = "Norway told parliament on Monday that it would release the pilot on Friday."
    assert days_of(text) == [date(2022, 2, 21), date(2022, 2, 25)]


def test_a_saying_is_none_beside_what_has_happened() -> None:
    assert days_of("Norway said on Monday that troops of Chad had left on Sunday.") == [date(2022, 2, 20)]


def test_the_noun_of_a_speech_tells_nothing_that_its_verb_does_not() -> None:
    text = "Norway was calm, its envoy said in a statement on Monday."
    told = mentions(Article(text, published=TUESDAY, language="en"))
    assert [event.evidence[0].trigger for event in told] == ["said"]


def test_a_speech_without_a_verb_of_saying_is_an_event() -> None:
    text = "Norway issued a statement on Monday."
    assert days_of(text) == [date(2022, 2, 21)]
