"""What was known when: the oracle is a store that was built only from the articles published until then."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.filter import Filter
from events.model import Article, Precision, Status, Type
from events.store import Store
from events.store.columns import load_columns
from events.store.types import day_number
from tests.store.telling import Newsroom, Tale, day

FEBRUARY = date(2022, 2, 1), date(2022, 2, 28)
MONTHLY = Tale(*FEBRUARY, precision=Precision.MONTH)


@st.composite
def coverage(draw: st.DrawFn) -> list[tuple[Tale, date | None]]:
    """A few happenings, each told by some articles, vaguely or exactly, by some with other parties or types."""
    told = []
    for _ in range(draw(st.integers(1, 8))):
        start, end = draw(st.sampled_from([(day(4), day(4)), (day(5), day(5)), FEBRUARY]))
        tale = Tale(
            start,
            end,
            draw(st.sampled_from([("CHN", "RUS"), ("CHN", "RUS", "UKR"), ("RUS",)])),
            draw(st.sampled_from([Type.CONSULT, Type.AGREE])),
            precision=Precision.DAY if start == end else Precision.MONTH,
            words=draw(st.sampled_from(["held talks", "signed a pact"])),
        )
        told.append((tale, draw(st.one_of(st.none(), st.dates(date(2022, 3, 1), date(2022, 3, 5))))))
    return told


def built(path: Path, newsroom: Newsroom, articles: list[Article]) -> Store:
    store = Store.open(f"sqlite:///{path}")
    store.ingest(articles, extract=newsroom.extract)
    return store


@given(coverage(), st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_day_shows_what_a_store_of_the_articles_until_then_shows(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[Tale, date | None]], random: object
) -> None:
    folder, newsroom = tmp_path_factory.mktemp("past"), Newsroom()
    articles = [newsroom.article(tale, published=published) for tale, published in told]
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    with built(folder / "whole.db", newsroom, shuffled[::2]) as whole:
        whole.ingest(shuffled[1::2], extract=newsroom.extract)
        assert whole.check() == []
        for number in range(7):
            until = date(2022, 2, 28) + timedelta(days=number)
            out = [one for one in articles if one.published and one.published <= until]
            for words in ("", "pact"):
                with built(folder / f"{number}{words}.db", newsroom, out) as oracle:
                    assert whole.events(Filter(known_by=until, q=words)) == oracle.events(Filter(q=words))


class TestVersions:
    @pytest.fixture
    def sharpened(self, store: Store, newsroom: Newsroom) -> Store:
        """In March an event was known to the month, since the eighth to the day."""
        vague = newsroom.article(MONTHLY, published=date(2022, 3, 1))
        exact = newsroom.article(Tale(day(4), day(4)), published=date(2022, 3, 8))
        store.ingest([exact, vague], extract=newsroom.extract)
        return store

    def test_the_date_is_as_it_was_known(self, sharpened: Store) -> None:
        (before,) = sharpened.events(Filter(known_by=date(2022, 3, 7)))
        (after,) = sharpened.events(Filter(known_by=date(2022, 3, 8)))
        assert (before.start, before.end) == FEBRUARY
        assert after.start == after.end == day(4)
        assert (len(before.evidence), len(after.evidence)) == (1, 2)

    def test_before_the_first_article_nothing_was_known(self, sharpened: Store) -> None:
        assert sharpened.events(Filter(known_by=date(2022, 2, 28))) == []

    def test_an_event_opens_as_it_was_known(self, sharpened: Store) -> None:
        (now,) = sharpened.events()
        then = sharpened.event(now.id, date(2022, 3, 2))
        assert then is not None
        assert (then.start, then.end) == FEBRUARY
        assert sharpened.event(now.id) == now
        assert sharpened.event(now.id, date(2022, 2, 1)) is None

    def test_without_a_day_versions_of_the_past_are_nowhere(self, sharpened: Store) -> None:
        assert sharpened.count() == 1
        assert len(sharpened.search("talks")) == 1
        assert sharpened.count(Filter(type=("CONSULT",))) == 1
        assert len(load_columns(sharpened)) == 1

    def test_columns_of_the_past_have_the_days_of_each_version(self, sharpened: Store) -> None:
        columns = load_columns(sharpened, past=True)
        assert sorted(columns.since.tolist()) == [day_number(date(2022, 3, 1)), day_number(date(2022, 3, 8))]
        assert day_number(date(2022, 3, 8)) in columns.until.tolist()

    def test_what_is_hidden_was_never_known(self, sharpened: Store) -> None:
        (now,) = sharpened.events()
        sharpened.mark(now.id, Status.HIDDEN)
        assert sharpened.events(Filter(known_by=date(2022, 3, 2))) == []
        assert sharpened.check() == []

    def test_versions_join_a_collection_too(self, store: Store, newsroom: Newsroom) -> None:
        vague = newsroom.article(MONTHLY, published=date(2022, 3, 1))
        exact = newsroom.article(Tale(day(4), day(4)), published=date(2022, 3, 8))
        store.ingest([exact, vague], extract=newsroom.extract)
        store.ingest([vague], collection="pacts", extract=newsroom.extract)
        assert store.count(Filter(known_by=date(2022, 3, 2), collection="pacts")) == 1
        assert store.check() == []


def test_an_old_store_learns_its_past(tmp_path: Path, newsroom: Newsroom) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    articles = [
        newsroom.article(MONTHLY, published=date(2022, 3, 1)),
        newsroom.article(Tale(day(4), day(4)), published=date(2022, 3, 8)),
    ]
    with Store.open(url) as store:
        store.ingest(articles, extract=newsroom.extract)
        with store.database.writing() as connection:
            _as_schema_1(connection)
    with Store.open(url) as store:
        assert store.check() == []
        assert [one.end for one in store.events(Filter(known_by=date(2022, 3, 2)))] == [FEBRUARY[1]]


def _as_schema_1(connection: object) -> None:
    from sqlalchemy import select

    from events.store.tables import event
    from events.store.writing import drop

    drop(connection, connection.scalars(select(event.c.key).where(event.c.origin.is_not(None))).all())  # type: ignore
    connection.exec_driver_sql("DROP INDEX ix_event_origin")  # type: ignore[attr-defined]
    for column in ("since", "until", "origin", "disputed", "time"):
        connection.exec_driver_sql(f"ALTER TABLE event DROP COLUMN {column}")  # type: ignore[attr-defined]
    connection.exec_driver_sql("UPDATE meta SET schema = 1")  # type: ignore[attr-defined]
