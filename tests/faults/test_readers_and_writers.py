"""Several processes and threads at one store: readers never wait or fail, writers take turns."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from events.store import Store
from tests.faults.test_killed_ingest import ARTICLES, written


def test_readers_see_whole_states_while_one_writes(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'events.db'}"
    newsroom, articles = written()
    done = threading.Event()
    with Store.open(url) as writer, Store.open(url, read_only=True) as reader, ThreadPoolExecutor(3) as pool:

        def look() -> int:
            looks = 0
            while not done.is_set() or not looks:
                assert all(len(reader.events_of(entry.id)) == 2 for entry in reader.articles()[:3])
                assert all(event.evidence for event in reader.events(limit=20))
                looks += 1
            return looks

        looks = [pool.submit(look) for _ in range(3)]
        for start in range(0, ARTICLES, 10):
            writer.ingest(articles[start : start + 10], extract=newsroom.extract)
        done.set()
        assert all(future.result() for future in looks)
        assert (len(reader.articles()), reader.check()) == (ARTICLES, [])


def test_two_writers_with_the_same_articles(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'events.db'}"
    program = (
        "import sys\nfrom events.store import Store\nfrom tests.faults.test_killed_ingest import written\n"
        "newsroom, articles = written()\n"
        "with Store.open(sys.argv[1]) as store:\n"
        "    print(store.ingest(articles, extract=newsroom.extract).articles)"
    )
    runs = [subprocess.Popen([sys.executable, "-c", program, url], stdout=subprocess.PIPE, text=True) for _ in range(2)]
    counts = [int(run.communicate()[0]) for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    with Store.open(url, read_only=True) as store:
        assert (sum(counts), len(store.articles()), store.check()) == (ARTICLES, ARTICLES, [])
