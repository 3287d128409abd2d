"""The commands on good input: what they print, and what the store has afterwards."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from events.documents import read_sample
from events.model import Event
from tests.cli.conftest import ARTICLE, Command


def objects(lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in lines.splitlines()]


class TestDates:
    def test_a_line_a_mention(self, run: Command, article: str) -> None:
        done = run("dates", article, "--published", "2022-02-08")
        found = objects(done.out)
        assert [item["text"] for item in found] == ["4 February 2022", "Monday", "March 2021"]
        assert [item["value"] for item in found] == ["2022-02-04", "2022-02-07", "2021-03"]
        assert all(ARTICLE[item["start"] : item["end"]] == item["text"] for item in found)  # type: ignore[misc]
        assert (done.status, done.err) == (0, "")

    def test_what_needs_a_publication_date_says_so(self, run: Command, article: str) -> None:
        done = run("dates", article)
        assert done.status == 0
        assert done.err == (
            "article.txt: 1 date needs a publication date, e.g. 'Monday': pass --published YYYY-MM-DD\n"
        )

    def test_from_standard_input(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "events", "dates", "-"], input=ARTICLE, capture_output=True, text=True, check=True
        )
        assert len(done.stdout.splitlines()) == 3


class TestExtract:
    def test_a_line_an_event(self, run: Command, article: str) -> None:
        done = run("extract", article, "--published", "2022-02-08")
        events = [Event.from_dict(item) for item in objects(done.out)]
        assert [str(event.start) for event in events] == ["2021-03-01", "2022-02-04", "2022-02-07"]
        assert events[1].countries == ("CHN", "RUS")
        assert all(ARTICLE[proof.start : proof.end] == proof.sentence for event in events for proof in event.evidence)

    def test_several_articles_are_merged(self, run: Command, article: str, tmp_path: Path) -> None:
        (tmp_path / "other.txt").write_text("The foreign ministers of China and Russia met on 4 February 2022.")
        alone, both = (
            run("extract", *names, "--published", "2022-02-08") for names in ([article], [article, "other.txt"])
        )
        assert len(objects(alone.out)) == len(objects(both.out)) == 3

    def test_explained(self, run: Command, article: str) -> None:
        lines = objects(run("extract", article, "--explain").out)
        assert all(
            any("4 February 2022" in line or "March 2021" in line for line in item["explanation"]) for item in lines
        )  # type: ignore[attr-defined]
        assert "    Dated 2022-02-04" in run("extract", article, "--explain", "--format", "table").out


class TestIngestAndList:
    def test_twice_adds_nothing(self, run: Command, article: str) -> None:
        assert (
            run("ingest", article, "--published", "2022-02-08").out == "1 article, 3 events, 0 duplicates, 0 failures\n"
        )
        assert (
            run("ingest", article, "--published", "2022-02-08").out == "0 articles, 0 events, 1 duplicate, 0 failures\n"
        )
        assert run("check").out == "1 article, 3 events, 0 broken promises\n"

    def test_the_filters_of_links(self, run: Command, article: str) -> None:
        run("ingest", article, "--published", "2022-02-08")
        both = run("list", "--actor", "chn", "--actor", "RUS", "--match", "all", "--format", "jsonl")
        assert [item["start"] for item in objects(both.out)] == ["2022-02-04"]
        assert len(objects(run("list", "--from", "2022", "--format", "jsonl").out)) == 2
        assert len(objects(run("list", "--limit", "1", "--format", "jsonl").out)) == 1
        assert run("list", "--q", "nothing of the sort", "--format", "jsonl").out == ""

    def test_the_table_says_what_it_shows(self, run: Command, article: str) -> None:
        run("ingest", article, "--published", "2022-02-08")
        assert run("list", "--actor", "UKR").out.splitlines()[-1] == "1 event with UKR"
        assert run("list", "--to", "2021").out.splitlines()[-1] == "1 event, until 31 December 2021"

    def test_relative_dates_without_a_publication_date_are_named(self, run: Command, article: str) -> None:
        done = run("ingest", article)
        assert done.status == 0
        assert "pass --published" in done.err

    def test_the_sample(self, run: Command) -> None:
        count = len(read_sample("ukraine"))
        assert run("ingest", "--sample", "ukraine").out.startswith(f"{count} articles, ")
        assert run("ingest", "--sample", "ukraine").out.startswith(f"0 articles, 0 events, {count} duplicates")
        assert run("check").status == 0
        assert "collection ukraine" in run("list", "--collection", "ukraine").out
        assert run("ingest", "--sample", "mars").err.startswith("error: mars: no sample collection")


class TestExport:
    def test_json_is_one_array(self, run: Command, article: str) -> None:
        run("ingest", article)
        events = json.loads(run("export", "json").out)
        assert events == objects(run("export", "jsonl").out) == objects(run("list", "--format", "jsonl").out)
        assert json.loads(run("export", "json", "--q", "nothing").out) == []

    def test_into_a_file(self, run: Command, article: str, tmp_path: Path) -> None:
        run("ingest", article)
        assert run("export", "csv", "-o", "events.csv").out == ""
        rows = list(csv.DictReader((tmp_path / "events.csv").read_text(encoding="utf-8").splitlines()))
        assert [row["start"] for row in rows] == ["2021-03-01", "2022-02-04"]
        assert rows[1]["countries"] == "CHN; RUS"

    def test_the_file_is_as_open_to_others_as_any(self, run: Command, article: str, tmp_path: Path) -> None:
        run("ingest", article)
        run("export", "csv", "-o", "events.csv")
        (tmp_path / "plain.txt").touch()
        assert (tmp_path / "events.csv").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode

    def test_a_link_stays_a_link(self, run: Command, article: str, tmp_path: Path) -> None:
        run("ingest", article)
        (tmp_path / "link.csv").symlink_to("events.csv")
        run("export", "csv", "-o", "link.csv")
        assert (tmp_path / "link.csv").is_symlink()
        assert (tmp_path / "events.csv").read_text().startswith("id,")

    def test_what_is_no_file_is_written_to_and_not_replaced(self, run: Command, article: str, tmp_path: Path) -> None:
        run("ingest", article)
        os.mkfifo(tmp_path / "pipe")
        with ThreadPoolExecutor() as pool:
            read = pool.submit((tmp_path / "pipe").read_text)
            assert run("export", "csv", "-o", "pipe").status == 0
            assert read.result(timeout=10).startswith("id,")
        assert (tmp_path / "pipe").is_fifo()

    def test_a_failure_leaves_the_old_file(
        self, run: Command, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run("ingest", article)
        (tmp_path / "events.csv").write_text("old")
        monkeypatch.setattr("events.store.Store.rows", lambda *_: 1 / 0)
        assert run("export", "csv", "-o", "events.csv").status == 1
        assert (tmp_path / "events.csv").read_text() == "old"
        assert not list(tmp_path.glob(".events.csv*"))


def test_csv_has_no_formulas(run: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text('=HYPERLINK("x") and China met Russia on 4 February 2022.')
    run("ingest", "a.txt", "--source", "+cmd|calc")
    rows = list(csv.DictReader(io.StringIO(run("list", "--format", "csv").out)))
    assert rows
    assert all(not cell.lstrip().startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert rows[0]["sources"] == "'+cmd|calc"
