"""Names that mean somebody or something else where they stand."""

from __future__ import annotations

import pytest

from events.actors import find_actors


def countries(text: str) -> list[str | None]:
    return [mention.actor.country for mention in find_actors(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia asked Tbilisi's friends for help.", ["GEO", "GEO"]),
        ("Georgia counted its ballots again, officials in Atlanta said.", ["USA"]),
        ("Jordan closed its border.", ["JOR"]),
        ("Jordan scored forty points in the last basketball game.", []),
        ("Chad mourned its marshal.", ["TCD"]),
        ("Chad Ellison sued his landlord.", []),
        ("Turkey sent two frigates.", ["TUR"]),
        ("Turkey with gravy was on the menu.", []),
        ("Washington lifted the ban.", ["USA"]),
        ("Kerry Washington lifted the prize.", []),
        ("Tripoli freed the crew, Libya's coast guard said.", ["LBY", "LBY"]),
        ("Tripoli was shelled, a Lebanese officer said.", ["LBN", "LBN"]),
        ("Congo's president flew from Brazzaville.", ["COG", "COG"]),
        ("Punjab voted in India.", ["IND", "IND"]),
    ],
)
def test_context_decides(text: str, expected: list[str]) -> None:
    assert countries(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Pro-Moscow militias advanced.",
        "The Saudi-backed channel went off air.",
        "A Swedish-registered tanker sank.",
        "He taught the French language.",
        "Ethnic Albanians marched.",
        "It cost US $40 million.",
    ],
)
def test_qualities_of_others_are_no_mentions(text: str) -> None:
    assert countries(text) == []


def test_led_by_a_state_is_a_mention() -> None:
    assert countries("The French-led mission ended.") == ["FRA"]


@pytest.mark.parametrize(
    "text",
    [
        "A Cuban sandwich cost nine dollars.",
        "The ferry sank in the Congo River.",
        "Fishing on Lake Chad has stopped.",
        "Two tankers met in the Gulf of Oman.",
        "He left the Kyoto Protocol.",
        "She won the Monaco Grand Prix.",
    ],
)
def test_things_waters_and_treaties_act_for_nobody(text: str) -> None:
    assert countries(text) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Afghan shepherds were shot at the border.", "AFG"),
        ("Russian sea power worries its neighbours.", "RUS"),
        ("Tehran agreement was hard to win.", "IRN"),
        ("Chad and its lake were on the agenda.", "TCD"),
        ("Oman gulfed the gap.", "OMN"),
    ],
)
def test_words_that_only_look_like_it(text: str, country: str) -> None:
    assert countries(text) == [country]
