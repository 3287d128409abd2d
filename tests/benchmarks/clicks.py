"""The dashboard in Chromium: how long it takes from a click until the timeline is redrawn, and until it is first seen.

On a machine that has nothing else to do. Sizes and stores are chosen as for the benchmark `dashboard`.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
from playwright.sync_api import Browser, Page, sync_playwright

from tests.benchmarks.dashboard import Row, sizes, store
from tests.benchmarks.server import running
from tests.browser.chromium import ARGUMENTS, chromium_path

__all__ = ["rows"]

_ROUNDS = 10
_WINDOW = (1400, 900)
_DRAWN = ".st-key-timeline .js-plotly-plot .nsewdrag"

#: name of what is measured → what is clicked, one after another
_CLICKS = {
    "zoom": [f'.viewport .buttons button[aria-label="{name}"]' for name in ("One year", "Zoom out", "All events")],
    "filter": [".viewport .legend button:nth-child(1)", ".viewport .legend button:nth-child(1)"],
}

#: from the click to the frame after the one in which Plotly has drawn what the server sent
_UNTIL_REDRAWN = """(selector) => new Promise((done) => {
  const plotly = window.Plotly, react = plotly.react, begun = performance.now()
  plotly.react = (...drawn) => {
    plotly.react = react
    return react(...drawn).then(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))))
  }
  document.querySelector(selector).click()
})"""


def rows() -> list[Row]:
    """Return what was measured and the figures."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
        urls = {size: store(size, Path(folder)) for size in sizes()}
        return [row for size, url in urls.items() for row in _measured(browser, url, size, Path(folder) / "log")]


def _measured(browser: Browser, url: str, size: int, log: Path) -> list[Row]:
    with running(url, log) as server:
        cold = _opened(browser, server.address, server.begun)[1]
        page, warm = _opened(browser, server.address, time.perf_counter())
        page.wait_for_timeout(1000)
        times: dict[str, list[float]] = {name: [] for name in _CLICKS}
        for _ in range(_ROUNDS):
            for name, selectors in _CLICKS.items():
                for selector in selectors:
                    times[name].append(page.evaluate(_UNTIL_REDRAWN, selector))
                    page.wait_for_timeout(250)
    found = [
        ("first timeline seen, cold (server started to drawn)", f"{cold:.2f} s"),
        ("first timeline seen, warm server, empty cache", f"{warm:.2f} s"),
    ]
    for name, some in times.items():
        found.append((f"{name}, click to redrawn, median", f"{np.median(some):.0f} ms"))
        found.append((f"{name}, click to redrawn, 95th percentile", f"{np.percentile(some, 95):.0f} ms"))
    return [(f"{size:,} events: {name}", figure) for name, figure in found]


def _opened(browser: Browser, address: str, begun: float) -> tuple[Page, float]:
    page = browser.new_context(viewport={"width": _WINDOW[0], "height": _WINDOW[1]}).new_page()
    page.goto(address)
    page.wait_for_selector(_DRAWN)
    return page, time.perf_counter() - begun
