"""Which date belongs to which trigger."""

from __future__ import annotations

from datetime import date

import pytest

from events.coding.trigger import Part, Trigger
from events.dates import edtf
from events.extraction.anatomy import anatomy
from events.extraction.attach import attach
from events.extraction.days import Days
from events.extraction.frames import Mark
from events.extraction.grammar import grammar
from events.extraction.sentence import Sentence
from events.model import DateSource, Precision, Type


def pairs(text: str, dates: list[str], triggers: list[tuple[str, Type, Part]]) -> dict[str, str]:
    """Date words → trigger words; each date is another day."""
    marks = []
    for number, words in enumerate(dates):
        day = date(2022, 1, 1 + 2 * number)
        days = Days(day, day, Precision.DAY, edtf(day, day, Precision.DAY), DateSource.EXPLICIT)
        marks.append(Mark(text.index(words), text.index(words) + len(words), days))
    found = tuple(
        Trigger(text.index(words), text.index(words) + len(words), words, type_, part)
        for words, type_, part in triggers
    )
    built = anatomy(Sentence(0, len(text), text).with_triggers(found), grammar("en"))
    attached = attach(marks, found, built)
    return {text[item.mark.start : item.mark.end]: item.trigger.text for item in attached if item.trigger}


SAID = ("said", Type.STATEMENT, "verb")


@pytest.mark.parametrize(
    ("text", "dates", "triggers", "expected"),
    [
        (
            "The army said on Monday that troops had left on Friday.",
            ["Monday", "Friday"],
            [SAID, ("left", Type.RETREAT, "verb")],
            {"Monday": "said", "Friday": "left"},
        ),
        (
            "The army said troops had left on Friday.",
            ["Friday"],
            [SAID, ("left", Type.RETREAT, "verb")],
            {"Friday": "left"},
        ),
        (
            "On Monday, the army said troops had left.",
            ["Monday"],
            [SAID, ("left", Type.RETREAT, "verb")],
            {"Monday": "said"},
        ),
        (
            "The council on Sunday approved a plan to send aid.",
            ["Sunday"],
            [("approved", Type.AGREE, "verb"), ("send", Type.AID, "verb")],
            {"Sunday": "approved"},
        ),
        (
            "He condemned Friday's attack.",
            ["Friday"],
            [("condemned", Type.ACCUSE, "verb"), ("attack", Type.ASSAULT, "noun")],
            {"Friday": "attack"},
        ),
        (
            "The revolt, which began with a march in February, has been backed by raids since March.",
            ["February", "March"],
            [("march", Type.PROTEST, "noun"), ("backed", Type.SUPPORT, "verb")],
            {"February": "march", "March": "backed"},
        ),
        (
            "The envoy, who visited Oslo on Tuesday, said that he was ready.",
            ["Tuesday"],
            [("visited", Type.CONSULT, "verb"), SAID],
            {"Tuesday": "visited"},
        ),
    ],
)
def test_dates_find_their_triggers(
    text: str, dates: list[str], triggers: list[tuple[str, Type, Part]], expected: dict[str, str]
) -> None:
    assert pairs(text, dates, triggers) == expected


def test_a_trigger_has_one_date() -> None:
    attached = pairs("On Monday, the army left on Friday.", ["Monday", "Friday"], [("left", Type.RETREAT, "verb")])
    assert list(attached.values()) == ["left"]


def test_dates_joined_by_and_share_a_trigger() -> None:
    attached = pairs("The army left on Monday and Friday.", ["Monday", "Friday"], [("left", Type.RETREAT, "verb")])
    assert attached == {"Monday": "left", "Friday": "left"}


def test_a_date_with_a_subject_of_its_own_opens_another_event() -> None:
    text = "Rebels shelled the port on Monday, and a day later the army retook it."
    triggers: list[tuple[str, Type, Part]] = [("shelled", Type.ASSAULT, "verb"), ("retook", Type.ASSAULT, "verb")]
    assert pairs(text, ["Monday", "a day later"], triggers) == {"Monday": "shelled", "a day later": "retook"}
