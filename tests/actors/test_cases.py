"""Breadth: the tables of cases beside this file, one row a name with its day, its sentence and whom it means.

`expected` is an actor's id or the country that it acts for; several are divided by `|`, and `nobody` is no actor.
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from events.actors import find_actors, resolve
from events.model import Actor

CASES = Path(__file__).parent / "cases"
CLASSES = sorted(path.stem for path in CASES.glob("*.tsv") if path.stem != "languages")
Case = dict[str, str]


def cases(name: str) -> list[Case]:
    with (CASES / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def right(actor: Actor | None, case: Case) -> bool:
    wanted = case["expected"].split("|")
    if actor is None:
        return "nobody" in wanted
    return actor.id in wanted or actor.country in wanted


@pytest.mark.parametrize("name", CLASSES)
def test_class(name: str) -> None:
    wrong = []
    for case in cases(name):
        actor = resolve(case["name"], on=date.fromisoformat(case["on"]), context=case["context"])
        if not right(actor, case):
            wrong.append((case["name"], case["on"], case["expected"], actor and actor.id))
    assert not wrong


@pytest.mark.parametrize("language", sorted({case["language"] for case in cases("languages")}))
def test_language(language: str) -> None:
    wrong = []
    for case in [case for case in cases("languages") if case["language"] == language]:
        at = case["context"].index(case["name"])
        found = find_actors(case["context"], on=date.fromisoformat(case["on"]), language=language)
        there = [mention.actor for mention in found if mention.start < at + len(case["name"]) and at < mention.end]
        if not any(right(actor, case) for actor in there):
            wrong.append((case["name"], case["context"], [actor.id for actor in there]))
    assert not wrong


def test_enough_of_them() -> None:
    assert sum(len(cases(name)) for name in CLASSES) >= 1500
    assert len(cases("languages")) >= 200
