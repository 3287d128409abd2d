"""Who has a part in an event, and who is only spoken of."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions
from events.model import Event

TUESDAY = date(2022, 2, 22)


def event_of(text: str) -> Event:
    return mentions(Article(text, published=TUESDAY, language="en"))[0]


def parties_of(text: str) -> set[str]:
    return {actor.principal for actor in event_of(text).actors}


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chad signed a treaty on Monday that did not mention Peru.",
        "Norway and Chad signed a treaty on Monday without Peru.",
    ],
)
def test_the_object_of_another_verb_that_is_negated_has_no_part(text: str) -> None:
    assert parties_of(text) == {"NOR", "TCD"}


def test_whom_the_event_itself_spares_has_a_part() -> None:
    assert parties_of("Norway on Monday did not expel envoys of Peru.") == {"NOR", "PER"}


def test_who_only_refers_to_an_event_has_no_part() -> None:
    text = "Norway asked for patience, referring to a treaty signed in 1990 by Chad and Peru."
    assert parties_of(text) == {"TCD", "PER"}


def test_who_acts_by_a_participle_has_a_part() -> None:
    assert "NOR" in parties_of("Norway ended the talks, accusing Peru on Monday of bad faith.")


def test_both_sides_are_the_parties_of_an_event_that_names_nobody() -> None:
    text = "Norway and Chad are close. The treaty signed on Monday saw both sides in a good mood."
    assert parties_of(text) == {"NOR", "TCD"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway and Chad agreed to a ceasefire on Monday in Lima.", {"NOR", "TCD"}),
        ("Norwegian troops shelled a school in Lima on Monday.", {"NOR", "PER"}),
    ],
)
def test_what_several_agree_among_themselves_befalls_no_place(text: str, expected: set[str]) -> None:
    assert parties_of(text) == expected


def test_who_announces_a_thing_has_a_part_in_it() -> None:
    assert parties_of("Norway announced the signing of a pact with Peru on Monday.") == {"NOR", "PER"}


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Norway and Chad fell out. The two countries signed a pact on Monday.", {"NOR", "TCD"}),
        ("Norway and Chad fell out. Peru spoke to the leaders of both countries on Monday.", {"NOR", "TCD", "PER"}),
    ],
)
def test_the_two_countries_are_those_told_of_before(text: str, countries: set[str]) -> None:
    assert parties_of(text) == countries


def test_the_subject_of_another_clause_has_no_part_though_the_article_is_about_it() -> None:
    text = (
        "Chad voted. Chad rested. Chad slept. Peru cut off aid to Norway on Monday, and Chad closed its embassy there."
    )
    told = mentions(Article(text, published=TUESDAY, language="en"))
    (first,) = (event for event in told if "cut" in event.evidence[0].trigger)
    assert {actor.principal for actor in first.actors} == {"PER", "NOR"}


def test_who_protests_is_no_event() -> None:
    told = mentions(Article("Protesters slept in Lima on Monday.", published=TUESDAY, language="en"))
    assert all("rotesters" not in event.evidence[0].trigger for event in told)
