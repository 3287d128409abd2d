"""Family names: who is meant, as of which day, and when nobody is."""

from __future__ import annotations

from datetime import date

import pytest

from events.actors import find_actors


def ids(text: str, on: date | None = None) -> list[str]:
    return [mention.actor.id for mention in find_actors(text, on)]


@pytest.mark.parametrize(
    ("on", "actor"),
    [
        (date(1991, 2, 1), "person:george-h-w-bush"),
        (date(2003, 2, 1), "person:george-w-bush"),
    ],
)
def test_the_holder_that_day(on: date, actor: str) -> None:
    assert ids("President Bush addressed the nation.", on) == [actor]


@pytest.mark.parametrize(
    ("on", "actor"),
    [(date(1995, 5, 1), "person:hafez-al-assad"), (date(2012, 5, 1), "person:bashar-al-assad")],
)
def test_father_and_son(on: date, actor: str) -> None:
    assert ids("Assad stayed in office.", on) == [actor]


def test_leader_out_of_office_still_counts_for_his_country() -> None:
    (mention,) = find_actors("Angela Merkel published her memoirs.", date(2024, 11, 26))
    assert mention.actor.country == "DEU"


def test_full_name_introduces_the_family_name() -> None:
    assert ids("Wang Yi arrived. Wang declined to comment.", date(2022, 3, 1)) == ["person:wang-yi"] * 2


def test_common_family_name_needs_an_introduction() -> None:
    assert ids("Brown declined to comment.", date(2009, 3, 1)) == []


def test_strangers_keep_their_name() -> None:
    assert ids("Ron Johnson disagreed. Johnson voted no.", date(2021, 3, 1)) == []


@pytest.mark.parametrize("text", ["Tessa Putin opened a bakery.", "Putin Harlow opened a bakery."])
def test_other_peoples_names(text: str) -> None:
    assert ids(text, date(2022, 3, 1)) == []


def test_head_of_an_organisation_is_the_organisation() -> None:
    assert ids("Guterres appealed for calm.", date(2022, 3, 1)) == ["UN"]


def test_unknown_official_is_known_again() -> None:
    found = find_actors("Libyan interior minister Salah Badi resigned. Later Badi left.")
    assert [(mention.text, mention.actor.id) for mention in found][1] == ("Badi", "LBY")
