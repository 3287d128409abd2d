"""Actors in the other languages: names, inflected adjectives, offices in their own order, script and clitics."""

from __future__ import annotations

from datetime import date

import pytest

from events.actors import find_actors
from events.actors.lexicon import LANGUAGES
from events.actors.tables import rows

ON = date(2022, 3, 10)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le ministre chinois des Affaires étrangères Wang Yi a appelé Berlin.", ["person:wang-yi", "DEU"]),
        ("fr", "Les troupes russes avancent, selon l'Otan.", ["RUS", "NATO"]),
        ("es", "El presidente ruso, Vladímir Putin, llamó a la ONU.", ["person:vladimir-putin", "UN"]),
        ("es", "Las autoridades ucranianas culpan a Moscú.", ["UKR", "RUS"]),
        ("de", "Der russische Präsident Wladimir Putin schweigt.", ["person:vladimir-putin"]),
        ("de", "Die französischen Behörden warnten die EU.", ["FRA", "EU"]),
        ("pt", "O presidente da Ucrânia, Volodymyr Zelensky, falou.", ["person:volodymyr-zelensky"]),
        ("it", "Il governo tedesco e la Casa Bianca tacciono.", ["DEU", "USA"]),
        ("id", "Menteri Luar Negeri AS Antony Blinken menelepon Menlu Tiongkok Wang Yi.", None),
        ("tr", "Rusya Devlet Başkanı Vladimir Putin sustu, ABD konuştu.", ["person:vladimir-putin", "USA"]),
        ("ru", "Российские войска ушли, сообщил МИД Украины.", ["RUS", "UKR"]),
        ("ru", "Президенту России Владимиру Путину ответили в Пекине.", ["person:vladimir-putin", "CHN"]),
        ("uk", "Президент України Володимир Зеленський подякував Польщі.", ["person:volodymyr-zelensky", "POL"]),
        ("zh", "美国国务卿布林肯致电中国外交部长王毅。", ["person:antony-blinken", "person:wang-yi"]),
        ("zh", "中俄两国签署协议。", ["CHN", "RUS", "CHN", "RUS"]),
        ("zh", "烏克蘭要求聯合國開會。", ["UKR", "UN"]),
        ("ja", "中国の王毅外相は国連で演説した。", ["person:wang-yi", "UN"]),
        ("ja", "米政府は日韓関係を歓迎した。", ["USA", "JPN", "KOR"]),
        ("ar", "قال وزير الخارجية الصيني وانغ يي إن بكين ترحب.", ["person:wang-yi", "CHN"]),
        ("ar", "روسيا وأوكرانيا تتفاوضان برعاية الأمم المتحدة.", ["RUS", "UKR", "UN"]),
    ],
)
def test_mentions(language: str, text: str, expected: list[str] | None) -> None:
    found = [mention.actor.id for mention in find_actors(text, ON, language)]
    assert found == (expected or ["person:antony-blinken", "person:wang-yi"])


@pytest.mark.parametrize("case", ["Россия", "России", "Россию", "Россией"])
def test_cases_of_a_name(case: str) -> None:
    assert [mention.actor.id for mention in find_actors(case, language="ru")] == ["RUS"]


def test_arabic_clitic_is_outside_the_mention() -> None:
    (mention,) = find_actors("وأوكرانيا", language="ar")
    assert mention.text == "أوكرانيا"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un cochon d'Inde traverse la mer de Chine méridionale."),
        ("id", "Kapal itu berlayar di Laut China Selatan."),
        ("zh", "他们在南海捕鱼。"),
        ("ja", "東シナ海で漁をする。"),
        ("ar", "سفن في بحر الصين الجنوبي."),
    ],
)
def test_nobody(language: str, text: str) -> None:
    assert find_actors(text, ON, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_its_cldr_names(language: str) -> None:
    shown = [row["name"] for row in rows("display_names") if (row["language"], row["code"]) == (language, "no")]
    assert {actor.id for name in shown for actor in [find_actors(name, ON, language)[0].actor]} == {"NOR"}
