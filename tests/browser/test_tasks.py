"""What people come to do, one test a task."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, drawn, settle
from tests.browser.timeline import click_event, eventually, marks, overflow, swipe, texts, visible_range, wheel

FEBRUARY = "?actor=CHN&from=2022-02-01&to=2022-02-28"

Opener = Callable[..., Page]

STEPS = 4
"""Notches that the wheel turns."""


def params(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_a_link_is_followed_an_event_opened_and_the_link_passed_on(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{FEBRUARY}")
    drawn(page)
    before = texts(page)
    assert before
    click_event(page, "4 February 2022")
    panel = page.locator(".st-key-evidence")
    expect(panel.locator(".proof").first).to_be_visible()
    assert panel.locator("mark.date").count() >= 1
    assert panel.locator("mark.actor").count() >= 1
    assert eventually(page, lambda: "event" in params(page))
    assert params(page)["actor"] == ["CHN"]
    sentence = panel.locator(".proof").first.inner_text()

    other = new_page(page.url)
    drawn(other)
    assert params(other) == params(page)
    assert texts(other) == texts(page)
    expect(other.locator(".st-key-evidence .proof").first).to_have_text(sentence)


def test_the_link_is_copied_and_the_article_read(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{FEBRUARY}")
    drawn(page)
    click_event(page, "4 February 2022")
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == page.url

    other = new_page(link)
    drawn(other)
    expect(other.locator(".st-key-evidence .proof").first).to_be_visible()
    other.get_by_role("button", name="Read").first.click()
    assert eventually(page, lambda: "story" in params(other))
    expect(other.locator(".reader .opened")).to_be_visible()
    another = other.locator(".reader .told:not(.opened)").first
    told = another.get_attribute("data-event")
    another.click()
    assert eventually(page, lambda: params(other)["event"] == [told])
    other.get_by_role("button", name="Back to the events").click()
    drawn(other)
    assert "story" not in params(other)


def test_zoom_changes_the_address_and_back_undoes_it(site: str, new_page: Opener) -> None:
    page = new_page(site)
    drawn(page)
    whole = visible_range(page)
    wheel(page, STEPS)
    assert eventually(page, lambda: "view" in params(page))
    settle(page)
    closer = visible_range(page)
    assert closer[1] - closer[0] < (whole[1] - whole[0]) * 0.8
    assert ".." in params(page)["view"][0]

    other = new_page(page.url)
    drawn(other)
    assert visible_range(other) == pytest.approx(visible_range(page), abs=1)

    for _ in range(STEPS):  # a slow machine tells of one turn of the wheel in several steps
        if "view" in params(page):
            page.go_back()
            settle(page)
    assert "view" not in params(page)
    assert eventually(page, lambda: visible_range(page) == pytest.approx(whole, rel=1e-6))


def test_the_buttons_zoom(site: str, new_page: Opener) -> None:
    page = new_page(site)
    drawn(page)
    page.get_by_role("button", name="One year").click()
    assert eventually(page, lambda: _days(page) == pytest.approx(366, abs=2))
    page.get_by_role("button", name="All events").click()
    assert eventually(page, lambda: _days(page) > 1000)


def test_the_brush_zooms(site: str, new_page: Opener) -> None:
    page = new_page(site)
    drawn(page)
    box = page.locator(".overview").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + 4)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + 4, steps=4)
    page.mouse.up()
    assert eventually(page, lambda: "view" in params(page))


def test_a_filter_is_set_and_undone(site: str, new_page: Opener) -> None:
    page = new_page(site)
    drawn(page)
    number = _number(page)
    page.get_by_placeholder("Words in title or evidence").fill("Security Council")
    page.keyboard.press("Enter")
    assert eventually(page, lambda: 0 < _number(page) < number)
    assert params(page)["q"] == ["Security Council"]
    page.get_by_role("button", name="mentioning Security Council").click()
    assert eventually(page, lambda: _number(page) == number)
    assert not params(page)


def test_the_legend_hides_a_class(site: str, new_page: Opener) -> None:
    page = new_page(site)
    drawn(page)
    number = _number(page)
    page.locator(".legend button", has_text="verbal conflict").click()
    assert eventually(page, lambda: _number(page) < number)
    assert "verbal conflict" not in params(page)["quad"]


def test_the_table_has_the_rows_of_the_timeline(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{FEBRUARY}")
    drawn(page)
    in_view = {text.split("<br>")[1] for text in texts(page)}
    number = _number(page)
    page.get_by_role("radio", name="Table").click()
    assert eventually(page, lambda: params(page).get("tab") == ["table"])
    grid = page.locator(".grid table")
    expect(grid).to_have_attribute("aria-rowcount", str(number + 1))
    titles = grid.locator(".open").all_text_contents()
    assert set(titles) & in_view
    assert len(titles) > 5


def test_an_article_is_added(serve: Callable[[str], str], tmp_path: Path, new_page: Opener) -> None:
    page = new_page(serve(f"sqlite:///{tmp_path / 'empty.db'}"))
    expect(page.get_by_text("There are no events yet")).to_be_visible()
    page.get_by_role("link", name="Add articles").click()
    settle(page)
    page.get_by_role("textbox", name="Text").fill(
        "Japan and South Korea signed a fisheries accord in Busan on Tuesday. Tokyo will open its ports in May 2019."
    )
    page.get_by_role("spinbutton", name=re.compile("year")).click()
    page.keyboard.press("Escape")
    page.get_by_role("spinbutton", name=re.compile("year")).focus()
    page.keyboard.type("20190314")
    page.get_by_role("textbox", name="Source").fill("Harbour Post")
    page.get_by_role("button", name="Show its events").click()
    expect(page.locator("mark.date").first).to_be_visible(timeout=30_000)  # the gazetteers are read first
    page.get_by_role("button", name=re.compile("^Save")).click()
    settle(page)
    page.get_by_role("link", name="Timeline").first.click()
    drawn(page)
    assert eventually(page, lambda: any("12 March 2019" in text for text in texts(page)))


def test_what_a_link_says_in_error_is_named(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?actor=CHN&from=someday&colour=loud&utm_source=mail")
    drawn(page)
    for words in ("someday", "loud", "utm_source"):
        expect(page.get_by_text(words)).to_be_visible()
    assert marks(page)


def test_an_event_that_is_not_there_is_named(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?event=0123456789abcdef")
    drawn(page)
    expect(page.get_by_text("0123456789abcdef")).to_be_visible()


def test_nothing_matches(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?actor=CHN&from=1700-01-01&to=1700-12-31")
    expect(page.get_by_text("No event matches")).to_be_visible()
    page.get_by_role("button", name=re.compile("without")).first.click()
    assert eventually(page, lambda: _number(page) > 0)


@pytest.mark.parametrize("query", ["", FEBRUARY, "?tab=table", "?tab=list", "?actor=XXX"])
def test_a_phone_needs_no_scrolling_sideways(site: str, new_page: Opener, query: str) -> None:
    page = new_page(f"{site}/{query}", PHONE)
    settle(page)
    assert overflow(page) <= 0


def test_two_fingers_zoom_and_one_finger_scrolls_the_page(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?tab=timeline", PHONE, touch=True)
    drawn(page)
    before = visible_range(page)
    box = page.locator(".st-key-timeline .js-plotly-plot").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + 150
    pinch = {"x": x, "y": y, "scaleFactor": 2.5, "gestureSourceType": "touch"}
    page.context.new_cdp_session(page).send("Input.synthesizePinchGesture", pinch)
    assert eventually(page, lambda: "view" in params(page))
    settle(page)
    after = visible_range(page)
    assert after[1] - after[0] < (before[1] - before[0]) * 0.8
    swipe(page, x, y, 120, 0)
    assert eventually(page, lambda: visible_range(page)[0] < after[0])
    settle(page)
    moved = visible_range(page)
    swipe(page, x, y, 0, -120)
    assert visible_range(page) == moved
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") > 50


def test_a_lane_is_folded_by_a_click_on_its_name(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?actor=CHN")
    drawn(page)
    page.locator(".st-key-timeline .annotation", has_text="China").first.click()
    assert eventually(page, lambda: params(page).get("fold") == ["CHN"])


def _days(page: Page) -> float:
    start, end = visible_range(page)
    return (end - start) / 86_400_000


def _number(page: Page) -> int:
    text = page.locator(".st-key-summary h3").inner_text()
    return int(text.split()[0].replace(",", ""))
