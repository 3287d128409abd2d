"""Speakers whom no gazetteer knows."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article, extract
from events.coding.trigger import Trigger
from events.extraction.grammar import grammar
from events.extraction.sentence import Sentence
from events.extraction.surname import surname
from events.model import Type


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Mayor Anna Lindqvist said no.", "said", "lindqvist"),
        ("Lindqvist has also said no.", "said", "lindqvist"),
        ("“No,” said Anna Lindqvist of Malmo.", "said", "lindqvist"),
        ("The mayor said no.", "said", ""),
        ("She said no.", "said", ""),
        ("Officials of the port said no.", "said", ""),
    ],
)
def test_the_name_beside_the_verb(text: str, verb: str, expected: str) -> None:
    start = text.index(verb)
    saying = Trigger(start, start + len(verb), verb, Type.STATEMENT, tense="past", base=Type.STATEMENT)
    assert surname(Sentence(0, len(text), text).with_triggers((saying,)), saying, grammar("en")) == expected


def test_the_same_name_goes_on_speaking_on_the_same_day() -> None:
    text = (
        "Port captain Omar Saltani accused Iran on Monday of blocking the strait. "
        "Ships waited in line. Saltani urged Oman to send tugs."
    )
    found = extract(Article(text, published=date(2022, 2, 22), language="en"))
    assert [event.start for event in found] == [date(2022, 2, 21)] * 2
