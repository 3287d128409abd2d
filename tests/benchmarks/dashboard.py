"""The dashboard: what a filter or a zoom costs the server, and what a view sends to the browser.

Runs the whole page in this process (`AppTest`), so a figure has Streamlit's own share in it. Sizes beyond 100,000
events take minutes to write: `DASHBOARD_EVENTS=1000000 python -m tests.benchmarks dashboard`.
"""

from __future__ import annotations

import logging
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from streamlit.testing.v1 import AppTest

from tests.benchmarks.synthetic import write

__all__ = ["rows"]

_APP = Path(__file__).parents[2] / "dashboard" / "app.py"
_SIZES = (10_000, 100_000)
_ROUNDS = 6

#: what readers do one after another
_STEPS: tuple[dict[str, list[str]], ...] = (
    {},
    {"actor": ["CHN"]},
    {"actor": ["CHN", "RUS"], "match": ["all"]},
    {"actor": ["CHN"], "view": ["2022-01-01..2022-12-31"]},
    {"view": ["2014-01-01..2014-06-30"]},
    {"view": ["2022-02-20..2022-03-05"]},
    {"quad": ["material conflict"], "from": ["2012"], "to": ["2016"]},
    {"lane": ["type"], "country": ["UKR"]},
)


def rows() -> list[tuple[str, str]]:
    """Return what was measured and the figures."""
    logging.disable(logging.WARNING)  # Streamlit remarks on every run that no server started it
    sizes = [int(size) for size in os.environ.get("DASHBOARD_EVENTS", "").split()] or _SIZES
    with tempfile.TemporaryDirectory() as folder:
        return [row for size in sizes for row in _measured(write(Path(folder) / f"{size}.db", size), size)]


def _measured(path: Path, size: int) -> list[tuple[str, str]]:
    with _store(f"sqlite:///{path}"):
        page = AppTest.from_file(str(_APP), default_timeout=120)
        cold = _seconds(page)
        times, sent, marks = [], [], []
        for step in _STEPS * _ROUNDS:
            page.query_params.clear()
            for name, values in step.items():
                page.query_params[name] = values
            times.append(_seconds(page))
            data = page.get("bidi_component")[0].proto.json
            sent.append(len(data))
            marks.append(_marks(page))
    return [
        (f"{size:,} events: first page of a new process", f"{cold:.2f} s"),
        (f"{size:,} events: rerun, median", f"{np.median(times) * 1e3:.0f} ms"),
        (f"{size:,} events: rerun, 95th percentile", f"{np.percentile(times, 95) * 1e3:.0f} ms"),
        (f"{size:,} events: largest timeline sent", f"{max(sent) / 1e3:.0f} kB"),
        (f"{size:,} events: most marks drawn", f"{max(marks):,}"),
    ]


def _seconds(page: AppTest) -> float:
    begin = time.perf_counter()
    page.run()
    assert not page.exception
    return time.perf_counter() - begin


def _marks(page: AppTest) -> int:
    return len(page.session_state["targets"])


@contextmanager
def _store(url: str) -> Iterator[Any]:
    before = os.environ.get("EVENTS_DATABASE_URL")
    os.environ["EVENTS_DATABASE_URL"] = url
    try:
        yield
    finally:
        os.environ.pop("EVENTS_DATABASE_URL")
        if before is not None:
            os.environ["EVENTS_DATABASE_URL"] = before
