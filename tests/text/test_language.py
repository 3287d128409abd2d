"""Language of a text, however short."""

from __future__ import annotations

import pytest

from events.text import detect

SHORT = [
    ("en", "The envoys met in Vienna on Monday."),
    ("en", "Ceasefire talks resume after the attack on the port"),
    ("id", "Menteri luar negeri kedua negara bertemu di Jakarta pada Senin."),
    ("id", "Pasukan itu menyerang pelabuhan"),
    ("zh", "两国外长星期一在北京会面。"),
    ("zh", "總統宣布停火"),
    ("ja", "両国の外相は月曜日に東京で会談した。"),
    ("ar", "التقى وزيرا خارجية البلدين يوم الاثنين في القاهرة."),
    ("fr", "Les ministres se sont rencontrés lundi à Genève."),
    ("es", "Los ministros se reunieron el lunes en Ginebra."),
    ("de", "Die Minister trafen sich am Montag in Genf."),
    ("pt", "Os ministros reuniram-se na segunda-feira em Genebra."),
    ("it", "I ministri si sono incontrati lunedì a Ginevra."),
    ("ru", "Министры встретились в понедельник в Женеве."),
    ("uk", "Міністри зустрілися в понеділок у Женеві."),
    ("tr", "Bakanlar pazartesi günü Cenevre'de bir araya geldi."),
    ("ko", "양국 외교장관이 월요일 제네바에서 만났다."),
    ("hi", "मंत्री सोमवार को जिनेवा में मिले।"),
    ("pl", "Ministrowie spotkali się w poniedziałek w Genewie."),
    ("cs", "Ministři se v pondělí sešli v Ženevě kvůli příměří."),
    ("vi", "Các bộ trưởng gặp nhau hôm thứ Hai ở Geneva."),
    ("fr", "Les familles de Łódź et de Wrocław ont rencontré Wałęsa."),
    ("fa", "وزیران خارجه دو کشور روز دوشنبه در ژنو گفتگو کردند"),
]


@pytest.mark.parametrize(("language", "text"), SHORT)
def test_a_sentence_is_enough(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12.03.2022", "!!!"])
def test_a_text_without_words_is_in_the_default_language(text: str) -> None:
    assert detect(text, default="fr") == "fr"


def test_foreign_names_do_not_turn_a_text() -> None:
    assert detect("The deputy minister 王小明 (Wang Xiaoming) opened the talks in Vienna.") == "en"
    assert detect("北京：外交部发言人周三批评 NATO 和 AUKUS 的声明。") == "zh"


def test_a_longer_text_may_be_in_a_language_without_tables() -> None:
    dutch = (
        "De ministers van beide landen kwamen maandag bijeen in Brussel om te praten over de grens. Zij werden het "
        "niet eens over de voorwaarden, maar ze spraken af om elkaar volgende week opnieuw te ontmoeten. Volgens "
        "diplomaten is er weinig hoop op een snelle oplossing van het geschil tussen de twee buurlanden."
    )
    assert detect(dutch) == "nl"
