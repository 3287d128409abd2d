"""A full disk and a damaged file: an error that names the file, and what was there stays there."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from events.cli import main
from events.errors import StoreError
from events.store import Store
from tests.faults.test_killed_ingest import ARTICLES, written


def test_a_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    newsroom, articles = written()
    with Store.open(f"sqlite:///{path}") as store:
        store.ingest(articles[:5], extract=newsroom.extract)
        before = store.events()

        @event.listens_for(store.database._writers, "connect")
        def _(connection: object, _record: object) -> None:
            pages = path.stat().st_size // 4096
            connection.execute(f"PRAGMA max_page_count = {pages + 2}")  # type: ignore[attr-defined]

        store.database._writers.dispose()
        with pytest.raises(StoreError, match=r"events\.db: database or disk is full"):
            store.ingest(articles, extract=newsroom.extract)
        assert (store.events(), store.check()) == (before, [])
    with Store.open(f"sqlite:///{path}") as store:
        assert store.ingest(articles, extract=newsroom.extract).articles == ARTICLES - 5


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    newsroom, articles = written()
    with Store.open(f"sqlite:///{tmp_path / 'events.db'}") as store:

        @event.listens_for(store.database._writers, "begin")
        def _(connection: Connection) -> None:
            connection.exec_driver_sql("PRAGMA query_only = ON")

        with pytest.raises(StoreError, match=r"events\.db: readonly database: SQLite writes beside the file"):
            store.ingest(articles[:1], extract=newsroom.extract)


@pytest.mark.parametrize("command", [["list"], ["list", "--q", "talks"], ["export", "json"], ["check"]])
@pytest.mark.parametrize("page", [0, 1, 3, 9, 16])
def test_a_damaged_file(tmp_path: Path, command: list[str], page: int, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "events.db"
    newsroom, articles = written()
    with Store.open(f"sqlite:///{path}") as store:
        store.ingest(articles, extract=newsroom.extract)
    with path.open("r+b") as file:
        file.seek(page * 4096 + 16)
        file.write(b"\xaa" * 4080)
    status = main([*command, "--database", f"sqlite:///{path}"])
    err = capsys.readouterr().err
    assert status in (0, 1)
    assert status == 1 or command != ["check"]
    assert all(line.startswith("error: ") and "events.db" in line for line in err.splitlines())
