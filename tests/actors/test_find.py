"""What the gazetteer names: states, their adjectives and bodies, organisations, armed groups, people."""

from __future__ import annotations

from datetime import date

import pytest

from events.actors import find_actors, members
from events.model import ActorKind


def ids(text: str, on: date | None = None, language: str = "en") -> list[str]:
    return [mention.actor.id for mention in find_actors(text, on, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway protested.", ["NOR"]),
        ("Swedish troops left.", ["SWE"]),
        ("The Kremlin said nothing and the Pentagon said little.", ["RUS", "USA"]),
        ("Pyongyang tested a rocket.", ["PRK"]),
        ("The Bundestag voted after the Knesset did.", ["DEU", "ISR"]),
        ("The Black Sea Fleet sailed.", ["RUS"]),
        ("Burkina Faso left ECOWAS.", ["BFA", "ECOWAS"]),
        ("The Democratic Republic of the Congo is not the Republic of the Congo.", ["COD", "COG"]),
        ("Papua New Guinea and Guinea-Bissau are not Guinea.", ["PNG", "GNB", "GIN"]),
        ("South Sudan broke with Sudan.", ["SSD", "SDN"]),
        ("Kosovo is XKX here.", ["XKX"]),
        ("The Soviet Union and Yugoslavia are gone.", ["SUN", "YUG"]),
        ("NATO wrote to the UN Security Council, not to the U.N. General Assembly.", ["NATO", "UNSC", "UN"]),
        ("The African Union and the Arab League met.", ["AU", "AL"]),
        ("Hezbollah denied it; the Houthis did not.", ["HEZBOLLAH", "HOUTHIS"]),
        ("al-Qaeda split from Islamic State.", ["ALQAEDA", "ISIS"]),
        ("The Donetsk People's Republic has no seat.", ["UKR-DPR"]),
        ("Reporters asked the National Transitional Council.", ["LBY-NTC"]),
        ("KENYA SENDS POLICE TO HAITI", ["KEN", "HTI"]),
        ("The US and the U.K. agreed.", ["USA", "GBR"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing in it can be an actor, and an end is at hand.",
        "They polish the china and eat turkey.",
        "He bought a Panama hat, French fries and a guinea pig.",
        "The Paris Agreement and the Geneva Conventions hold.",
        "Ships crossed the South China Sea and the Indian Ocean.",
        "It read like a report on the Vietnam War in the Jakarta Post.",
        "She took Chinese medicine and Turkish delight.",
    ],
)
def test_nobody(text: str) -> None:
    assert ids(text) == []


class TestMention:
    def test_quotes_the_text(self) -> None:
        text = "In 2019 the Élysée called on Ankara."
        for mention in find_actors(text):
            assert text[mention.start : mention.end] == mention.text

    def test_names_its_rule(self) -> None:
        assert all(mention.rule for mention in find_actors("Oslo and the Norwegian army disagreed, Norway said."))

    def test_state_body_is_its_state(self) -> None:
        (mention,) = find_actors("The Riksdag adjourned.")
        assert (mention.actor.name, mention.actor.kind, mention.text) == ("Sweden", ActorKind.COUNTRY, "Riksdag")

    def test_group_has_the_state_it_fights_in(self) -> None:
        (mention,) = find_actors("Boko Haram withdrew.")
        assert (mention.actor.kind, mention.actor.country) == (ActorKind.GROUP, "NGA")

    def test_organisation_has_no_country(self) -> None:
        (mention,) = find_actors("ASEAN deliberated.")
        assert (mention.actor.kind, mention.actor.country) == (ActorKind.ORGANISATION, None)


def test_members_of_an_organisation() -> None:
    assert set(members("AUKUS")) == {"AUS", "GBR", "USA"}
    assert members("ICC") == ()


def test_language_without_tables_is_read_as_english() -> None:
    assert ids("Norway protested.", language="xx") == ["NOR"]
