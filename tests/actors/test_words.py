"""How texts are cut into words, and what words are compared by."""

from __future__ import annotations

import pytest

from events.actors.keys import without_proclitics
from events.actors.words import Words, keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. Army", ("The", "US", "Army")),
        ("Kassym-Jomart Tokayev", ("Kassym", "Jomart", "Tokayev")),
        ("Côte d’Ivoire", ("Cote", "d", "Ivoire")),
        ("Türkiye", ("Turkiye",)),
        ("中国外长", ("中", "国", "外", "长")),
        ("G7峰会", ("G7", "峰", "会")),
        ("Złoty 4.5", ("Zloty", "4", "5")),
    ],
)
def test_keys(text: str, expected: tuple[str, ...]) -> None:
    assert keys(text) == expected


@pytest.mark.parametrize(
    "forms",
    [
        "Россия России Россию Россией",
        "Китай Китая Китаю Китаем Китае",
        "российский российского российские российских",
        "Лавров Лаврова Лаврову Лавровым",
        "Москва Москвы Москве Москву",
        "Минск Минска Минске Минском",
    ],
)
def test_russian_cases_share_a_key(forms: str) -> None:
    assert len({keys(form, "ru") for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Wang Yi", True),
        ("Wang, Yi", False),
        ("Wang. Yi", False),
        ("W. Bush", True),
        ("pro-Moscow", True),
        ("王毅", True),
    ],
)
def test_joined(text: str, joined: bool) -> None:
    assert Words(text).joined(1) is joined


def test_offsets() -> None:
    words = Words("In  Oslo, Norway")
    assert [words.text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == [
        "In",
        "Oslo",
        "Norway",
    ]
    assert (words.gap(1), words.gap(2), words.gap(0), words.gap(9)) == ("  ", ", ", "\n\n", "\n\n")


def test_arabic_clitics() -> None:
    assert ("روسيا", 1) in without_proclitics("وروسيا")
    assert ("الصين", 2) in without_proclitics("للصين")
    assert without_proclitics("من") == ()
