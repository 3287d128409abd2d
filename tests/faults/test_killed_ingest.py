"""kill -9 in the middle of an ingest: what was reported is there, nothing is half there, and the next run goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from events.store import Store
from tests.store.telling import Newsroom, Tale, day

ARTICLES = 60

#: Ingests one article at a time and says so after each; stops at the step that is asked for.
PROGRAM = textwrap.dedent(
    """
    import os, signal, sys
    from sqlalchemy import event
    from events.store import Store
    from tests.faults.test_killed_ingest import ARTICLES, written

    newsroom, articles = written()
    store = Store.open(sys.argv[1])
    steps = int(sys.argv[2])

    def count(*_):
        global steps
        steps -= 1
        if not steps:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(store.database._writers, "after_cursor_execute", count)
    event.listen(store.database._writers, "commit", count)
    for start in range(0, ARTICLES, 5):
        store.ingest(articles[start : start + 5], extract=newsroom.extract)
        print(start + 5, flush=True)
    """
)


def written() -> tuple[Newsroom, list]:  # type: ignore[type-arg]
    newsroom = Newsroom()
    tales = [Tale(day(1 + number % 9), day(1 + number % 9), words=f"held talks {number}") for number in range(ARTICLES)]
    strike = Tale(day(3), day(3), ("UKR",), words="went on strike")
    return newsroom, [newsroom.article(tale, strike, source=f"Post {number}") for number, tale in enumerate(tales)]


@pytest.mark.parametrize("steps", [1, 7, 40, 111, 300, 420])
def test_killed_at_any_step(tmp_path: Path, steps: int) -> None:
    url = f"sqlite:///{tmp_path / 'events.db'}"
    run = subprocess.run([sys.executable, "-c", PROGRAM, url, str(steps)], capture_output=True, text=True, check=False)
    assert run.returncode == -signal.SIGKILL, run.stderr
    reported = max(map(int, run.stdout.split()), default=0)
    newsroom, articles = written()
    with Store.open(url) as store:
        there = {entry.id for entry in store.articles()}
        assert {article.id for article in articles[:reported]} <= there
        for article in articles:
            assert len(store.events_of(article.id)) == (2 if article.id in there else 0)
        receipt = store.ingest(articles, extract=newsroom.extract)
        assert (receipt.articles, receipt.duplicates) == (ARTICLES - len(there), len(there))
        assert store.check() == []
    with Store.open(f"sqlite:///{tmp_path / 'other.db'}") as whole:
        whole.ingest(articles, extract=newsroom.extract)
        with Store.open(url, read_only=True) as store:
            assert store.events() == whole.events()


def test_killed_while_the_store_is_made(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    program = textwrap.dedent(
        """
        import os, signal, sys
        from events.store import Store, tables
        from sqlalchemy import event
        event.listen(tables.mention, "after_create", lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
        Store.open(sys.argv[1])
        """
    )
    run = subprocess.run([sys.executable, "-c", program, f"sqlite:///{path}"], capture_output=True, check=False)
    assert run.returncode == -signal.SIGKILL, run.stderr
    with Store.open(f"sqlite:///{path}") as store:
        assert store.check() == []
