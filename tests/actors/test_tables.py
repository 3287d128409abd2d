"""The tables hold what they promise: sources named, codes known, days in order, no name twice for one actor."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from events.actors import people, sources
from events.actors.entry import Sort
from events.actors.lexicon import LANGUAGES
from events.actors.tables import FOLDER, day, listed, rows
from events.model import ActorKind

TABLES = sorted(path.stem for path in FOLDER.glob("*.csv"))
TERMS = [table for table in TABLES if table.startswith("terms_")]
WITH_NAMES = ["capitals_en", "demonyms_en", "institutions", "names_en", "origins", "places_en"]


def known(actor_id: str) -> bool:
    if actor_id in sources.bodies_of_many():
        return True
    try:
        return bool(sources.state(actor_id))
    except KeyError:
        return False


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*.csv")) + sorted(FOLDER.glob("*.toml")), ids=lambda path: path.name
)
def test_header_names_the_source(path: Path) -> None:
    header = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert "Source:" in "\n".join(header[:4])


@pytest.mark.parametrize("table", TABLES)
def test_rows_fit_their_columns(table: str) -> None:
    assert all(None not in row and None not in row.values() for row in rows(table))


@pytest.mark.parametrize("table", ["officials", "reign", "groups", "entities", "namesakes_en", *WITH_NAMES])
def test_codes_are_known(table: str) -> None:
    unknown = {row["country"] for row in rows(table) if row["country"] and not known(row["country"])}
    assert not unknown


@pytest.mark.parametrize("table", TERMS)
def test_terms_mean_somebody(table: str) -> None:
    for row in rows(table):
        if row["sort"] == "person":
            assert row["id"] in people.known(), row
        elif row["sort"] != "nobody":
            assert known(row["id"]), row
            assert row["sort"] == "organisation" or Sort(row["sort"])


@pytest.mark.parametrize("table", ["officials", "reign"])
def test_days_are_in_order(table: str) -> None:
    for row in rows(table):
        first, last = day(row["from"]), day(row["to"], last=True)
        assert last is None or (first is not None and first <= last), row


@pytest.mark.parametrize("table", ["organisations", "groups", "entities"])
def test_ids_are_unique(table: str) -> None:
    assert max(Counter(row["id"] for row in rows(table)).values()) == 1


def test_ids_are_unique_across_tables() -> None:
    ids = [row["id"] for table in ("organisations", "groups", "entities") for row in rows(table)]
    assert len(ids) == len(set(ids))


def test_officials_hold_no_office_twice_from_the_same_day() -> None:
    terms = Counter(
        (row["country"], row["office"], row["name"], row["from"]) for row in rows("officials") if row["from"]
    )
    assert max(terms.values()) == 1


def test_members_are_states() -> None:
    for row in rows("organisations"):
        assert all(known(code) for code in listed(row["members"])), row


@pytest.mark.parametrize("table", WITH_NAMES)
def test_names_are_not_repeated(table: str) -> None:
    for row in rows(table):
        names = listed(row["names"])
        assert len(names) == len(set(names)), row


def test_two_letter_words_are_no_territories() -> None:
    assert all(len(row["name"]) > 2 for row in rows("territory_names"))


class TestBreadth:
    """What the tables are asked to cover."""

    def test_leaders_and_foreign_ministers(self) -> None:
        heads = {row["country"] for row in rows("officials") if row["office"] in ("head", "government", "leader")}
        assert len(heads) >= 150
        assert len({row["country"] for row in rows("officials") if row["office"] == "foreign"}) >= 60

    def test_organisations(self) -> None:
        assert sum(1 for _ in rows("organisations")) >= 100

    def test_groups(self) -> None:
        assert sum(1 for _ in rows("groups")) >= 80

    def test_institutions(self) -> None:
        assert sum(len(listed(row["names"])) for row in rows("institutions")) >= 250

    def test_every_language(self) -> None:
        shown = {row["language"] for row in rows("display_names")}
        assert shown == set(LANGUAGES)
        for language in LANGUAGES:
            tomllib.loads((FOLDER / f"grammar_{language}.toml").read_text(encoding="utf-8"))


def test_states_are_their_own_country() -> None:
    for actor in sources.territories().values():
        assert actor.id == actor.country
        assert len(actor.id) == 3
        assert actor.kind in (ActorKind.COUNTRY, ActorKind.TERRITORY, ActorKind.HISTORIC)


def test_groups_share_no_name() -> None:
    """An alias is the same organisation: what split off has a row of its own."""
    names = Counter(name for row in rows("groups") for name in {row["name"], *listed(row["aliases"])})
    assert [name for name, count in names.items() if count > 1] == []
