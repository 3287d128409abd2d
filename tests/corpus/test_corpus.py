"""Sentences of our own, each with its publication date and every expression of time in it.

`tests/corpus/<language>/<kind>.tsv`: publication date (or nothing), text, and the mentions in order, `text=value`, then
`/TYPE` unless it is a DATE and `/mod` where it has one. A dash says that there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from events.dates import find_dates

HERE = Path(__file__).parent


class Case(NamedTuple):
    language: str
    kind: str
    published: date | None
    text: str
    expected: tuple[str, ...]


def cases() -> Iterator[Case]:
    for file in sorted(HERE.glob("*/*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or not line.strip():
                continue
            day, text, mentions = line.split("\t")
            published = date.fromisoformat(day) if day else None
            expected = () if mentions == "-" else tuple(mentions.split("; "))
            yield Case(file.parent.name, file.stem, published, text, expected)


CASES = list(cases())


def written(case: Case) -> tuple[str, ...]:
    """What is found, as the tables write it."""
    found = find_dates(case.text, published=case.published, language=case.language)
    return tuple(
        f"{m.text}={m.value}" + (f"/{m.type}" if m.mod or m.type != "DATE" else "") + (f"/{m.mod}" if m.mod else "")
        for m in found
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}-{case.kind}-{case.text[:40]}")
def test_every_mention_of_time_is_found_with_its_value(case: Case) -> None:
    assert written(case) == case.expected


def test_the_english_tables_are_large_enough() -> None:
    english = [case for case in CASES if case.language == "en"]
    assert len(english) >= 400
    assert sum(not case.expected for case in english) >= 70
