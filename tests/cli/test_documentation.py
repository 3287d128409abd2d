"""docs/command-line.md knows every command, option, format and ending there is."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from events.cli.main import _parser
from events.documents import FORMATS
from events.filter import PARAMETERS

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


def commands() -> dict[str, argparse.ArgumentParser]:
    (choices,) = (action.choices for action in _parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(choices)


OPTIONS = sorted(
    {option for parser in commands().values() for option in parser._option_string_actions} - {"-h", "--help"}
)


@pytest.mark.parametrize("name", commands())
def test_commands(name: str) -> None:
    assert re.search(rf"^\| `{name}\b", PAGE, re.MULTILINE)


@pytest.mark.parametrize("option", OPTIONS)
def test_options(option: str) -> None:
    assert re.search(rf"(?<![\w-]){option}(?![\w-])", PAGE)


@pytest.mark.parametrize("parameter", [parameter.option for parameter in PARAMETERS])
def test_filters_have_their_row(parameter: str) -> None:
    assert re.search(rf"^\|.*`{parameter}\b.*\|.*\|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("ending", [".txt", ".md", ".html", ".jsonl", ".csv", ".tsv"])
def test_endings(ending: str) -> None:
    assert ending in FORMATS
    assert f"`{ending}`" in PAGE


def test_what_is_documented_exists() -> None:
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", PAGE)) <= set(OPTIONS)
