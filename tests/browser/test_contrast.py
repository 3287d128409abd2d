"""High contrast: every text on the page has seven times the light of its ground, or a seventh, as it is painted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import drawn, settle

VIEWS = ("table", "counts", "map", "matrix", "network", "reported", "disputed", "compare")

Opener = Callable[..., Page]

SUMMIT = "?actor=CHN&actor=RUS&match=all&from=2022-02-01&to=2022-03-31"

#: [contrast, words, element] of every text below seven to one; its ground is what its parents paint over each other
_WEAK = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1)
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1) }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const light = (rgb) => rgb.map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0.05)
  const weak = []
  const walk = document.createTreeWalker(document.querySelector(".stApp"), NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const words = walk.currentNode.textContent.trim(), element = walk.currentNode.parentElement
    const box = element.getBoundingClientRect()
    if (!words || box.width < 2 || box.height < 2 || element.closest("style, script, canvas, title")) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const grounds = []
    for (let one = element; one; one = one.parentElement) grounds.unshift(getComputedStyle(one).backgroundColor)
    const style = getComputedStyle(element)
    const ground = over(["#fff", ...grounds])
    const ink = over([`rgb(${ground})`, element.closest("svg") ? style.fill : style.color])
    const [less, more] = [light(ground), light(ink)].sort((a, b) => a - b)
    if (more / less < 7) weak.push([(more / less).toFixed(1), words.slice(0, 40), element.outerHTML.slice(0, 90)])
  }
  return weak
}"""


LINKS = [SUMMIT, "?tab=list", "?event=nowhere", "?from=1200&to=1300", *(f"?tab={view}" for view in VIEWS)]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("link", LINKS)
def test_every_text_is_seven_to_one(site: str, new_page: Opener, link: str, dark: bool) -> None:
    page = new_page(f"{site}/{link}", dark=dark, contrast=True)
    expect(page.locator("html")).to_have_attribute("data-contrast", "more")
    settle(page)
    assert page.evaluate(_WEAK) == []
    page.get_by_role("link", name="Add articles").first.click()
    expect(page.get_by_role("textbox", name="Text")).to_be_visible()
    settle(page)
    assert page.evaluate(_WEAK) == []


def test_the_reader_chooses_and_the_browser_remembers(site: str, new_page: Opener) -> None:
    page = new_page(f"{site}/{SUMMIT}")
    drawn(page)
    html = page.locator("html")
    expect(html).to_have_attribute("data-contrast", "no-preference")
    page.get_by_role("checkbox", name="High contrast").check()
    expect(html).to_have_attribute("data-contrast", "more")
    page.reload()
    expect(html).to_have_attribute("data-contrast", "more")
    page.get_by_role("checkbox", name="High contrast").uncheck()
    expect(html).to_have_attribute("data-contrast", "no-preference")
