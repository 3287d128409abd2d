"""Arrays of all events say the same as the events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from events.model import Precision, Role, Status, Type
from events.store import Store
from events.store.columns import NEVER, OPEN, load_columns
from events.store.lists import grouped
from events.store.types import CODES, day_number
from tests.benchmarks.synthetic import write
from tests.store.telling import Newsroom, Tale, day

TALES = (
    Tale(day(9), day(9), ("RUS",), words="went on strike"),
    Tale(day(4), None, ("person:wang-yi", "CHN", "NATO")),
    Tale(day(1), day(3), (), Type.ASSAULT, precision=Precision.RANGE),
)


def test_every_array_has_what_the_events_have(store: Store, newsroom: Newsroom) -> None:
    store.ingest(
        [newsroom.article(*TALES), newsroom.article(TALES[0], source="Undated", published=None)], "c", newsroom.extract
    )
    columns, events = load_columns(store), store.events()
    assert columns.version == store.version
    assert store.rows(columns.key.tolist()) == events
    assert store.titles(columns.key.tolist()) == [
        (key, event.id, event.title, event.time) for key, event in zip(columns.key.tolist(), events, strict=True)
    ]
    assert store.names().keys() == {actor.id for event in events for actor in event.actors}
    assert columns.start.tolist() == [day_number(event.start) for event in events]
    assert columns.end.tolist() == [OPEN if event.end is None else day_number(event.end) for event in events]
    for name, values in (("precision", Precision), ("type", Type)):
        codes = getattr(columns, name).tolist()
        assert [CODES[values][code] for code in codes] == [getattr(event, name) for event in events]
    for number, event in enumerate(events):
        assert columns.actors.row(number) == tuple(actor.id for actor in event.actors)
        assert set(columns.principals.row(number)) == {actor.principal for actor in event.actors}
        assert columns.countries.row(number) == event.countries
        assert set(columns.sources.row(number)) == {proof.source for proof in event.evidence}
        assert columns.languages.row(number) == ("en",)
        assert columns.collections.row(number) == ("c",)
    roles = [CODES[Role][code] for code in columns.roles.tolist()]
    assert roles == [actor.role for event in events for actor in event.actors]


def test_what_no_dated_source_tells_is_never_known(store: Store, newsroom: Newsroom) -> None:
    store.ingest([newsroom.article(TALES[0], published=None)], extract=newsroom.extract)
    assert load_columns(store).known.tolist() == [NEVER]


def test_an_empty_store(store: Store) -> None:
    columns = load_columns(store)
    assert (len(columns), columns.actors.rows.tolist(), columns.sources.names) == (0, [], ())


def test_hidden_events_are_left_out(store: Store, newsroom: Newsroom) -> None:
    store.ingest([newsroom.article(*TALES)], extract=newsroom.extract)
    hidden, *others = store.events()
    store.mark(hidden.id, Status.HIDDEN)
    columns = load_columns(store)
    assert store.rows(columns.key.tolist()) == others


@given(st.lists(st.lists(st.integers(0, 4), max_size=4), max_size=8))
def test_lists_are_what_a_dictionary_would_be(told: list[list[int]]) -> None:
    names = {0: "a", 1: "b", 2: "a", 3: "", 4: "c"}
    rows = np.array([row for row, keys in enumerate(told) for _ in keys], np.int32)
    keys = np.array([key for keys in told for key in keys], np.uint32)
    lists = grouped(len(told), rows, keys, names)
    expected = [tuple(sorted({names[key] for key in keys} - {""})) for keys in told]
    assert [lists.row(number) for number in range(len(told))] == expected
    assert lists.rows.tolist() == [number for number, row in enumerate(expected) for _ in row]


def test_a_synthetic_store_is_as_good_as_a_real_one(tmp_path: Path) -> None:
    with Store.open(f"sqlite:///{write(tmp_path / 'events.db', 600)}", read_only=True) as store:
        assert store.check() == []
        columns = load_columns(store)
        assert len(columns) == store.count() == 600
        rows = store.rows(columns.key.tolist())
        assert [event.start for event in rows] == [event.start for event in store.events()]
        assert {event.id for event in rows} == {event.id for event in store.each()}


def test_the_same_seed_gives_the_same_events(tmp_path: Path) -> None:
    stores = [Store.open(f"sqlite:///{write(tmp_path / f'{number}.db', 50)}", read_only=True) for number in range(2)]
    assert stores[0].events() == stores[1].events()
    for store in stores:
        store.close()


def test_titles_have_the_time_of_day(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article(*TALES[:2])
    timed, other = newsroom.events[article.id]
    newsroom.events[article.id] = [replace(timed, time="T09:30"), other]
    store.ingest([article], extract=newsroom.extract)
    assert _times(store) == {timed.id: "T09:30", other.id: None}


def test_an_old_store_learns_its_times_of_day(url: str, newsroom: Newsroom) -> None:
    article = newsroom.article(*TALES[:2])
    timed, other = newsroom.events[article.id]
    newsroom.events[article.id] = [replace(timed, time="evening"), other]
    with Store.open(url) as store:
        store.ingest([article], extract=newsroom.extract)
        with store.database.writing() as connection:
            connection.exec_driver_sql("ALTER TABLE event DROP COLUMN time")
            connection.exec_driver_sql("UPDATE meta SET schema = 2")
    with Store.open(url) as store:
        assert _times(store) == {timed.id: "evening", other.id: None}
        assert store.check() == []


def _times(store: Store) -> dict[str, str | None]:
    return {one.id: one.time for one in store.titles(load_columns(store).key.tolist())}
