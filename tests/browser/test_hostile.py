"""A store full of text that wants to be more than text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from events.model import ActorKind, Article, Event, EventActor, Evidence, Role
from events.store import Store
from tests.browser.conftest import drawn, settle
from tests.dashboard.made import made

Opener = Callable[..., Page]

TEXTS = (
    "<img src='http://host.example/p.png' onerror='document.title=1'>",
    "![x](http://host.example/p.png) # big **bold** :red[red] $x^2$",
    "<script>document.title = 1</script><b>bold</b>",
    "[click](javascript:document.title=1) %{x} <a href='http://host.example/'>link</a>",
    "</blockquote></div><style>body{display:none}</style>",
    "\u202egnp.exe \u2066 <br><br><br>",
)


def _told(place: int, text: str) -> tuple[Article, list[Event]]:
    article = Article(
        f"{text} happened on 3 May 2020.", date(2020, 5, 4), text, "javascript:document.title=1", text, "en"
    )
    proof = Evidence(
        article.id, article.text, 0, len(article.text), date_text="3 May 2020", date_start=len(text) + 13,
        date_end=len(text) + 23, url=article.url, source=text, published=article.published, language="en",
    )  # fmt: skip
    actor = EventActor(f"X{place}", text, ActorKind.ORGANISATION, Role.PARTY)
    event = replace(made(1)[0], id=f"{place:016x}", title=text[:90], start=date(2020, 5, 3), end=date(2020, 5, 3))
    return article, [replace(event, evidence=(proof,), actors=(actor,))]


@pytest.fixture(scope="module")
def hostile_site(serve: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('hostile') / 'hostile.db'}"
    told = [_told(place, text) for place, text in enumerate(TEXTS)]
    by_id = {article.id: events for article, events in told}
    with Store.open(url) as store:
        receipt = store.ingest(
            [article for article, _ in told], collection="<b>c</b>", extract=lambda one: by_id[one.id]
        )
        assert receipt.articles == len(TEXTS), receipt.failures
    return serve(url)


def _is_tame(page: Page) -> None:
    assert page.title() == "Dateline"
    expect(page.get_by_test_id("stMain")).to_be_visible()
    assert page.locator("img[src*='host.example'], a[href*='host.example'], a[href^='javascript']").count() == 0
    assert page.locator("[data-testid=stMain] script, .told b, .proof b, .js-plotly-plot a").count() == 0


@pytest.mark.parametrize("tab", ["timeline", "list", "table", "counts", "matrix", "network"])
def test_every_view_shows_text_as_text(hostile_site: str, new_page: Opener, tab: str) -> None:
    page = new_page(f"{hostile_site}/?tab={tab}")
    if tab == "timeline":
        drawn(page)
    settle(page)
    _is_tame(page)


@pytest.mark.parametrize("place", range(len(TEXTS)))
def test_evidence_and_article_show_text_as_text(hostile_site: str, new_page: Opener, place: int) -> None:
    page = new_page(f"{hostile_site}/?tab=list&event={place:016x}&actor=X{place}")
    expect(page.locator(".st-key-evidence .proof")).to_be_visible()
    assert "3 May 2020" in page.locator(".st-key-evidence mark.date").inner_text()
    _is_tame(page)
    page.get_by_role("button", name="Read").click()
    expect(page.locator(".reader .told")).to_be_visible()
    _is_tame(page)
