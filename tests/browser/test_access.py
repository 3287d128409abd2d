"""Everyone can use it: axe finds nothing on any view, in any theme, at any width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import settle

VIEWS = ("timeline", "list", "table", "counts", "map", "matrix", "network", "reported", "disputed", "compare")

#: what a browser is told of its reader's eyes
THEMES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "high contrast": {"color_scheme": "light", "contrast": "more", "forced_colors": "active"},
}
WIDTHS = (360, 768, 1400)


@pytest.fixture(
    params=[(theme, width) for theme in THEMES for width in WIDTHS], ids=lambda pair: f"{pair[0]} {pair[1]}"
)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page of each width in each theme, without motion."""
    theme, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce", **THEMES[theme])
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


def test_axe_finds_nothing(page: Page, site: str) -> None:
    found = []
    for view in VIEWS:
        page.goto(f"{site}/?tab={view}")
        settle(page)
        for violation in Axe().run(page).response["violations"]:
            found += [f"{view}: {violation['id']} at {node['target']}" for node in violation["nodes"]]
    assert found == []
