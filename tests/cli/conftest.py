"""Runs commands in this process, with a store of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from events.cli import main

ARTICLE = """The foreign ministers of China and Russia met on 4 February 2022.

Ukraine expelled the Russian ambassador on Monday. France and Germany signed a treaty in March 2021.
"""


@dataclass(frozen=True)
class Run:
    """What a command did."""

    status: int
    out: str
    err: str


Command = Callable[..., Run]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    monkeypatch.setenv("EVENTS_DATABASE_URL", f"sqlite:///{tmp_path / 'events.db'}")
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> Run:
        try:
            status = main(arguments)
        except SystemExit as stopped:
            status = int(stopped.code or 0)
        return Run(status, *capsys.readouterr())

    return command


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "article.txt").write_text(ARTICLE)
    return "article.txt"
