"""Bad input: one line that names it, status 1 or 2, nothing half-written, never a traceback."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from events.model import Article, Event
from events.store import Store
from tests.cli.conftest import Command

FILES = {
    "empty.txt": b"",
    "blank.txt": b" \n",
    "binary.txt": bytes(range(256)) * 4,
    "large.txt": b"A large file. " * 750_000,
    "paper.pdf": b"%PDF-1.7\n%\xe2\xe3",
    "broken.md": b"+++\ntitle = \n+++\ntext",
    "broken.jsonl": b"{\n",
    "broken.csv": b"a,b\n1,2\n",
}


@pytest.fixture(autouse=True)
def files(tmp_path: Path) -> None:
    for name, raw in FILES.items():
        (tmp_path / name).write_bytes(raw)
    (tmp_path / "folder").mkdir()


@pytest.mark.parametrize("command", ["dates", "extract", "ingest"])
@pytest.mark.parametrize("name", [*FILES, "missing.txt", "folder", "a\nb.txt", "\ud800.txt"])
def test_a_file_that_is_no_article(run: Command, command: str, name: str) -> None:
    done = run(command, name)
    assert done.status == 1
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith(f"error: {name}".split("\n")[0].split("\ud800")[0])
    assert "Traceback" not in done.err
    if command == "ingest":
        assert done.out == "0 articles, 0 events, 0 duplicates, 1 failure\n"
        assert run("check").out.startswith("0 articles, 0 events, 0 broken promises")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["extract", "article.txt", "--published", "2022-02-30"], "'2022-02-30' is not a date"),
        (["extract", "article.txt", "--published", "yesterday"], "'yesterday' is not a date"),
        (["extract", "article.txt", "--format", "xml"], "'xml'"),
        (["extract", "article.txt", "--language", "../en"], "'../en' is not a code such as en"),
        (["extract"], "FILE"),
        (["ingest"], "nothing to ingest"),
        (["list", "--format", "pdf"], "'pdf'"),
        (["list", "--limit", "-1"], "'-1'"),
        (["list", "--limit", "٣"], "'٣'"),
        (["list", "--from", "soon"], "--from: 'soon'"),
        (["list", "--not-actor", ""], "--not-actor: ''"),
        (["list", "--nonsense"], "--nonsense"),
        (["export", "xml"], "'xml'"),
        (["frobnicate"], "'frobnicate'"),
        (["extract", "article.txt", "--published", "a\nb"], "'a\\nb' is not a date"),
        ([], "COMMAND"),
    ],
)
def test_a_command_that_means_nothing(run: Command, article: str, arguments: list[str], named: str) -> None:
    done = run(*arguments)
    assert done.status == 2
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith("error: ")
    assert named in done.err
    assert done.out == ""


@pytest.mark.parametrize("command", [["list"], ["check"], ["export", "csv"]])
@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("sqlite:///none.db", "none.db: there is no store here"),
        ("sqlite:///binary.txt", "binary.txt: file is not a database"),
        ("postgresql://user:secret@host/x", "not the URL of an SQLite file"),
        ("nonsense", "'nonsense': not a database URL"),
    ],
)
def test_a_store_that_is_none(run: Command, command: list[str], url: str, named: str) -> None:
    done = run(*command, "--database", url)
    assert (done.status, done.out, len(done.err.splitlines())) == (1, "", 1)
    assert named in done.err
    assert "secret" not in done.err


def test_a_store_of_a_newer_version(run: Command, article: str, tmp_path: Path) -> None:
    run("ingest", article)
    with Store.open(f"sqlite:///{tmp_path / 'events.db'}") as store, store.database.writing() as connection:
        connection.exec_driver_sql("UPDATE meta SET schema = 99")
    for command in (["list"], ["check"], ["ingest", article]):
        done = run(*command)
        assert done.status == 1
        assert "events.db: written by a newer version (schema 99" in done.err


def test_one_bad_input_does_not_stop_the_others(run: Command, article: str) -> None:
    done = run("ingest", "empty.txt", article, "missing.txt")
    assert done.status == 1
    assert done.out.startswith("1 article, ")
    assert done.out.endswith("0 duplicates, 2 failures\n")
    assert [line for line in done.err.splitlines() if line.startswith("error")] == [
        "error: empty.txt: empty",
        "error: missing.txt: there is no such file",
    ]


@pytest.mark.parametrize("command", ["extract", "ingest"])
def test_a_defect_is_one_line_too(run: Command, article: str, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Article) -> list[Event]:
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr(importlib.import_module("events.extract"), "mentions", fail)
    done = run(command, article, "--published", "2022-02-08")
    assert done.status == 1
    assert done.err.startswith("error: article.txt: ")
    assert "division" in done.err


def test_an_output_that_cannot_be_written(run: Command, article: str, tmp_path: Path) -> None:
    run("ingest", article)
    done = run("export", "csv", "-o", "none/events.csv")
    assert (done.status, done.err) == (1, "error: none/events.csv: No such file or directory\n")
    done = run("export", "csv", "-o", "folder")
    assert (done.status, done.err) == (1, "error: folder: Is a directory\n")
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_output_that_is_full(article: str, tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "events", "dates", str(tmp_path / article)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, "error: standard output: No space left on device")


def test_an_output_that_is_closed(run: Command, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    done = run("dates", article)
    assert (done.status, done.err) == (1, "error: standard output: closed\n")


def test_nobody_reads_the_output(tmp_path: Path) -> None:
    """`… | head -1` ends without a word."""
    text = "They met on 4 February 2022. " * 20_000
    (tmp_path / "long.txt").write_text(text)
    reader = subprocess.Popen(
        [sys.executable, "-m", "events", "dates", str(tmp_path / "long.txt")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert reader.stdout
    assert reader.stderr
    assert reader.stdout.readline().startswith("{")
    reader.stdout.close()
    assert (reader.stderr.read(), reader.wait()) == ("", 0)
    reader.stderr.close()
