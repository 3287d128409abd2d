"""Words that refer back inside a text."""

from __future__ import annotations

from datetime import date

from events.actors import ActorMention, find_actors

ON = date(2022, 3, 1)


def last(text: str, count: int = 1) -> list[ActorMention]:
    return find_actors(text, ON)[-count:]


def test_the_two_countries() -> None:
    first, second = last("Chile sued Bolivia. The two countries share a border.", 2)
    assert [(first.text, first.actor.id), (second.text, second.actor.id)] == [("two", "CHL"), ("countries", "BOL")]
    assert {first.use, second.use} == {"pronoun"}


def test_both_sides() -> None:
    assert [mention.actor.id for mention in last("Chile met Bolivia. Both sides were content.", 2)] == ["CHL", "BOL"]


def test_two_need_two() -> None:
    assert [mention.text for mention in find_actors("Chile waits. The two countries share a border.")] == ["Chile"]


def test_the_office() -> None:
    (mention,) = last("Ukrainian President Volodymyr Zelensky spoke. The president thanked voters.")
    assert (mention.text, mention.actor.id) == ("president", "person:volodymyr-zelensky")


def test_the_office_of_whom_the_text_called_so() -> None:
    text = "President Macron met the Danish queen. The president smiled, and the queen left."
    assert [mention.actor.id for mention in last(text, 2)] == ["person:emmanuel-macron", "DNK"]


def test_the_ministry() -> None:
    (mention,) = last("Serbia rejected the note. The foreign ministry gave no reason.")
    assert (mention.text, mention.actor.id, mention.use) == ("foreign ministry", "SRB", "pronoun")


def test_the_ministry_of_somebody_else_is_left_alone() -> None:
    assert [mention.actor.id for mention in find_actors("Serbia waited. The army of ants marched.")] == ["SRB"]


def test_the_alliance() -> None:
    (mention,) = last("Finland applied to NATO. The alliance was pleased.")
    assert (mention.text, mention.actor.id) == ("alliance", "NATO")


def test_an_alliance_that_was_never_named() -> None:
    assert [mention.actor.id for mention in find_actors("Finland waited. The alliance was pleased.")] == ["FIN"]


def test_the_opposition_council() -> None:
    (mention,) = last("Qatar recognised Libya's National Transitional Council. The opposition council was grateful.")
    assert (mention.text, mention.actor.id) == ("opposition council", "LBY-NTC")


def test_rebels_of_whom_the_text_spoke() -> None:
    text = "The National Transitional Council asked for arms. Rebel leaders met envoys. Ivorian rebels did not."
    assert [mention.actor.id for mention in find_actors(text, ON)] == ["LBY-NTC", "LBY-NTC", "CIV"]


def test_rebels_of_whom_it_did_not() -> None:
    assert find_actors("Rebel leaders met.", ON) == []


def test_his_counterpart() -> None:
    (mention,) = last("Blinken telephoned his Chinese counterpart, Wang Yi.")
    assert (mention.text, mention.actor.id) == ("Chinese counterpart, Wang Yi", "person:wang-yi")
