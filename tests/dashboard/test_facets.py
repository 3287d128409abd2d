"""Filters and counts, against an oracle that looks at one event after another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dashboard.facets import FACETS, search
from dashboard.indexing import index_of
from events.filter import Filter
from events.model import Event, Kind, Precision, Quad, Type
from tests.dashboard.made import EVERYBODY, made

EVENTS = made(160, seed=7)
COLLECTIONS = {event.id: (["first", "second"], ["second"], [])[place % 3] for place, event in enumerate(EVENTS)}
INDEX = index_of(EVENTS, COLLECTIONS)

_NAMES = sorted({part for actor in EVERYBODY for part in (actor.id, actor.principal)})
_DAYS = st.none() | st.dates(date(2013, 6, 1), date(2023, 1, 1))


def _some(values: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


FILTERS = st.builds(
    Filter,
    actor=_some(_NAMES),
    not_actor=_some([*_NAMES, "NOBODY"]),
    match=st.sampled_from(["any", "all", "only"]),
    country=_some(["CHN", "RUS", "UKR", "FRA"]),
    type=_some([one.value for one in Type]),
    quad=_some([one.value for one in Quad]),
    kind=_some([one.value for one in Kind]),
    from_=_DAYS,
    to=_DAYS,
    precision=_some([one.value for one in Precision]),
    source=_some(["Wire", "Post"]),
    language=_some(["en", "fr"]),
    confidence=st.sampled_from([0.0, 0.25, 0.5, 1.0]),
    known_by=_DAYS,
    collection=st.sampled_from(["", "first", "second", "third"]),
)


def _values(event: Event) -> dict[str, set[str]]:
    return {
        "actor": {part for actor in event.actors for part in (actor.id, actor.principal)},
        "country": set(event.countries),
        "type": {event.type.value},
        "quad": {event.quad.value},
        "kind": {event.kind.value},
        "precision": {event.precision.value},
        "source": {proof.source for proof in event.evidence if proof.source},
        "language": {proof.language for proof in event.evidence if proof.language},
        "collection": set(COLLECTIONS[event.id]),
    }


def _acts(event: Event, asked: Filter) -> bool:
    parties = [{actor.id, actor.principal} for actor in event.actors]
    meets = [any(name in party for party in parties) for name in asked.actor]
    if asked.match == "all":
        return all(meets)
    if asked.match == "only":
        return any(meets) and all(party & set(asked.actor) for party in parties)
    return any(meets)


def lets_through(asked: Filter, event: Event) -> bool:
    values = _values(event)
    known = [proof.published for proof in event.evidence if proof.published]
    fields = ("country", "type", "quad", "kind", "precision", "source", "language")
    return (
        (not asked.actor or _acts(event, asked))
        and values["actor"].isdisjoint(asked.not_actor)
        and all(not getattr(asked, field) or values[field] & set(getattr(asked, field)) for field in fields)
        and (not asked.collection or asked.collection in values["collection"])
        and (asked.from_ is None or event.end is None or event.end >= asked.from_)
        and (asked.to is None or event.start <= asked.to)
        and event.confidence >= asked.confidence
        and (asked.known_by is None or any(day <= asked.known_by for day in known))
    )


@given(FILTERS)
def test_the_events_are_those_of_the_oracle(asked: Filter) -> None:
    rows = INDEX.key[search(INDEX, asked).mask]
    assert sorted(rows) == [place for place, event in enumerate(EVENTS) if lets_through(asked, event)]


@given(FILTERS, st.sampled_from(sorted(FACETS)))
def test_a_count_follows_the_other_filters(asked: Filter, field: str) -> None:
    counts = search(INDEX, asked).counts(field)
    own = () if field == "actor" and asked.match == "all" else (field,)
    others = replace(asked, **{name: getattr(Filter(), name) for name in own})
    left = [event for event in EVENTS if lets_through(others, event)]
    expected = {value for event in left for value in _values(event)[field]}
    assert counts == {value: sum(value in _values(event)[field] for event in left) for value in expected}


@given(FILTERS)
def test_counts_fall(asked: Filter) -> None:
    numbers = list(search(INDEX, asked).counts("actor").values())
    assert numbers == sorted(numbers, reverse=True)


def test_what_a_text_search_found_is_one_more_condition() -> None:
    found = np.zeros(len(EVENTS), dtype=bool)
    found[:10] = True
    result = search(INDEX, Filter(q="grain"), found)
    assert result.count == 10
    assert sum(result.counts("type").values()) == 10
    assert result.without("q") is None


def test_an_empty_store_has_no_events_and_no_counts() -> None:
    result = search(index_of([]), Filter(actor=("CHN",), match="only", kind=("core",)))
    assert result.count == 0
    assert result.counts("actor") == result.counts("type") == {}
    assert result.span == (1, 1)
