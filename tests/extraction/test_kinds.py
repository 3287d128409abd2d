"""What sort of sentence tells an event."""

from __future__ import annotations

from datetime import date

import pytest

from events.coding.trigger import Trigger
from events.extraction.days import Days
from events.extraction.grammar import grammar
from events.extraction.kinds import kind_of
from events.extraction.sentence import words
from events.model import DateSource, Kind, Precision, Type

TUESDAY = date(2022, 2, 22)


def kind(text: str, words_: str, type_: Type, day: date = TUESDAY, language: str = "en") -> Kind:
    trigger = Trigger(text.index(words_), text.index(words_) + len(words_), words_, type_)
    days = Days(day, day, Precision.DAY, day.isoformat(), DateSource.EXPLICIT)
    return kind_of(trigger, days, TUESDAY, words(text), grammar(language))


@pytest.mark.parametrize(
    ("text", "trigger", "type_", "expected"),
    [
        ("Troops seized the port.", "seized", Type.COERCE, Kind.CORE),
        ("The minister accused the army.", "accused", Type.ACCUSE, Kind.STATEMENT),
        ("The agency reported a fire.", "reported", Type.STATEMENT, Kind.REPORTING),
        ("It was burning, reported by CNN.", "reported", Type.STATEMENT, Kind.REPORTING),
        ("The minister reported a fire.", "reported", Type.STATEMENT, Kind.STATEMENT),
    ],
)
def test_of_what_has_been(text: str, trigger: str, type_: Type, expected: Kind) -> None:
    assert kind(text, trigger, type_) is expected


def test_of_what_is_to_come() -> None:
    assert kind("The envoys will meet.", "meet", Type.CONSULT, date(2022, 3, 1)) is Kind.SCHEDULED


def test_of_a_medium_in_a_language_without_spaces() -> None:
    assert kind("新华社报道了火灾。", "报道", Type.STATEMENT, language="zh") is Kind.REPORTING
