"""The pictures of the documentation, kept by `make images`: they show the dashboard as it is. Look at them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.benchmarks.synthetic import write
from tests.browser.conftest import DESKTOP, PHONE, drawn, settle
from tests.browser.timeline import click_event

Opener = Callable[..., Page]

SUMMIT = "?actor=CHN&actor=RUS&match=all&from=2022-02-01&to=2022-03-31"


def keep(page: Page, path: Path) -> None:
    """Take the picture, the pointer out of the way."""
    page.mouse.move(5, 5)
    page.wait_for_timeout(400)
    page.screenshot(path=path)
    assert path.stat().st_size > 15_000


@pytest.mark.parametrize(
    ("name", "link", "size", "dark"),
    [
        ("timeline", SUMMIT, DESKTOP, False),
        ("dark", "?actor=RUS&actor=USA&match=all", DESKTOP, True),
        ("year", "?collection=ukraine&view=2022-01-01..2022-12-31", DESKTOP, False),
        ("phone-lanes", f"{SUMMIT}&tab=timeline", PHONE, False),
        ("phone", SUMMIT, PHONE, False),
    ],
)
def test_a_view(
    site: str, new_page: Opener, images: Path, name: str, link: str, size: tuple[int, int], dark: bool
) -> None:
    page = new_page(f"{site}/{link}", size, dark)
    settle(page)
    if name != "phone":
        drawn(page)
    keep(page, images / f"{name}.png")


def test_the_readme(site: str, new_page: Opener, images: Path) -> None:
    page = new_page(f"{site}/{SUMMIT}")
    drawn(page)
    click_event(page, "4 February 2022")
    expect(page.locator(".st-key-evidence .proof").first).to_be_visible()
    drawn(page)
    keep(page, images / "dashboard.png")
    box = page.locator(".st-key-evidence").bounding_box()
    assert box
    high = min(box["height"], DESKTOP[1] - box["y"])  # no more of it is on the screen
    page.screenshot(path=images / "evidence.png", clip={**box, "height": high})
    page.get_by_role("button", name="Read").first.click()
    expect(page.locator(".reader .opened")).to_be_visible()
    settle(page)
    keep(page, images / "article.png")


def test_a_hundred_thousand_events(
    serve: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory, new_page: Opener, images: Path
) -> None:
    site = serve(f"sqlite:///{write(tmp_path_factory.mktemp('many') / 'many.db', 100_000)}")
    page = new_page(site)
    drawn(page)
    keep(page, images / "many.png")
