"""The other views in a browser: clicks filter, the past is hidden, keys are enough, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, ROOT, drawn, settle
from tests.browser.timeline import eventually, overflow

_MOVING = """() => [...document.querySelectorAll(".stMain *")].filter((one) => {
  const style = getComputedStyle(one)
  const moves = /[1-9]/.test(style.transitionDuration + style.animationDuration)
  return moves && one.closest(".picture, .grid, .viewport, .keyboard")
}).map((one) => one.outerHTML.slice(0, 80))"""

#: view → the link that its page of the documentation shows
LINKS = {
    "table": "?tab=table&actor=CHN&sort=-date&from=2022&to=2022",
    "counts": "?tab=counts&lane=country&view=2021-10-01..2022-10-31",
    "map": "?tab=map&from=2022-02&to=2022-04",
    "matrix": "?tab=matrix&from=2014",
    "network": "?tab=network&from=2022-02&to=2022-04",
    "reported": "?tab=reported&known_by=2022-02-26&from=2022-02&to=2022-04",
    "disputed": "?tab=disputed",
    "compare": "?tab=compare&source=Hudson+Wire&from=2022-02&to=2022-03"
    "&b.source=Rhine+Dispatch&b.from=2022-02&b.to=2022-03",
}
PICTURES = tuple(view for view in LINKS if view not in ("table", "disputed"))

Opener = Callable[..., Page]


def params(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def number(page: Page) -> int:
    return int(page.locator(".st-key-summary h3").inner_text().split()[0].replace(",", ""))


def marks(page: Page) -> list[str]:
    return [str(one.get_attribute("aria-label")) for one in page.locator(".picture [data-pick]").all()]


@pytest.mark.parametrize("view", PICTURES)
def test_a_picture_is_drawn_without_another_host(site: str, new_page: Opener, view: str) -> None:
    page = new_page(f"{site}/{LINKS[view]}")
    expect(page.locator(".picture svg").first).to_be_visible()
    assert len(marks(page)) >= 2


@pytest.mark.parametrize("view", LINKS)
def test_a_phone_needs_no_scrolling_sideways(site: str, new_page: Opener, view: str) -> None:
    page = new_page(f"{site}/{LINKS[view]}", PHONE)
    settle(page)
    assert overflow(page) <= 0


def test_a_country_of_the_map_filters_every_view(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{LINKS['map']}")
    country = page.locator('.picture [data-pick][aria-label^="China: "]')
    said = int(re.search(r"([\d,]+) event", str(country.get_attribute("aria-label"))).group(1))  # type: ignore[union-attr]
    country.focus()
    page.keyboard.press("Enter")
    assert eventually(page, lambda: params(page).get("country") == ["CHN"] and number(page) == said)
    page.get_by_role("radio", name="Table").click()
    assert eventually(page, lambda: params(page).get("tab") == ["table"])
    assert number(page) == said
    grid = page.locator(".grid table")
    expect(grid).to_have_attribute("aria-rowcount", str(said + 1))


def test_a_cell_of_the_matrix_filters_by_both_actors(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{LINKS['matrix']}")
    page.locator('.picture [data-pick][aria-label^="Russia on China"]').click()
    assert eventually(page, lambda: params(page).get("actor") == ["RUS", "CHN"])
    assert params(page)["match"] == ["all"]


def test_a_bar_of_the_counts_zooms_and_filters(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?tab=counts&lane=type")
    page.locator(".picture rect[data-pick]").first.click()
    assert eventually(page, lambda: params(page).get("type"))
    assert ".." in params(page)["view"][0]


def test_the_past_is_as_it_was_known_and_plays(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?tab=reported&known_by=2014-12-31")
    early = number(page)
    page.get_by_role("radio", name="fast").click()
    settle(page)
    page.get_by_role("button", name="Play").click()
    told = page.get_by_text(re.compile(r"^Known by .*: [\d,]+ events"))

    def known() -> int:
        return int(re.search(r": ([\d,]+) events", told.inner_text()).group(1).replace(",", ""))  # type: ignore[union-attr]

    days: set[str] = set()
    assert eventually(page, lambda: days.add(told.inner_text()) or len(days) > 4, 20)  # type: ignore[func-returns-value]
    assert known() > early
    page.get_by_role("button", name="Pause").click()
    assert eventually(page, lambda: params(page)["known_by"][0] > "2014-12-31" and number(page) > early)


def test_names_are_those_of_the_language(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?tab=matrix&lang=de&from=2014")
    expect(page.locator(".picture [data-pick]").first).to_be_visible()
    assert any("Vereinigte Staaten" in label for label in marks(page))


def test_arrows_move_between_marks_and_say_where(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{LINKS['matrix']}")
    expect(page.locator(".picture [data-pick]").first).to_be_visible()
    page.keyboard.press("t")
    page.keyboard.press("ArrowRight")
    place = page.locator(".picture .place").inner_text()
    assert re.search(r" on .*\(\d+ of \d+\)$", place)
    expect(page.locator(".picture .ring")).to_be_visible()


def focused(page: Page) -> str:
    label: str = page.evaluate(
        "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
    )
    return label


def tab_to(page: Page, name: str, key: str = "Tab") -> None:
    passed = []
    for _ in range(60):
        passed.append(focused(page))
        if passed[-1].startswith(name):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{name} is not reached by {key}, only {passed}")


def test_without_a_mouse(site: str, new_page: Opener) -> None:
    """Filter by two actors, zoom to a month, open the third event, copy its link, find it in the table."""
    page = new_page(f"{site}/?from=2022-02&to=2022-03")
    drawn(page)
    keys = page.keyboard
    keys.press("/")
    keys.press("Tab")
    for name in ("China", "Russia"):
        keys.type(name)
        keys.press("Enter")
        settle(page)
    assert eventually(page, lambda: params(page).get("actor") == ["CHN", "RUS"])
    keys.press("Escape")
    tab_to(page, "One month")
    keys.press("Enter")
    assert eventually(page, lambda: "view" in params(page))
    settle(page)

    keys.press("t")
    keys.press("Home")
    keys.press("ArrowRight")
    keys.press("ArrowRight")
    said = page.locator(".keyboard .said")
    expect(said).to_have_text(re.compile(r"\(3 of \d+\)$"))
    keys.press("Enter")
    assert eventually(page, lambda: "event" in params(page))
    expect(page.locator(".st-key-evidence .proof").first).to_be_visible()
    title = page.locator(".st-key-evidence h4").first.inner_text()
    keys.press("c")
    expect(said).to_have_text("The link is copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.url

    keys.press("Shift+Tab")
    tab_to(page, "Timeline", "Shift+Tab")
    tab_to(page, "Table", "ArrowRight")
    keys.press("Enter")
    assert eventually(page, lambda: params(page).get("tab") == ["table"])
    expect(page.locator(".grid .open").first).to_be_visible(timeout=20_000)
    settle(page)
    keys.press("t")
    assert focused(page).removeprefix("≠ ") == title
    expect(page.locator('.grid tr[aria-current="true"] .open')).to_contain_text(title)
    expect(page.locator(".grid .place")).to_have_text(re.compile(r"\(\d+ of \d+\)$"))


def test_help_and_escape(site: str, new_page: Opener) -> None:
    page = new_page(site)
    drawn(page)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).not_to_be_visible()


@pytest.mark.parametrize("view", LINKS)
def test_text_of_twice_the_size_fits(site: str, new_page: Opener, view: str) -> None:
    page = new_page(f"{site}/{LINKS[view]}")
    page.add_style_tag(content="html { font-size: 200% !important }")
    settle(page)
    assert overflow(page) <= 0


@pytest.mark.parametrize("view", LINKS)
def test_nothing_moves_for_those_who_ask_for_it(site: str, new_page: Opener, view: str) -> None:
    page = new_page(f"{site}/{LINKS[view]}")
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(_MOVING) == []


@pytest.mark.parametrize("view", LINKS)
def test_the_page_of_the_documentation_has_the_link(view: str) -> None:
    words = (ROOT / "docs" / "views" / f"{view}.md").read_text(encoding="utf-8")
    assert f"[`{LINKS[view]}`](http://localhost:8501/{LINKS[view]})" in words


@pytest.mark.parametrize("view", LINKS)
def test_the_pictures_of_the_documentation(site: str, new_page: Opener, images: Path, view: str) -> None:
    page = new_page(f"{site}/{LINKS[view]}")
    page.mouse.move(10, 10)
    page.wait_for_timeout(300)
    page.screenshot(path=images / f"{view}.png")
    assert (images / f"{view}.png").stat().st_size > 20_000
