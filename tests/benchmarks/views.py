"""The other views: server time of each, bytes to the browser, and what was known on a day.

`VIEWS_EVENTS=1000000 python -m tests.benchmarks views` measures a million. Time is that of the processor, as the 95th
percentile of all rounds over all events and over some filters and ranges, so that a busy machine does not change it.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from dashboard import compare, counts, lag, matrix, network
from dashboard.acting import acting, busiest, leading
from dashboard.facets import Result, search
from dashboard.indexing import load
from dashboard.language import ENGLISH
from dashboard.link import COLUMNS, View
from dashboard.map.draw import Told, draw, totals
from dashboard.picture import Picture
from dashboard.picture.piles import Piler
from dashboard.picture.plot import Plot
from dashboard.ranges import frame_of
from dashboard.stores import Reading
from dashboard.table import PAGE
from dashboard.table.columns import cell
from dashboard.table.order import page_of, sort_keys
from events.filter import Filter
from events.store import Store
from events.store.columns import load_columns
from tests.benchmarks.synthetic import write

__all__ = ["rows"]

_SIZES = (10_000, 100_000)
_ROUNDS = 5
_WIDE = 1040

#: what readers look at
_ASKED = (
    Filter(),
    Filter(actor=("CHN",)),
    Filter(quad=("material conflict",), from_=date(2012, 1, 1), to=date(2016, 12, 31)),
)


def rows() -> list[tuple[str, str]]:
    """Return what was measured and the figures."""
    sizes = [int(size) for size in os.environ.get("VIEWS_EVENTS", "").split()] or _SIZES
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            with Store.open(f"sqlite:///{write(Path(folder) / f'{size}.db', size)}", read_only=True) as store:
                found += _measured(store, size)
    return found


def _measured(store: Store, size: int) -> list[tuple[str, str]]:
    reading = Reading(store, load(load_columns(store, past=True), store.names(), store.principals()))
    asked = Filter(known_by=date(2022, 2, 24))
    found = [(f"{size:,} events: known by a day, filtered and counted", _ms([lambda: _known(reading, asked)]))]
    views = [_views(reading, search(reading.index, asked)) for asked in _ASKED]
    for name in views[0]:
        makers = [made[name] for made in views]
        sent = max(len(json.dumps(make(), separators=(",", ":"), ensure_ascii=False).encode()) for make in makers)
        found.append((f"{size:,} events: {name}, {sent / 1e3:.0f} kB", _ms(makers)))
    return found


def _known(reading: Reading, asked: Filter) -> int:
    result = search(reading.index, asked)
    return result.count + len(result.counts("actor")) + len(result.counts("type"))


def _views(reading: Reading, result: Result) -> dict[str, Callable[[], Any]]:
    index, mask, view = result.index, result.mask, View(lane="country")
    frame = Plot.of(frame_of(view, result, _WIDE))
    other = search(index, Filter(actor=("CHN",)))

    def of_map() -> Picture:
        told = acting(index, mask, busiest(index, mask, 40, "country"))
        return draw(
            Told(totals(index, mask), totals(index, result.disputed), told, result.disputed), index.names, _WIDE, False
        )

    def of_network() -> Picture:
        actors = leading(index, mask, 14)
        whole = network.period(result, frame, actors, ENGLISH)
        parts = network.periods(index, frame, whole, ENGLISH)
        return network.draw(whole, parts, index.names, frame, False)

    def of_counts() -> Picture:
        counted = counts.series(result, view, frame)
        assert counted is not None
        return counts.draw(counted, view, frame, ENGLISH, False)

    def of_matrix() -> Picture:
        actors = leading(index, mask, 14)
        told = acting(index, mask, actors)
        return matrix.draw(told, told.only(result.disputed[told.rows]), index.names, _WIDE, False)

    def of_lag() -> Picture:
        tall, nodes = lag.draw(lag.spread(lag.lags(index, mask)), _WIDE, False)
        return Picture(_WIDE, tall, "", nodes)

    def of_table() -> list[Any]:
        rows = np.flatnonzero(mask).astype(np.int32)
        keys = sort_keys("actors", reading, index, rows)
        events = reading.events(rows[page_of(keys, True, PAGE, 2 * PAGE)])
        return [[cell(column, event, ENGLISH) for column in COLUMNS] for event in events]

    pictures: dict[str, Callable[[], Picture]] = {
        "counts": of_counts,
        "map": of_map,
        "matrix": of_matrix,
        "network": of_network,
        "time to the first report": of_lag,
        "comparison": lambda: compare.draw(Piler(reading, frame, False), result, other),
    }
    drawn = {name: lambda make=make: list(make().nodes) for name, make in pictures.items()}  # type: ignore[misc]
    return drawn | {"table, by actors": of_table}


def _ms(runs: Sequence[Callable[[], object]]) -> str:
    times = []
    for run in runs:
        run()  # what is computed once for a store
        for _ in range(_ROUNDS):
            begin = time.process_time()
            run()
            times.append(time.process_time() - begin)
    return f"{np.percentile(times, 95) * 1e3:.1f} ms"
