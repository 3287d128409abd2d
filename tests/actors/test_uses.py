"""Whether a name acts or only says where: "Beijing said" against "in Beijing"."""

from __future__ import annotations

import pytest

from events.actors import find_actors


def uses(text: str, language: str = "en") -> list[str]:
    return [mention.use for mention in find_actors(text, language=language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beijing objected.", ["name"]),
        ("They met in Beijing.", ["place"]),
        ("A blast near the northern city of Mosul killed two.", ["place"]),
        ("He flew to Tokyo.", ["place"]),
        ("He travelled to Egypt and Tunisia.", ["place", "place"]),
        ("In Chad and Peru it rained.", ["place", "place"]),
        ("Chad and Peru signed.", ["name", "name"]),
        ("Loans to Tokyo rose.", ["name"]),
        ("The minister returned from Warsaw.", ["place"]),
        ("Rebels shelled Aleppo.", ["name"]),
        ("LIMA (Reuters) - Peru has a new cabinet.", ["place", "name"]),
        ("Iceland has no army.", ["name"]),
        ("Danish farmers objected.", ["adjective"]),
        ("Its ambassador to Chile resigned.", ["place"]),
        ("The quake hit Bam, Iran.", ["name", "place"]),
        ("The quake hit Iran, Turkey and Iraq.", ["name", "name", "name"]),
    ],
)
def test_place_or_name(text: str, expected: list[str]) -> None:
    assert uses(text)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ils se sont réunis à Moscou."),
        ("es", "Se reunieron en Moscú."),
        ("id", "Mereka bertemu di Moskow."),
        ("tr", "Moskova'da buluştular."),
        ("zh", "他们在莫斯科会面。"),
        ("ja", "モスクワで会った。"),
        ("ar", "اجتمعوا في موسكو."),
        ("ru", "Они встретились в Москве."),
    ],
)
def test_place_in_other_languages(language: str, text: str) -> None:
    assert uses(text, language) == ["place"]
