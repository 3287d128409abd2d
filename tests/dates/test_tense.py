"""The tense of the clause around a mention."""

from __future__ import annotations

import pytest

from events.dates.tense import Tenses


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("the envoys met *", "past"),
        ("the envoys will meet *", "future"),
        ("the accord is to be signed *", "future"),
        ("the accord was signed *", "past"),
        ("a vote is scheduled for *", "future"),
        ("he said * that talks would go on", "past"),
        ("he said the meeting on * will decide", "future"),
        ("he told reporters on * that it might end", "past"),
        ("they plan to return *", "future"),
        ("the ministers of the united states *", ""),
        ("the fort fell. on * it will reopen", "future"),
        ("mr. smith will leave his post *", "future"),
        ("it will be held by john p. adams *", "future"),
        ("as early as *", "future"),
        ("on * the leaders agreed to set up a bank", "past"),
        ("the leaders agreed to meet *", "future"),
        ("the leaders promised on *", "past"),
        ("on * he said the government planned to send help", "past"),
        ("in an interview * he would not rule it out", "past"),
        ("the summit planned for *", "future"),
        ("it had been due to expire *", "past"),
        ("the storm will hit the coast on *", "future"),
        ("the storm hit the coast on *", "past"),
        ("the bank is expected to cut rates on *", "future"),
        ("the council did not set a date on *", "past"),
        ("the left-wing party will march on *", "future"),
        ("rebels backed by the so-called council will vote *", "future"),
        ("envoys to meet in oslo on *", "future"),
        ("a plan to vote on *", "future"),
        ("failing to meet on *", ""),
        ("welcome to paris on *", ""),
        ("the leaders meet *", "future"),
        ("they did not meet *", "past"),
        ("the case is heard in *", ""),
        ("the tour was postponed to *", "future"),
        ("the union called a strike for *", "future"),
        ("the minister called for calm after *", "past"),
        ("the judge has set * for the trial", "future"),
        ("the debate on * was set to last all day", "future"),
        ("the crews will try again on *, but gave it little chance", "future"),
        ("oil has been captured and by * could spread", "future"),
        ("he will visit dover, del.; reno, nev.; and miami, fla., on *", "future"),
        ("*: the inquiry begins", "past"),
        ("* - the mayor says he is not to blame", "past"),
        ("they knew by *", "past"),
        ("*", ""),
    ],
)
def test_the_nearest_marker_of_the_clause_decides(clause: str, told: str) -> None:
    start = clause.index("*")
    assert Tenses(clause, "en").around(start, start + 1) == told


def test_a_language_without_markers_tells_nothing() -> None:
    assert Tenses("the envoys met *", "tlh").around(15, 16) == ""
