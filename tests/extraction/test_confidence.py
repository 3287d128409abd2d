"""How sure an event is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from events.coding.trigger import Trigger
from events.extraction.confidence import confidence
from events.extraction.days import Days
from events.model import DateSource, Precision, Type

DAY = Days(date(2022, 2, 4), date(2022, 2, 4), Precision.DAY, "2022-02-04", DateSource.EXPLICIT)
VERB = Trigger(0, 3, "met", Type.CONSULT)
SURE = confidence(DAY, VERB, 2, 0.0)


def test_a_full_date_two_actors_and_a_known_verb_are_nearly_certain() -> None:
    assert SURE > 0.95


def test_every_doubt_lowers_it() -> None:
    assert confidence(DAY._replace(source=DateSource.INHERITED), VERB, 2, 0.0) < SURE
    assert confidence(DAY._replace(sure=0.6), VERB, 2, 0.0) < SURE
    assert confidence(DAY, VERB, 1, 0.0) < SURE
    assert confidence(DAY, replace(VERB, type=Type.OTHER), 2, 0.0) < SURE
    assert confidence(DAY, VERB, 2, 3.0) < SURE
    assert confidence(DAY, None, 2, 0.0) < SURE


@given(
    st.sampled_from(DateSource),
    st.floats(0.1, 1),
    st.sampled_from(Type),
    st.integers(0, 9),
    st.floats(0, 9),
)
def test_always_between_nothing_and_one(source: DateSource, sure: float, type_: Type, actors: int, cost: float) -> None:
    days = DAY._replace(source=source, sure=sure)
    assert 0 < confidence(days, replace(VERB, type=type_), actors, cost) <= 1
