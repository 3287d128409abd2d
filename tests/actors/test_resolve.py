"""Single names, with a day and with a context."""

from __future__ import annotations

from datetime import date

import pytest

from events.actors import resolve


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("the Kremlin", "RUS"),
        ("three Danish sailors", "DNK"),
        ("Spain's ambassador to Morocco", "ESP"),
        ("a market in Karachi", "PAK"),
        ("Riksbank", "SWE"),
        ("a retired MI6 officer", "GBR"),
        ("Sinn Féin", "GBR"),
        ("Boko Haram", "NGA"),
        ("Toyota", "JPN"),
        ("Stanford University", "USA"),
        ("Deutschland", "DEU"),
        ("ประเทศไทย", "THA"),
        ("Zaire", "COD"),
        ("普京", "RUS"),
        ("岸田首相", "JPN"),
        ("Путін", "RUS"),
        ("أردوغان", "TUR"),
        ("Swaziland", "SWZ"),
    ],
)
def test_country(name: str, country: str) -> None:
    actor = resolve(name)
    assert actor is not None
    assert actor.country == country


@pytest.mark.parametrize("name", ["", "he", "a taxi driver", "the authorities", "in", "IT", "Prime Minister"])
def test_nobody(name: str) -> None:
    assert resolve(name) is None


@pytest.mark.parametrize(
    ("name", "actor"),
    [("the OSCE", "OSCE"), ("the DPR", "UKR-DPR"), ("Wagner", "WAGNER"), ("IMF", "IMF"), ("Hamas", "HAMAS")],
)
def test_id(name: str, actor: str) -> None:
    found = resolve(name)
    assert found is not None
    assert found.id == actor


def test_context_that_says_more() -> None:
    assert resolve("Prime Minister") is None
    actor = resolve("Prime Minister", context="Finnish")
    assert actor is not None
    assert actor.country == "FIN"


def test_context_that_contains_the_name() -> None:
    actor = resolve("Congo", context="Congo recalled its envoy from Brazzaville.")
    assert actor is not None
    assert actor.country == "COG"


def test_as_of_a_day() -> None:
    early, late = resolve("Trudeau", on=date(1975, 1, 1)), resolve("Trudeau", on=date(2018, 1, 1))
    assert early is not None
    assert late is not None
    assert (early.id, late.id) == ("person:pierre-trudeau", "person:justin-trudeau")
