"""What the words around a date make of it."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.dates import find_dates
from events.extraction import read
from events.extraction.frames import marks
from events.extraction.grammar import grammar
from events.extraction.sentence import Sentence
from events.model import Precision

TUESDAY = date(2022, 2, 22)


def framed(text: str, published: date | None = TUESDAY) -> list[tuple[str, str | None]]:
    sentence = Sentence(0, len(text), text, dates=tuple(find_dates(text, published)))
    found = marks(sentence, published, grammar("en"))
    return [(str(mark.days.first), mark.days.last and str(mark.days.last)) for mark in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("They have met since 5 March 2021.", "2021-03-05", None),
        ("They will meet by 5 March 2022.", "2022-02-22", "2022-03-05"),
        ("They met by 5 March 2021.", "2021-03-05", "2021-03-05"),
        ("They met between 5 and 9 March 2021.", "2021-03-05", "2021-03-09"),
        ("They met from 5 March 2021 to 2 April 2021.", "2021-03-05", "2021-04-02"),
        ("They have met for two months.", "2021-12-22", "2022-02-22"),
        ("They have met for ten days.", "2022-02-12", "2022-02-22"),
        ("They will meet within a month.", "2022-02-22", "2022-03-22"),
        ("They will meet in the coming days.", "2022-02-23", "2022-03-01"),
    ],
)
def test_frames(text: str, first: str, last: str | None) -> None:
    assert framed(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "It is the worst drought since 1990.",
        "They bought thirty years of deliveries.",
        "The first visit there since 2009.",
    ],
)
def test_what_only_compares_or_measures_dates_nothing(text: str) -> None:
    assert framed(text) == []


def test_a_superlative_of_another_clause_compares_nothing() -> None:
    assert framed("The first envoy, they say, has waited since 2009.") == [("2009-01-01", None)]


@pytest.mark.parametrize(
    "text", ["They meet every Monday.", "It took two months.", "They meet now.", "They met at 9 p.m."]
)
def test_what_dates_nothing(text: str) -> None:
    assert framed(text) == []


def test_a_length_of_time_needs_a_publication_date() -> None:
    assert framed("They have met for two months.", None) == []


def test_what_is_framed_is_a_range() -> None:
    text = "They met between 5 and 9 March 2021."
    sentence = Sentence(0, len(text), text, dates=tuple(find_dates(text, TUESDAY)))
    (mark,) = marks(sentence, TUESDAY, grammar("en"))
    assert mark.days.precision is Precision.RANGE
    assert mark.days.edtf == "2021-03-05/2021-03-09"
    assert text[mark.start : mark.end].startswith("5")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They left in the early hours of Monday morning.", date(2022, 2, 21)),
        ("They will leave on Thursday next week.", date(2022, 3, 3)),
        ("They will leave next week on Thursday.", None),
    ],
)
def test_a_day_within_another_unit_is_one_date(text: str, day: date | None) -> None:
    published = date(2022, 2, 22)
    sentence = Sentence(0, len(text), text, dates=tuple(find_dates(text, published)))
    found = marks(sentence, published, grammar("en"))
    assert (len(found) == 1 and found[0].days.first == day) is (day is not None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Rwanda soutient le Mouvement du 23 mars, a déclaré le ministre."),
        ("zh", "秘鲁与智利签署《2021年议定书》。"),
    ],
)
def test_a_date_in_a_name_dates_nothing(language: str, text: str) -> None:
    reading = read(Article(text, published=date(2023, 5, 17), language=language))
    assert marks(reading.sentences[0], date(2023, 5, 17), reading.grammar) == []
