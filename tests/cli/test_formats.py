"""Events as lines for programs and for the eye."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest

from events.cli.formats import lines
from events.model import Event
from tests.store.telling import Newsroom, Tale, day


@pytest.fixture
def event() -> Event:
    newsroom = Newsroom()
    return newsroom.extract(newsroom.article(Tale(day(4), day(4))))[0]


def test_json_is_the_contract(event: Event) -> None:
    (line,) = lines("jsonl", [event])
    assert Event.from_dict(json.loads(line)) == event


def test_json_keeps_every_script(event: Event) -> None:
    (line,) = lines("jsonl", [replace(event, title="中国 \u2028 Ünïcode")])
    assert "中国" in line
    assert len(line.split("\n")) == 1


def test_csv_can_be_read_again(event: Event) -> None:
    title = 'A "title", with\nall of it'
    (row,) = csv.DictReader(lines("csv", [replace(event, title=title)]))
    assert (row["title"], row["actors"], row["sources"]) == (title, "CHN (party); RUS (party)", "Example Post")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", " =1", "\t=1"])
def test_csv_guards_what_a_spreadsheet_would_run(event: Event, text: str) -> None:
    (row,) = csv.DictReader(lines("csv", [replace(event, title=text)]))
    assert row["title"] == f"'{text}"


@pytest.mark.parametrize("title", ["Short", "x" * 200, "中国外交部发言人" * 20, "\x1b[31mred\x07", "a\nb"])
def test_table_keeps_its_columns(event: Event, title: str) -> None:
    head, rule, row = lines("table", [replace(event, title=title)])
    assert len(row) <= len(rule)
    assert row.isprintable()
    assert row.startswith("2022-02-04")
    assert head.split() == ["date", "type", "actors", "title"]


def test_table_shows_what_is_not_one_day(event: Event) -> None:
    longer, still = (list(lines("table", [replace(event, end=end)]))[2] for end in (day(9), None))
    assert longer.startswith("2022-02-04..2022-02-09")
    assert still.startswith("2022-02-04.. ")


def test_explanations_stand_below(event: Event) -> None:
    found = list(lines("table", [event], lambda _: ["Because of this.", "\x1b[31mAnd that."]))
    assert found[-2:] == ["    Because of this.", "     [31mAnd that."]
