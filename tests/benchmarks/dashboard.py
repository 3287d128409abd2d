"""The dashboard: what a filter or a zoom costs the server, what a view sends to the browser, and what readers take.

Runs a dashboard as `make run` does, and speaks to it as a browser would, so every figure has Streamlit's own share in
it. "Processor" is the time that the server computed, whatever else the machine had to do. Sizes beyond 100,000 events
take minutes to write: `DASHBOARD_EVENTS="10000 100000 1000000" python -m tests.benchmarks dashboard`. With
`DASHBOARD_STORES` a folder, the stores in it are used, and left there for the next time.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from itertools import product
from pathlib import Path
from urllib.parse import urlencode

import numpy as np

from tests.benchmarks.server import Server, running
from tests.benchmarks.session import Answer, Session
from tests.benchmarks.synthetic import write

__all__ = ["rows", "sizes", "store"]

_SIZES = (10_000, 100_000)
_ROUNDS = 4
_READERS = 10

#: what readers ask for one after another
_FILTERS: tuple[dict[str, list[str]], ...] = (
    {},
    {"actor": ["CHN"]},
    {"actor": ["CHN", "RUS"], "match": ["all"]},
    {"actor": ["UKR"], "kind": ["core"]},
    {"quad": ["material conflict"], "from": ["2012"], "to": ["2016"]},
    {"lane": ["type"], "country": ["UKR"]},
    {"actor": ["CHN"], "view": ["2022-01-01..2022-12-31"]},
)

#: and what they look at, each under all of the filters
_RANGES = (("2022-01-01", "2022-12-31"), ("2014-01-01", "2014-06-30"), ("2022-02-20", "2022-03-05"))

Row = tuple[str, str]


def rows() -> list[Row]:
    """Return what was measured and the figures."""
    with tempfile.TemporaryDirectory() as folder:
        return [row for size in sizes() for row in _measured(store(size, Path(folder)), size, Path(folder) / "log")]


def sizes() -> tuple[int, ...]:
    """Return the numbers of events of the stores to be measured."""
    return tuple(map(int, os.environ.get("DASHBOARD_EVENTS", "").split())) or _SIZES


def store(size: int, folder: Path) -> str:
    """Return the URL of a store with so many events; it is written if need be."""
    path = Path(os.environ.get("DASHBOARD_STORES") or folder) / f"{size}.db"
    return f"sqlite:///{path if path.exists() else write(path, size)}"


def _measured(url: str, size: int, log: Path) -> list[Row]:
    with running(url, log) as server, Session(server.address) as reader:
        first = reader.open("")
        found = [("first timeline, cold (server started to sent)", f"{time.perf_counter() - server.begun:.2f} s")]
        with Session(server.address) as other:
            found.append(("first timeline, warm server", f"{other.open('').seconds:.2f} s"))
        filters, zooms = list(_filters(reader)), list(_zooms(reader))
        for name, work in (("filter", _filters), ("zoom", _zooms)):
            found += _timed(server, name, lambda work=work: list(work(reader)))  # type: ignore[misc]
        views = [first, *filters, *zooms]
        found.append(("most bytes of a view", f"{max(view.size for view in views) / 1e3:.0f} kB"))
        found.append(("most marks drawn", f"{max(view.marks for view in views):,}"))
        found.append((f"memory of {_READERS} sessions", f"{_memory(server) / 1e6:.0f} MB"))
    return [(f"{size:,} events: {name}", figure) for name, figure in found]


def _filters(reader: Session) -> Iterator[Answer]:
    for asked in _FILTERS:
        yield reader.open(urlencode(asked, doseq=True))


def _zooms(reader: Session) -> Iterator[Answer]:
    for asked, shown in product(_FILTERS[:4], _RANGES):
        if shown == _RANGES[0]:
            reader.open(urlencode(asked, doseq=True))
        yield reader.look(*(datetime.fromisoformat(f"{day}T00:00+00:00").timestamp() * 1e3 for day in shown))


def _timed(server: Server, name: str, work: Callable[[], list[Answer]]) -> list[Row]:
    before = server.processor_seconds
    answers = [answer for _ in range(_ROUNDS) for answer in work()]
    assert all(answer.data for answer in answers), "a timeline was not drawn"
    processor = (server.processor_seconds - before) / len(answers)
    seconds = [answer.seconds for answer in answers]
    return [
        (f"{name} rerun, median", f"{np.median(seconds) * 1e3:.0f} ms"),
        (f"{name} rerun, 95th percentile", f"{np.percentile(seconds, 95) * 1e3:.0f} ms"),
        (f"{name} rerun, processor, mean", f"{processor * 1e3:.0f} ms"),
    ]


def _memory(server: Server) -> int:
    """The most that the server takes while so many readers go through all filters and ranges."""
    with ExitStack() as stack:
        readers = [stack.enter_context(Session(server.address)) for _ in range(_READERS)]
        for reader in readers:
            list(_filters(reader))
            list(_zooms(reader))
        return server.memory
