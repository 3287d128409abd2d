"""The JSON of an event is a contract: its names, its values, and the way back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from events.model import (
    QUAD,
    ActorKind,
    ActorSpan,
    DateSource,
    Event,
    EventActor,
    Evidence,
    Kind,
    Place,
    Precision,
    Quad,
    Role,
    Type,
)

SENTENCE = "Envoys of Chad and Niger met in Abuja on 4 May 2021."

EVENT = Event(
    id="0123456789abcdef",
    title="Envoys of Chad and Niger met",
    start=date(2021, 5, 4),
    end=date(2021, 5, 4),
    precision=Precision.DAY,
    edtf="2021-05-04",
    date_source=DateSource.EXPLICIT,
    type=Type.CONSULT,
    kind=Kind.CORE,
    actors=(
        EventActor("NER", "Niger", ActorKind.COUNTRY, Role.PARTY, "NER"),
        EventActor("TCD", "Chad", ActorKind.COUNTRY, Role.PARTY, "TCD"),
        EventActor("AU", "African Union", ActorKind.ORGANISATION, Role.PARTY),
    ),
    evidence=(
        Evidence(
            article="a" * 16,
            sentence=SENTENCE,
            start=0,
            end=len(SENTENCE),
            trigger="met",
            date_text="4 May 2021",
            date_start=41,
            date_end=51,
            published=date(2021, 5, 5),
            actors=(ActorSpan(10, 14, "TCD", "name"),),
            first=date(2021, 5, 4),
            last=date(2021, 5, 4),
            type=Type.CONSULT,
        ),
    ),
    confidence=0.9,
    place=Place("Abuja", "NGA"),
)

CONTRACT = set(
    "id title start end precision edtf time date_source type quad kind actors countries place confidence evidence "
    "status".split()
)
EVIDENCE = set(
    "article url source published sentence start end trigger date_text date_start date_end".split(),
)


def test_json_has_the_names_of_the_contract() -> None:
    plain = EVENT.to_dict()
    assert set(plain) >= CONTRACT
    assert set(plain["evidence"][0]) >= EVIDENCE
    assert set(plain["actors"][0]) == {"id", "name", "kind", "role", "country"}
    assert plain["place"] == {"name": "Abuja", "country": "NGA"}
    assert (plain["start"], plain["quad"], plain["countries"]) == ("2021-05-04", "verbal cooperation", ["NER", "TCD"])


@pytest.mark.parametrize("event", [EVENT, replace(EVENT, end=None), replace(EVENT, place=None, disputed=("date",))])
def test_json_leads_back_to_the_same_event(event: Event) -> None:
    assert Event.from_dict(json.loads(json.dumps(event.to_dict()))) == event


def test_names_of_later_versions_are_left_out() -> None:
    assert Event.from_dict(EVENT.to_dict() | {"mood": "tense"}) == EVENT


@pytest.mark.parametrize(("field", "value"), [("start", "2021-02-30"), ("type", "DANCE"), ("precision", "roughly")])
def test_a_wrong_value_is_refused(field: str, value: str) -> None:
    with pytest.raises(ValueError, match=value if field != "start" else "day"):
        Event.from_dict(EVENT.to_dict() | {field: value})


def test_every_type_has_its_quad_class() -> None:
    assert set(QUAD) == set(Type)
    assert [type_ for type_, quad in QUAD.items() if quad is Quad.NEUTRAL] == [Type.STATEMENT, Type.OTHER]


def test_an_actor_acts_for_its_country_or_for_itself() -> None:
    assert [actor.principal for actor in EVENT.actors] == ["NER", "TCD", "AU"]
