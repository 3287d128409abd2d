"""What the browser tests read from the drawn timeline and do to it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import settle

__all__ = ["click_event", "eventually", "marks", "overflow", "swipe", "texts", "visible_range", "wheel"]

_CHART = "document.querySelector('.st-key-timeline .js-plotly-plot')"

#: page coordinates, hover text and place of every mark in view
_MARKS = f"""() => {{
  const chart = {_CHART}, axes = chart._fullLayout, box = chart.getBoundingClientRect(), found = []
  chart._fullData.forEach((trace) => {{
    if (!trace.customdata) return
    trace.customdata.forEach((place, i) => {{
      const upright = trace.orientation !== "h"
      const from = upright ? trace.x[i] : trace.base[i]
      const to = upright ? from : from + trace.x[i]
      const y = upright && trace.base ? trace.base[i] + trace.y[i] / 2 : trace.y[i]
      const left = Math.max(axes.xaxis.c2p(from), 0), right = Math.min(axes.xaxis.c2p(to), axes.xaxis._length)
      if (right < 0 || left > axes.xaxis._length) return
      found.push({{ place, text: trace.hovertext[i], x: box.x + axes.xaxis._offset + (left + right) / 2,
                   y: box.y + axes.yaxis._offset + axes.yaxis.c2p(y) }})
    }})
  }})
  return found
}}"""


def eventually(page: Page, check: Callable[[], object], seconds: float = 15.0) -> bool:
    """Whether the check becomes true; on a busy machine a page may still be on its way when it looks idle."""
    last = time.monotonic() + seconds
    while not check():
        if time.monotonic() > last:
            return False
        page.wait_for_timeout(100)
    return True


def marks(page: Page) -> list[dict[str, Any]]:
    """Every mark in view: `place`, hover `text`, and where it is on the page."""
    found: list[dict[str, Any]] = page.evaluate(_MARKS)
    return found


def texts(page: Page) -> set[str]:
    """Hover texts of the events in view."""
    return {mark["text"] for mark in marks(page)}


def click_event(page: Page, words: str) -> None:
    """Click the first mark whose hover text begins with the words."""
    mark = next(mark for mark in marks(page) if mark["text"].startswith(words))
    page.mouse.click(mark["x"], mark["y"])
    settle(page)


def visible_range(page: Page) -> list[float]:
    """Visible range in milliseconds since 1970."""
    found: list[float] = page.evaluate(
        f"() => {{ const axis = {_CHART}._fullLayout.xaxis; return axis.range.map((end) => axis.r2l(end)) }}"
    )
    return found


def wheel(page: Page, steps: int) -> None:
    """Turn the wheel over the middle of the chart; a positive number of steps zooms in."""
    box = page.locator(".st-key-timeline .js-plotly-plot").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 120)
    for _ in range(abs(steps)):
        page.mouse.wheel(0, -200 if steps > 0 else 200)
    page.wait_for_timeout(400)
    settle(page)


def swipe(page: Page, x: float, y: float, right: float, down: float) -> None:
    """Move one finger over the page."""
    hand = page.context.new_cdp_session(page)
    hand.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 13):
        spot = {"x": x + right * step / 12, "y": y + down * step / 12}
        hand.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [spot]})
        page.wait_for_timeout(16)
    hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(400)
    settle(page)


def overflow(page: Page) -> int:
    """Pixels by which the page is wider than its window."""
    wide: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return wide
