"""Types in other languages, in sentences of our own."""

from __future__ import annotations

import pytest

from events.coding import find_triggers

CASES = [
    ("fr", "Le Pérou a condamné l'attaque.", "ACCUSE"),
    ("fr", "Les deux ministres se sont entretenus à Lima.", "CONSULT"),
    ("fr", "Le gouvernement refuse de libérer les marins.", "REJECT"),
    ("fr", "Des milliers de personnes ont manifesté.", "PROTEST"),
    ("es", "El ejército bombardeó el puerto.", "ASSAULT"),
    ("es", "El ministro dimitió el lunes.", "CONCEDE"),
    ("es", "Chile expulsó a dos diplomáticos.", "SANCTION"),
    ("es", "La policía detuvo a tres periodistas.", "COERCE"),
    ("de", "Der Minister trat am Montag zurück.", "CONCEDE"),
    ("de", "Beide Länder unterzeichneten ein Abkommen.", "SUPPORT"),
    ("de", "Die Armee griff das Dorf an.", "ASSAULT"),
    ("de", "Österreich fordert eine Untersuchung.", "REQUEST"),
    ("ru", "Армия обстреляла город.", "ASSAULT"),
    ("ru", "Министр подал в отставку.", "CONCEDE"),
    ("ru", "Перу призвало стороны к диалогу.", "REQUEST"),
    ("ru", "Полиция задержала трёх студентов.", "COERCE"),
    ("id", "Polisi menangkap tiga mahasiswa.", "COERCE"),
    ("id", "Peru mengecam serangan itu.", "ACCUSE"),
    ("id", "Kedua menteri bertemu di Lima.", "CONSULT"),
    ("id", "Peru tidak mengakui pemerintah itu.", "REJECT"),
    ("zh", "秘鲁谴责这次袭击。", "ACCUSE"),
    ("zh", "两国外长举行会谈。", "CONSULT"),
    ("zh", "军队炮击港口。", "ASSAULT"),
    ("zh", "秘鲁将提供粮食。", "AGREE"),
    ("ja", "ペルーは侵攻を非難した。", "ACCUSE"),
    ("ja", "両国の外相が会談した。", "CONSULT"),
    ("ja", "首相が辞任した。", "CONCEDE"),
    ("ja", "政府は支援を拒否した。", "REJECT"),
    ("ar", "أدانت بيرو الهجوم", "ACCUSE"),
    ("ar", "والتقى الوزيران في ليما", "CONSULT"),
    ("ar", "اعتقلت الشرطة ثلاثة طلاب", "COERCE"),
    ("ar", "فرضت تشيلي عقوبات على المصرف", "SANCTION"),
    ("pt", "O exército bombardeou o porto.", "ASSAULT"),
    ("it", "Il ministro si è dimesso.", "CONCEDE"),
    ("uk", "Армія обстріляла місто.", "ASSAULT"),
    ("tr", "Peru saldırıyı kınadı.", "ACCUSE"),
]


@pytest.mark.parametrize(("language", "sentence", "root"), CASES)
def test_a_sentence_reports(language: str, sentence: str, root: str) -> None:
    assert max(find_triggers(sentence, language), key=lambda trigger: trigger.weight).type == root


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La Tunisie est un pays."),
        ("es", "El material es caro."),
        ("it", "Il Vietnam è lontano."),
        ("de", "Der Berg ist hoch."),
        ("xx", "Peru attacked Chile."),
    ],
)
def test_other_words_with_the_same_beginning_are_silent(language: str, sentence: str) -> None:
    assert find_triggers(sentence, language) == []
