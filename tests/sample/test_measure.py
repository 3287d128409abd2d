"""The measures themselves: what counts as found, right, complete and merged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from events.model import Event, Kind, Precision, Type
from tests.merge.mentions import mention
from tests.sample.measure import actors, fitting, found, merged, right
from tests.sample.tables import ExpectedEvent, SharedEvent

SENTENCE = "Xi Jinping and Vladimir Putin met in Beijing on 4 February."
SUMMIT = ExpectedEvent(
    stem="a",
    sentence_has="met in Beijing",
    start=date(2022, 2, 4),
    end=date(2022, 2, 4),
    precision=Precision.DAY,
    actors_include=frozenset({"CHN", "RUS"}),
    types=frozenset({Type.CONSULT}),
    kinds=frozenset({Kind.CORE}),
    must=True,
)


def told(day: str = "2022-02-04", sentence: str = SENTENCE, actors: str = "CHN RUS") -> dict[str, list[Event]]:
    return {"a": [mention(sentence, day, actors=actors)]}


def test_an_event_is_found_by_its_sentence_and_its_days() -> None:
    assert found([SUMMIT], told()).value == 1
    assert found([SUMMIT], told(day="2022-02-05")).missing == (str(SUMMIT),)
    assert found([SUMMIT], told(sentence="They signed a contract on 4 February.")).value == 0
    assert found([SUMMIT], {"b": told()["a"]}).value == 0, "in another article"


def test_what_may_be_left_out_is_not_missed_but_right() -> None:
    maybe = replace(SUMMIT, must=False)
    assert found([maybe], {"a": []}).value == 1
    assert right([maybe], told()).value == 1


def test_an_event_outside_the_table_is_wrong_unless_a_medium_reported_it() -> None:
    stray = mention("The pipeline was closed on 5 February.", "2022-02-05")
    assert right([SUMMIT], {"a": [*told()["a"], stray]}).value == 0.5
    assert right([SUMMIT], {"a": [*told()["a"], replace(stray, kind=Kind.REPORTING)]}).value == 1


def test_everything_else_is_asked_of_found_events() -> None:
    assert actors([SUMMIT], told(actors="CHN")).missing == (f"{SUMMIT} without RUS",)
    assert actors([SUMMIT], {"a": []}).whole == 0
    assert fitting("types", [replace(SUMMIT, types=frozenset({Type.AGREE}))], told()).value == 0
    assert fitting("kinds", [replace(SUMMIT, kinds=frozenset({Kind.STATEMENT}))], told()).value == 0
    assert fitting("precisions", [replace(SUMMIT, precision=Precision.RANGE)], told()).value == 0


def test_tellings_count_as_merged_when_one_event_has_them_all() -> None:
    shared = SharedEvent("summit", date(2022, 2, 4), {"a": "met in Beijing", "b": "Treffen in Peking"})
    first, second = told()["a"][0], mention("Das Treffen in Peking war am 4. Februar.", article="a2")
    assert merged([shared], [first, second]).value == 0
    both = replace(first, evidence=first.evidence + second.evidence)
    assert merged([shared], [both]).value == 1
