"""Merging in the store gives what merging everything at once gives, whatever the order of articles."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from events.merge import merge
from events.model import Precision, Type
from events.store import Store
from tests.store.telling import Newsroom, Tale

START = date(2022, 2, 1)
EPOCH = date(1969, 12, 28)
"""Days around the store's day 0."""
WIDTHS = {Precision.DAY: 0, Precision.WEEK: 6, Precision.RANGE: 20}


@st.composite
def tales(draw: st.DrawFn) -> Tale:
    """Draw from few days, parties and words, so that much can be merged and much is close to it."""
    precision = draw(st.sampled_from(list(WIDTHS)))
    first = draw(st.sampled_from((START, START, EPOCH)))
    start = first + timedelta(days=7 * draw(st.integers(0, 1)) + (draw(st.integers(0, 1)) if precision == "day" else 0))
    return Tale(
        start,
        draw(
            st.sampled_from(
                (start + timedelta(days=WIDTHS[precision]), start + timedelta(days=WIDTHS[precision]), None)
            )
        ),
        draw(
            st.sampled_from((("CHN", "RUS"), ("CHN",), ("RUS", "UKR"), ("CHN", "RUS", "UKR"), ("person:wang-yi",), ()))
        ),
        draw(st.sampled_from((Type.CONSULT, Type.AGREE, Type.ASSAULT))),
        precision=precision,
        words=draw(
            st.sampled_from(("held talks on grain", "held talks on gas", "signed a treaty", "shelled a harbour"))
        ),
    )


@settings(max_examples=40)
@given(st.lists(st.lists(tales(), max_size=4), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_any_order_and_any_portions_give_the_same(told: list[list[Tale]], random: object) -> None:
    newsroom = Newsroom()
    articles = [newsroom.article(*some, source=f"Post {number}") for number, some in enumerate(told)]
    expected = merge([mention for article in articles for mention in newsroom.extract(article)])
    random.shuffle(articles)  # type: ignore[attr-defined]
    with TemporaryDirectory() as folder, Store.open(f"sqlite:///{Path(folder) / 'events.db'}") as store:
        for start in range(0, len(articles), 2):
            store.ingest(articles[start : start + 2], extract=newsroom.extract)
        assert {event.id: event for event in store.events()} == {event.id: event for event in expected}
        assert store.check() == []


def test_row_ids_stay_while_an_event_stays(store: Store, newsroom: Newsroom) -> None:
    first = newsroom.article(Tale(START, START), Tale(START, START, ("UKR",)), published=date(2022, 2, 2))
    store.ingest([first], extract=newsroom.extract)
    before = store.search("talks")
    store.ingest([newsroom.article(Tale(START, START), published=date(2022, 2, 9))], extract=newsroom.extract)
    assert store.search("talks") == before


def test_merging_that_was_interrupted_is_taken_up(store: Store, newsroom: Newsroom) -> None:
    articles = [newsroom.article(Tale(START, START), source=f"Post {number}") for number in range(2)]
    store.ingest(articles[:1], extract=newsroom.extract)
    with store.database.writing() as connection:
        connection.exec_driver_sql("UPDATE mention SET settled = 0")
    assert [problem.split(": ")[1] for problem in store.check()] == ["was not merged yet; the next ingest does it"]
    store.ingest(articles[1:], extract=newsroom.extract)
    assert (store.count(), store.check()) == (1, [])
