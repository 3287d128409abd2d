"""The table by keys alone: order, pages, columns, and the evidence of a row."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, settle
from tests.browser.timeline import eventually, overflow

Opener = Callable[..., Page]


def params(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def titles(page: Page) -> list[str]:
    return page.locator(".grid .open").all_text_contents()


def opened(site: str, new_page: Opener, query: str = "", size: tuple[int, int] = (1400, 900)) -> Page:
    page = new_page(f"{site}/?tab=table{query}", size)
    expect(page.locator(".grid .open").first).to_be_visible(timeout=20_000)
    settle(page)
    return page


def test_a_heading_sorts_and_keeps_the_focus(site: str, new_page: Opener) -> None:
    page = opened(site, new_page)
    head = page.get_by_role("columnheader", name="Event")
    page.get_by_role("button", name="Event", exact=True).focus()
    for sort, said in (("event", "ascending"), ("-event", "descending")):
        page.keyboard.press("Enter")
        assert eventually(page, lambda sort=sort: params(page).get("sort") == [sort])  # type: ignore[misc]
        expect(head).to_have_attribute("aria-sort", said)
        expect(page.locator(".grid caption")).to_contain_text(f"sorted by event, {said}")
        expect(page.get_by_role("button", name="Event", exact=True)).to_be_focused()
    found = [title.removeprefix("≠ ").casefold() for title in titles(page)]
    assert found == sorted(found, reverse=True)


def test_arrows_walk_the_rows_and_enter_opens_one(site: str, new_page: Opener) -> None:
    page = opened(site, new_page)
    page.keyboard.press("t")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    third = titles(page)[2]
    expect(page.locator(".grid .place")).to_have_text(re.compile(re.escape(third) + r" \(3 of \d+\)$"))
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-evidence h4").first).to_have_text(third.removeprefix("≠ "))
    settle(page)
    expect(page.locator(".grid tr[aria-current] .open")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".grid tr[aria-current] a").first).to_be_focused()
    page.keyboard.press("Escape")
    assert eventually(page, lambda: "event" not in params(page))


def test_pages_turn_by_keys_and_a_filter_leads_to_the_first(site: str, new_page: Opener) -> None:
    page = opened(site, new_page)
    first = titles(page)[0]
    page.keyboard.press("t")
    page.keyboard.press("PageDown")
    assert eventually(page, lambda: params(page).get("page") == ["2"])
    expect(page.locator(".grid .open").first).not_to_have_text(first)
    expect(page.locator(".grid .open").first).to_be_focused()
    page.keyboard.press("PageUp")
    assert eventually(page, lambda: params(page).get("page") == ["1"])
    page.get_by_role("button", name="Last page").click()
    assert eventually(page, lambda: int(params(page)["page"][0]) > 1)
    page.get_by_placeholder("Words in title or evidence").fill("China")
    page.keyboard.press("Enter")
    assert eventually(page, lambda: "q" in params(page) and "page" not in params(page))


def test_columns_are_chosen(site: str, new_page: Opener) -> None:
    page = opened(site, new_page)
    page.get_by_role("button", name="Columns").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Confidence").focus()
    page.keyboard.press("Enter")
    assert eventually(page, lambda: "confidence" in params(page).get("column", []))
    expect(page.get_by_role("columnheader", name="Confidence")).to_be_visible()
    other = opened(site, new_page, "&column=reported&column=type")
    assert other.get_by_role("columnheader").all_text_contents() == ["Event", "Type", "First reported"]


def test_a_phone_shows_few_columns_and_needs_no_scrolling_sideways(site: str, new_page: Opener) -> None:
    page = opened(site, new_page, size=PHONE)
    assert eventually(page, lambda: page.get_by_role("columnheader").count() == 3)
    assert overflow(page) <= 0
    assert page.evaluate(
        "document.querySelector('.grid .scroll').scrollWidth <= document.querySelector('.grid .scroll').clientWidth"
    )
