"""The order of the table: that of a reader with all rows before them, page by page."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.facets import search
from dashboard.index import Index
from dashboard.indexing import index_of, load
from dashboard.language import ENGLISH
from dashboard.link import COLUMNS
from dashboard.stores import Reading
from dashboard.table.columns import cell
from dashboard.table.order import NOTHING, page_of, place_of, sort_keys
from events.filter import Filter
from events.model import Article, Event
from events.store import Store
from events.store.columns import load_columns
from tests.dashboard.made import made
from tests.dashboard.test_facets import FILTERS

EVENTS = made(150, seed=11)


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    url = f"sqlite:///{tmp_path_factory.mktemp('store') / 'made.db'}"
    article = Article("\n".join(event.title for event in EVENTS), title="Made up", source="Wire")
    store = Store.open(url)
    store.ingest([article], extract=lambda _: EVENTS)
    return Reading(store, load(load_columns(store), store.names(), store.principals()))


class TestPages:
    @given(st.lists(st.integers(NOTHING, 6), max_size=60), st.booleans(), st.integers(1, 9))
    def test_all_pages_together_are_all_rows_in_order(self, keys: list[int], backwards: bool, size: int) -> None:
        numbers = np.array(keys, dtype=np.int64)
        pages = [page_of(numbers, backwards, start, start + size).tolist() for start in range(0, len(keys) + 1, size)]
        filled = sorted((place for place in range(len(keys)) if keys[place] != NOTHING), key=lambda place: keys[place])
        if backwards:
            filled.sort(key=lambda place: -keys[place])
        empty = [place for place in range(len(keys)) if keys[place] == NOTHING]
        assert [place for page in pages for place in page] == filled + empty
        assert [place_of(numbers, backwards, row) for row in filled + empty] == list(range(len(keys)))


#: column → what a reader would go by
BY: dict[str, Callable[[Event], object]] = {
    "date": lambda event: event.start,
    "event": lambda event: event.title.casefold(),
    "type": lambda event: event.type.value.casefold(),
    "class": lambda event: event.quad.value.casefold(),
    "kind": lambda event: event.kind.value,
    "confidence": lambda event: event.confidence,
    "reported": lambda event: min((proof.published for proof in event.evidence if proof.published), default=None),
    "actors": lambda event: str(cell("actors", event, ENGLISH)).casefold().split(", ")[0],
    "countries": lambda event: min((ENGLISH.country(code) for code in event.countries), default="").casefold(),
    "sources": lambda event: min((proof.source.casefold() for proof in event.evidence if proof.source), default=""),
}


class TestColumns:
    @pytest.mark.parametrize("column", BY)
    @given(asked=FILTERS, backwards=st.booleans())
    def test_rows_are_in_the_order_of_what_they_show(
        self, reading: Reading, column: str, asked: Filter, backwards: bool
    ) -> None:
        result = search(reading.index, asked)
        rows = np.flatnonzero(result.mask).astype(np.int32)
        order = page_of(sort_keys(column, reading, reading.index, rows), backwards, 0, len(rows))
        found = [BY[column](event) for event in reading.events(rows[order])]
        filled = [one for one in found if one not in (None, "")]
        assert found == filled + [None if column == "reported" else ""] * (len(found) - len(filled))
        assert filled == sorted(filled, reverse=backwards)  # type: ignore[type-var]

    def test_disputed_events_come_first_when_asked_for(self, reading: Reading) -> None:
        index = index_of(EVENTS)
        rows = np.arange(len(EVENTS), dtype=np.int32)
        keys = sort_keys("differ", reading, index, rows)
        assert set(keys.tolist()) <= {NOTHING, 1, 2, 3}

    def test_the_titles_of_many_are_in_the_order_of_the_alphabet_too(self, reading: Reading) -> None:
        titles = [
            brief.title.removeprefix("≠ ") for brief in reading.briefs(np.argsort(reading.alphabet).astype(np.int32))
        ]
        assert titles == sorted(titles, key=str.casefold)


@pytest.mark.parametrize("column", COLUMNS)
def test_an_empty_store_has_an_order(column: str, reading: Reading) -> None:
    index: Index = index_of([])
    keys = sort_keys(column, Reading(reading.store, index), index, np.empty(0, dtype=np.int32))
    assert page_of(keys, False, 0, 100).tolist() == []


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_says_something_of_some_event(column: str) -> None:
    said = [cell(column, event, ENGLISH) for event in EVENTS]
    assert any(said) or column == "differ"
