"""Opening: what is there, what is not, what another program or another version wrote."""

from __future__ import annotations

import sqlite3
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import Connection

from events.errors import SchemaError, StoreError
from events.store import Store, default_url
from events.store.database import Database
from events.store.schema import UPGRADES, prepare
from events.store.types import CODES
from tests.store.telling import Newsroom, Tale, day


def test_codes_never_change() -> None:
    """Stored numbers keep their meaning: new values go to the end."""
    from events import model

    assert {values.__name__: len(names) for values, names in CODES.items()} == {
        "Precision": 9,
        "DateSource": 4,
        "Type": 18,
        "Kind": 4,
        "Status": 3,
        "Role": 3,
        "ActorKind": 7,
    }
    for values, names in CODES.items():
        assert set(names) == {item.value for item in getattr(model, values.__name__)}
    assert CODES[model.Status] == ("auto", "edited", "hidden")
    assert CODES[model.Role] == ("source", "target", "party")


def test_a_store_stays_where_it_was_put(url: str, newsroom: Newsroom) -> None:
    article = newsroom.article(Tale(day(4), day(4)))
    with Store.open(url) as store:
        store.ingest([article], extract=newsroom.extract)
        events, version = store.events(), store.version
    with Store.open(url, read_only=True) as store:
        assert (store.events(), store.version) == (events, version)


def test_only_whoever_may_write_writes(url: str, newsroom: Newsroom) -> None:
    Store.open(url).close()
    with Store.open(url, read_only=True) as store, pytest.raises(StoreError, match="opened for reading only"):
        store.ingest([newsroom.article(Tale(day(4), day(4)))], extract=newsroom.extract)


def test_the_environment_names_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_url().endswith("dateline.db")
    monkeypatch.setenv("EVENTS_DATABASE_URL", "sqlite:///elsewhere.db")
    assert default_url() == "sqlite:///elsewhere.db"


@pytest.mark.parametrize(
    "url",
    ["nonsense", "", "sqlite://", "sqlite:///:memory:", "postgresql://user:secret@host/events", "mysql:///x"],
)
def test_other_urls_are_refused_and_named(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoreError) as raised:
        Database(url)
    assert "sqlite:///events.db" in str(raised.value)
    assert "secret" not in str(raised.value)


def test_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"none\.db: there is no store here"):
        Store.open(f"sqlite:///{tmp_path / 'none.db'}", read_only=True)
    assert not (tmp_path / "none.db").exists()


def test_no_folder_for_it(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"events\.db: unable to open database file: is its folder there"):
        Store.open(f"sqlite:///{tmp_path / 'none' / 'events.db'}")


def test_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("These are notes, and long enough to look like a file with something in it. " * 20)
    with pytest.raises(StoreError, match=r"notes\.db: file is not a database"):
        Store.open(f"sqlite:///{path}")
    assert path.read_text().startswith("These are notes")


def test_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE people (name TEXT)")
    connection.close()
    with pytest.raises(StoreError, match=r"other\.db: a database, but not a store of events"):
        Store.open(f"sqlite:///{path}")


def test_a_newer_versions_store(url: str) -> None:
    database = Database(url)
    prepare(database, upgrades=(*UPGRADES, lambda _: None))
    known = len(UPGRADES) + 1
    said = rf"events\.db: written by a newer version \(schema {known + 1}; this program knows {known}\)"
    with pytest.raises(SchemaError, match=said):
        Store.open(url)


def test_an_older_versions_store_is_brought_up_to_date(url: str) -> None:
    Store.open(url).close()
    database = Database(url)

    def add(name: str) -> object:
        return lambda connection: connection.exec_driver_sql(f"ALTER TABLE article ADD COLUMN {name} TEXT")

    prepare(database, upgrades=(*UPGRADES, add("one"), add("two")))  # type: ignore[arg-type]
    with database.reading() as connection:
        names = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(article)")]
        assert names[-2:] == ["one", "two"]
        assert connection.exec_driver_sql("SELECT schema FROM meta").scalar() == len(UPGRADES) + 3


def test_an_upgrade_that_fails_changes_nothing(url: str) -> None:
    Store.open(url).close()
    database = Database(url)

    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE mention")
        raise StoreError("events.db: no room left")

    with pytest.raises(StoreError, match="no room left"):
        prepare(database, upgrades=(*UPGRADES, fail))
    with Store.open(url) as store:
        assert store.check() == []


def test_reading_an_older_store_needs_the_right_to_upgrade_it(url: str) -> None:
    Store.open(url).close()
    database = Database(url, read_only=True)
    with pytest.raises(StoreError, match="opened for reading only"):
        prepare(database, upgrades=(*UPGRADES, lambda _: None))


def test_a_query_that_takes_too_long_is_stopped(url: str) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with (
        Store.open(url) as store,
        pytest.raises(StoreError, match="the query took too long"),
        store.database.reading(seconds=0.05) as connection,
    ):
        connection.exec_driver_sql(endless)


def test_readers_cannot_write(url: str) -> None:
    with (
        Store.open(url) as store,
        pytest.raises(StoreError, match="readonly database"),
        store.database.reading() as connection,
    ):
        connection.exec_driver_sql("DELETE FROM meta")


def test_a_store_that_was_merged_by_words_is_merged_anew(url: str, newsroom: Newsroom) -> None:
    articles = [newsroom.article(Tale(day(4), day(4)), source=f"Post {number}") for number in range(2)]
    with pytest.MonkeyPatch.context() as patch, Store.open(url) as store:
        patch.setattr(import_module("events.merge.linking"), "likeness", lambda *_: None)
        store.ingest(articles, extract=newsroom.extract)
        assert store.count() == 2
        with store.database.writing() as connection:
            connection.exec_driver_sql("UPDATE meta SET schema = 3")
    with Store.open(url) as store:
        assert (store.count(), store.check()) == (1, [])
