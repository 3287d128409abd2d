"""The tables leave no state out and contradict themselves nowhere."""

from __future__ import annotations

import itertools
from collections import defaultdict
from datetime import date, timedelta

import pytest

from events.actors import resolve
from events.actors.sources import members, state
from events.actors.tables import day, rows
from events.model import ActorKind

#: members of the United Nations, and its two observers at the end
STATES = """
AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV
KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ
ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR
KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR
MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA
LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON
TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT PSE
""".split()
#: offices that two held at once: two presidencies, joint or rival governments, a contested election, a suspended head
SHARED = {
    ("EU", "head"),
    ("KHM", "government"),
    ("LBY", "government"),
    ("LBY-NTC", "leader"),
    ("IRQ-KRG", "leader"),
    ("CIV", "head"),
    ("MDG", "head"),
    ("KOR", "head"),
}
MAJOR = ["USA", "GBR", "FRA", "DEU", "RUS", "CHN", "JPN", "IND", "ITA", "CAN", "BRA", "ISR", "IRN", "TUR", "UKR"]
FOREVER = date(2100, 1, 1)
Term = tuple[date, date, str]


def terms() -> dict[tuple[str, str], list[Term]]:
    """Who held each single office from when to when, in order."""
    found: dict[tuple[str, str], list[Term]] = defaultdict(list)
    for row in rows("officials"):
        since = day(row["from"])
        if since is not None and row["office"] in ("head", "government", "foreign", "defence", "leader"):
            found[row["country"], row["office"]].append((since, day(row["to"], last=True) or FOREVER, row["name"]))
    return {office: sorted(held) for office, held in found.items()}


def test_every_state() -> None:
    assert len(STATES) == len(set(STATES)) == 195


@pytest.mark.parametrize("code", STATES)
def test_a_state_has_its_own_name(code: str) -> None:
    actor = state(code)
    assert actor.kind is ActorKind.COUNTRY
    assert resolve(actor.name) == actor


def test_every_state_has_a_capital() -> None:
    assert set(STATES) <= {row["country"] for row in rows("capitals_en")}


def test_every_state_has_an_adjective() -> None:
    shared = {row["country"] for row in rows("namesakes_en") if row["name"] in ("Congolese", "Dominican")}
    assert set(STATES) <= {row["country"] for row in rows("demonyms_en")} | shared


def test_one_holder_at_a_time() -> None:
    for office, held in terms().items():
        for (_, until, name), (since, _, other) in itertools.pairwise(held):
            if name != other and office not in SHARED:
                assert until - since <= timedelta(days=31), (office, name, other)


@pytest.mark.parametrize("code", MAJOR)
def test_major_states_are_led_without_gaps_since_2000(code: str) -> None:
    led = sorted(term for (country, office), held in terms().items() for term in held if country == code)
    covered = date(2000, 1, 1)
    for since, until, name in led:
        assert since <= covered + timedelta(days=730) or since < date(2000, 1, 1), (code, name)
        covered = max(covered, until)
    assert covered > date(2026, 1, 1)


@pytest.mark.parametrize(("organisation", "number"), [("NATO", 32), ("EU", 27), ("ASEAN", 11), ("AL", 22), ("COE", 46)])
def test_members(organisation: str, number: int) -> None:
    assert len(set(members(organisation))) == number
