"""Countries and days are named in the language of the browser, everywhere on the page."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import drawn, settle
from tests.browser.timeline import click_event, texts

Opener = Callable[..., Page]

EARLY = "?actor=RUS&from=2022-02-01&to=2022-03-31"
_ENGLISH = re.compile(r"February|March|Feb\b|Mar\b|\bRussia\b|\bChina\b")


def svg_words(page: Page) -> str:
    """What pictures write and say, but for the titles of events, which are dots."""
    return " ".join(page.locator(".picture text, .picture :not(circle) > title").all_text_contents())


def test_the_timeline_and_its_axis(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{EARLY}", locale="de-DE")
    drawn(page)
    ticks = " ".join(page.locator(".st-key-timeline .xtick text").all_text_contents())
    assert re.search(r"\d\. (Feb|März)", ticks)
    lanes = " ".join(page.locator(".st-key-timeline .annotation").all_text_contents())
    assert "Russland" in lanes
    assert any(text.startswith("4. Februar 2022<br>") for text in texts(page))


def test_the_evidence_and_the_filters(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{EARLY}&actor=CHN&match=all", locale="de-DE")
    drawn(page)
    click_event(page, "4. Februar 2022")
    panel = page.locator(".st-key-evidence")
    expect(panel.get_by_text("4. Februar 2022", exact=True)).to_be_visible()
    expect(panel.get_by_text(re.compile(r", |· .*\d\. Februar 2022"))).not_to_have_count(0)
    expect(page.locator('[data-testid="stSidebar"]').get_by_text(re.compile("^Russland · "))).to_be_visible()
    summary = page.locator(".st-key-summary")
    expect(summary).to_contain_text("Russland and China")
    expect(summary).to_contain_text("Februar–März 2022")


def test_the_pictures(site: str, new_page: Opener) -> None:
    for link in ("map", "matrix", "network", "counts&lane=country", "reported", "compare"):
        page = new_page(f"{site}/{EARLY}&tab={link}", locale="fr-FR")
        expect(page.locator(".picture svg").first).to_be_visible()
        settle(page)
        said = svg_words(page)
        assert not _ENGLISH.search(said), (link, _ENGLISH.search(said))
        assert re.search(r"Russie|févr\.|mars", said), link


def test_the_link_goes_before_the_browser(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/?tab=matrix&lang=fr&from=2014", locale="de-DE")
    expect(page.locator(".picture [data-pick]").first).to_be_visible()
    assert "États-Unis" in svg_words(page)
