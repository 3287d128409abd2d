"""With ten thousand events a view stays small, and links bring back what was seen."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from playwright.sync_api import Page, WebSocket

from events.store import Store
from tests.benchmarks.synthetic import write
from tests.browser.conftest import drawn, settle
from tests.browser.timeline import eventually, marks, visible_range, wheel

Opener = Callable[..., Page]

#: the most that a view may send, and the most marks that it may draw
BYTES, MARKS = 150_000, 3_000

#: a message that is larger than this has a figure
FIGURE = 20_000

_DRAWN = """document.querySelector('.st-key-timeline .js-plotly-plot')._fullData
  .map((trace) => trace.customdata?.length ?? 0)"""


@pytest.fixture(scope="module")
def large_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{write(tmp_path_factory.mktemp('large') / 'large.db', 10_000)}"


@pytest.fixture(scope="module")
def large_site(serve: Callable[[str], str], large_url: str) -> str:
    return serve(large_url)


def test_a_view_is_small(large_site: str, new_page: Opener) -> None:
    page = new_page(large_site)
    received: list[int] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: received.append(len(frame)))

    page.on("websocket", listen)
    page.reload()
    drawn(page)
    assert sum(size > FIGURE for size in received) == 1  # not once more for another width
    assert sum(received) <= BYTES
    for name in ("One year", "Zoom out", "Three months", "All events"):
        received.clear()
        page.get_by_role("button", name=name).click()
        assert eventually(page, lambda: sum(received) > 1000)
        settle(page)
        assert sum(received) <= BYTES
        assert sum(page.evaluate(_DRAWN)) <= MARKS


def test_a_bin_opens_its_time(large_site: str, new_page: Opener) -> None:
    page = new_page(large_site)
    drawn(page)
    before = visible_range(page)
    mark = marks(page)[len(marks(page)) // 2]
    page.mouse.click(mark["x"], mark["y"])

    def zoomed() -> bool:
        after = visible_range(page)
        return after[1] - after[0] < (before[1] - before[0]) / 5

    assert eventually(page, zoomed)


def lanes(page: Page) -> list[str]:
    """What is written beside the lanes, from the top."""
    found: list[str] = page.locator(".st-key-timeline .js-plotly-plot .annotation-text").all_inner_texts()
    return found


def _links(number: int, events: list[str], seed: int = 5) -> list[str]:
    random = Random(seed)
    found = []
    for _ in range(number):
        parts = [f"actor={random.choice(['CHN', 'RUS', 'USA', 'UKR'])}", f"lane={random.choice(['country', 'type'])}"]
        year = random.randrange(2008, 2022)
        parts.append(random.choice([f"from={year}&to={year + 1}", f"view={year}-03-01..{year + 1}-02-15", "kind=core"]))
        parts += [f"event={random.choice(events)}", random.choice(["colour=type", "pin=UNSC", "fold=CHN", "match=all"])]
        found.append("&".join(random.sample(parts, random.randrange(1, 6))))
    return found


@pytest.mark.parametrize("number", [4, pytest.param(200, marks=pytest.mark.long)])
def test_links_bring_back_what_was_seen(large_site: str, large_url: str, new_page: Opener, number: int) -> None:
    with Store.open(large_url, read_only=True) as store:
        events = [one.id for one in store.titles(range(1, 101))]
    page, other = new_page(large_site), new_page(large_site)
    for link in _links(number, events):
        page.goto(f"{large_site}/?{link}")
        drawn(page)
        wheel(page, 2)
        other.goto(page.url)
        drawn(other)
        assert eventually(other, lambda: seen_of(other) == seen_of(page)), link


def seen_of(page: Page) -> tuple[list[int], list[str], list[str], str]:
    """Range to the millisecond, hover texts, lanes and open event."""
    opened = page.locator(".st-key-evidence h4")
    title = opened.first.inner_text() if opened.count() else ""
    return [round(end) for end in visible_range(page)], [mark["text"] for mark in marks(page)], lanes(page), title


def test_back_and_forward(large_site: str, new_page: Opener) -> None:
    page = new_page(f"{large_site}/?actor=CHN")
    drawn(page)
    first = page.url
    page.get_by_role("button", name="One year").click()
    assert eventually(page, lambda: page.url != first)
    settle(page)
    second, there = page.url, visible_range(page)
    page.go_back()
    assert eventually(page, lambda: page.url == first and visible_range(page) != there)
    page.go_forward()
    assert eventually(page, lambda: page.url == second and visible_range(page) == there)
