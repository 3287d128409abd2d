"""The store: reading articles in, filtering, searching, loading what the dashboard draws."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from events.filter import Filter
from events.model import Article, Event
from events.store import Store
from events.store.columns import load_columns
from tests.benchmarks.synthetic import write

__all__ = ["rows"]

_SIZES = (10_000, 100_000)
_INGESTED = 2_500  # articles, of four events each
_ROUNDS = 20
_TITLES = 1_500  # as many as a timeline shows at most

_FILTERS = {
    "all": Filter(),
    "two actors": Filter(actor=("CHN", "RUS"), match="all"),
    "a month": Filter(from_=date(2022, 2, 1), to=date(2022, 2, 28)),
    "text": Filter(q="ceasefires"),
    "known by": Filter(known_by=date(2022, 2, 24)),
}


def rows() -> list[tuple[str, str]]:
    """Return what was measured and the figures."""
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for size in _SIZES:
            path = Path(folder) / f"{size}.db"
            seconds = _seconds(lambda path=path, size=size: write(path, size), 1)  # type: ignore[misc]
            found.append((f"{size:,} events: written in bulk", f"{seconds:.1f} s"))
            with Store.open(f"sqlite:///{path}", read_only=True) as store:
                found += _reading(store, size)
                if size == _SIZES[0]:
                    found += _ingesting(store, Path(folder) / "ingested.db")
    return found


def _reading(store: Store, size: int) -> list[tuple[str, str]]:
    found = [(f"{size:,} events: loaded as arrays", f"{_seconds(lambda: load_columns(store), 3):.2f} s")]
    found.append((f"{size:,} events: memory of the arrays", f"{load_columns(store).nbytes / 1e6:.1f} MB"))
    keys = range(1, size + 1, size // _TITLES)
    found.append(
        (f"{size:,} events: {len(keys):,} titles", f"{_seconds(lambda: store.titles(keys), _ROUNDS) * 1e3:.1f} ms")
    )
    for name, asked in _FILTERS.items():
        counted = _seconds(lambda asked=asked: store.count(asked), _ROUNDS)  # type: ignore[misc]
        first = _seconds(lambda asked=asked: store.events(asked, limit=50), _ROUNDS)  # type: ignore[misc]
        found.append((f"{size:,} events: {name}, counted", f"{counted * 1e3:.1f} ms"))
        found.append((f"{size:,} events: {name}, first 50 read", f"{first * 1e3:.1f} ms"))
    return found


def _ingesting(source: Store, path: Path) -> list[tuple[str, str]]:
    """Time the store alone: the events are known before."""
    ids = [entry.id for entry in source.articles()[:_INGESTED]]
    told: dict[str, list[Event]] = {}
    articles: list[Article] = []
    for one in ids:
        article = source.article(one)
        if article is not None:
            articles.append(article)
            told[one] = source.events_of(one)
    with Store.open(f"sqlite:///{path}") as store:
        first = _seconds(lambda: store.ingest(articles, extract=lambda article: told[article.id]), 1)
        again = _seconds(lambda: store.ingest(articles, extract=lambda article: told[article.id]), 1)
        check = _seconds(store.check, 1)
    return [
        (
            f"{len(articles):,} articles with {sum(map(len, told.values())):,} mentions: read in and merged",
            f"{first:.1f} s",
        ),
        (f"{len(articles):,} articles: again", f"{again:.1f} s"),
        (f"{len(articles):,} articles: checked", f"{check:.1f} s"),
    ]


def _seconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median of some runs."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return sorted(times)[len(times) // 2]
