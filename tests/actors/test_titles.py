"""Offices: with their state, with the name that follows, and as of a day."""

from __future__ import annotations

from datetime import date

import pytest

from events.actors import ActorMention, find_actors

SPRING = date(2023, 4, 3)


def first(text: str, on: date | None = SPRING) -> ActorMention:
    return find_actors(text, on)[0]


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Chinese Foreign Minister Qin Gang left.", "Chinese Foreign Minister Qin Gang", "person:qin-gang"),
        ("Ghana's president resigned.", "Ghana's president", "person:nana-akufo-addo"),
        ("The president of Ghana resigned.", "president of Ghana", "person:nana-akufo-addo"),
        ("Former Ghanaian president John Mahama spoke.", "Ghanaian president John Mahama", "person:john-mahama"),
        ("President Macron waited.", "President Macron", "person:emmanuel-macron"),
        ("Italy's defence ministry denied it.", "Italy's defence ministry", "ITA"),
        ("The Danish navy sailed.", "Danish navy", "DNK"),
        ("Kremlin spokesman Dmitry Peskov shrugged.", "Kremlin spokesman Dmitry Peskov", "person:dmitry-peskov"),
        ("NATO chief Jens Stoltenberg agreed.", "NATO chief Jens Stoltenberg", "NATO"),
        ("Colombian UN ambassador Nestor Osorio left.", "Colombian UN ambassador Nestor Osorio", "COL"),
        ("UN ambassador Nikki Haley left.", "UN ambassador Nikki Haley", "person:nikki-haley"),
        ("Togolese trade minister Kodjo Adedze was absent.", "Togolese trade minister Kodjo Adedze", "TGO"),
    ],
)
def test_one_mention(text: str, words: str, actor: str) -> None:
    mention = first(text)
    assert (mention.text, mention.actor.id) == (words, actor)


@pytest.mark.parametrize(
    ("on", "actor"),
    [
        (date(2005, 6, 1), "person:jacques-chirac"),
        (date(2010, 6, 1), "person:nicolas-sarkozy"),
        (date(2016, 6, 1), "person:francois-hollande"),
        (date(2020, 6, 1), "person:emmanuel-macron"),
        (None, "FRA"),
    ],
)
def test_office_alone_is_its_holder_that_day(on: date | None, actor: str) -> None:
    assert first("The French president hesitated.", on).actor.id == actor


def test_past_office_alone_is_the_state() -> None:
    assert first("The former French president hesitated.").actor.id == "FRA"


def test_family_name_goes_to_the_state_before_it() -> None:
    text = "South Korean President Park wrote to North Korean leader Kim."
    found = [mention.actor.id for mention in find_actors(text, date(2014, 3, 1))]
    assert found == ["person:park-geun-hye", "person:kim-jong-un"]


def test_official_whom_the_tables_put_elsewhere_acts_for_the_state_of_the_text() -> None:
    assert first("Kenyan minister Sergei Lavrov is a namesake.").actor.id == "KEN"
