"""The page as Streamlit runs it: what a link shows, and what a change does to the link."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.viewport import Size
from events.model import Article, Event
from events.store import Store
from tests.dashboard.made import made

APP = Path(__file__).parents[2] / "dashboard" / "app.py"

Open = Callable[..., AppTest]


def _told(events: list[Event]) -> tuple[Article, list[Event]]:
    article = Article("\n".join(event.title for event in events), title="Made up", source="Wire", language="en")
    return article, events


@pytest.fixture(scope="module")
def store_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('store') / 'made.db'}"
    article, events = _told(made(60, seed=4))
    with Store.open(url) as store:
        store.ingest([article], collection="made", extract=lambda _: events)
    return url


@pytest.fixture
def open_page(store_url: str, monkeypatch: pytest.MonkeyPatch) -> Open:
    def page(url: str = store_url, **params: str | list[str]) -> AppTest:
        monkeypatch.setenv("EVENTS_DATABASE_URL", url)
        test = AppTest.from_file(str(APP), default_timeout=30)
        for name, value in params.items():
            test.query_params[name.rstrip("_")] = value
        test.session_state["size"] = Size(1044, 1400)  # a browser tells it as soon as the page is there
        test.run()
        assert not test.exception, test.exception
        return test

    return page


def test_the_timeline_waits_for_its_size(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENTS_DATABASE_URL", store_url)
    page = AppTest.from_file(str(APP), default_timeout=30).run()
    assert not page.exception
    assert "targets" not in page.session_state
    page.session_state["size"] = Size(800, 1100)
    page.run()
    assert page.session_state["targets"]


def _count(page: AppTest) -> int:
    return int(next(text.value for text in page.markdown if "event" in text.value).split()[1])


def test_without_filters_all_events_are_shown(open_page: Open) -> None:
    assert _count(open_page()) == 60


def test_a_link_sets_the_widgets(open_page: Open) -> None:
    page = open_page(actor=["CHN", "RUS"], match="all", from_="2015", kind="core")
    assert page.multiselect(key="filter_actor").value == ["CHN", "RUS"]
    assert page.text_input(key="filter_from_").value == "2015-01-01"
    assert _count(page) < 60


def test_a_widget_changes_the_link(open_page: Open) -> None:
    page = open_page(view="2015-01-01..2016-12-31")
    page.multiselect(key="filter_actor").select("NATO").run()
    assert page.query_params["actor"] == "NATO"
    assert page.query_params["view"] == "2015-01-01..2016-12-31"
    page.button(key="undo_actor").click().run()
    assert "actor" not in page.query_params
    assert _count(page) == 60


def test_a_date_that_means_nothing_changes_nothing(open_page: Open) -> None:
    page = open_page(from_="2015-03-01")
    page.text_input(key="filter_from_").set_value("soon").run()
    assert page.text_input(key="filter_from_").value == "2015-03-01"


def test_choices_have_counts(open_page: Open) -> None:
    options = open_page().multiselect(key="filter_actor").options
    assert any(option.startswith("China · ") for option in options)


def test_an_actor_that_nobody_knows_stays_in_its_filter(open_page: Open) -> None:
    page = open_page(actor="XXX")
    assert page.multiselect(key="filter_actor").value == ["XXX"]
    assert any("No event matches" in text.value for text in page.markdown)


@pytest.mark.parametrize("tab", ["timeline", "list", "table"])
def test_every_tab_is_drawn(open_page: Open, tab: str) -> None:
    page = open_page(tab=tab, event=made(60, seed=4)[3].id)
    assert any("Close" in (button.help or "") for button in page.button)


def _table(page: AppTest) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(page.get("bidi_component")[0].proto.json)
    return data


def test_the_table_has_a_row_for_every_event(open_page: Open) -> None:
    assert len(_table(open_page(tab="table"))["rows"]) == 60


def test_a_link_sets_the_order_and_the_columns_of_the_table(open_page: Open) -> None:
    data = _table(open_page(tab="table", sort="-date", column=["date", "type"], page="7"))
    assert [(column["id"], column["sort"]) for column in data["columns"]] == [
        ("date", "descending"),
        ("event", "none"),
        ("type", "none"),
    ]
    assert (data["page"], data["pages"], data["total"]) == (1, 1, 60)
    earliest = min(made(60, seed=4), key=lambda event: event.start)
    assert earliest.id == data["rows"][-1]["id"]


@pytest.mark.parametrize("lane", ["actor", "country", "type", "source"])
@pytest.mark.parametrize("colour", ["quad", "type"])
def test_lanes_and_colours_are_drawn(open_page: Open, lane: str, colour: str) -> None:
    open_page(lane=lane, colour=colour, pin=["UKR", "nobody"], fold="CHN")


@pytest.mark.parametrize(
    "params",
    [
        {"event": "0" * 16},
        {"view": "0001-01-01..9999-12-30"},
        {"view": "2015-01-01T00:00..2015-01-01T00:01"},
        {"from_": "9999", "to": "0001"},
        {"q": '"*(('},
        {"story": "0" * 16},
        {"lang": "tlh"},
        {"nonsense": "x" * 3000},
        {"actor": ["<script>", "![x](http://host.example/p.png)"]},
    ],
)
def test_no_link_breaks_the_page(open_page: Open, params: dict[str, str]) -> None:
    open_page(**params)


def test_an_empty_store_says_what_to_do(open_page: Open, tmp_path: Path) -> None:
    page = open_page(f"sqlite:///{tmp_path / 'empty.db'}")
    assert any("no events yet" in text.value for text in page.markdown)
    assert any("sample" in button.label for button in page.button)


def test_a_store_that_cannot_be_opened_is_named(open_page: Open, tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_text("this is no database, it is a text that somebody saved under its name")
    page = open_page(f"sqlite:///{tmp_path / 'broken.db'}")
    assert "broken" in page.error[0].value


def test_only_a_day_that_the_reader_chose_stops_the_player(open_page: Open) -> None:
    page = open_page(tab="reported", known_by="2018-01-01")
    before = page.slider(key="known_by").value
    next(button for button in page.button if button.label == "Play").click().run()
    assert page.slider(key="known_by").value > before
    page.slider(key="known_by").set_value(before).run()  # the browser has not yet heard of the next day
    assert page.session_state["reported_playing"]
    page.slider(key="known_by").set_value(before - timedelta(days=400)).run()
    assert not page.session_state["reported_playing"]
