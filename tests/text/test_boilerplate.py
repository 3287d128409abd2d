"""Boilerplate: what is furniture of the page, and what only looks like it."""

from __future__ import annotations

import pytest

from events.text import boilerplate

FURNITURE = {
    "en": [
        "Read more: How the truce came about",
        "Related articles",
        "Advertisement",
        "Subscribe to our weekly newsletter",
        "© 2022 Harbour Press. All rights reserved.",
        "This article was originally published in Spanish on 3 March 2022.",
        "Translated by Ana Prieto from the Portuguese",
        "Photo: A soldier at the gate, 21 February 2022",
        "Photo taken on Feb. 21, 2022 shows the harbour",
        "(Reporting by Joan Ellery in Oslo; Editing by Tom Marsh)",
        "Mina Haddad contributed to this report.",
        "Last updated 22 February 2022 at 14:05 GMT",
        "Follow us on Twitter",
        "12 min read",
        "By Joan Ellery and Tom Marsh",
    ],
    "de": ["Lesen Sie auch: Der lange Weg zum Frieden", "Foto: dpa", "Alle Rechte vorbehalten"],
    "fr": ["À lire aussi : la trêve tient", "Tous droits réservés.", "Publié le 3 mars 2022 à 10h05"],
    "es": ["Lea también: la tregua se mantiene", "Todos los derechos reservados", "Foto: archivo"],
    "pt": ["Leia também: a trégua continua", "Todos os direitos reservados"],
    "it": ["Leggi anche: la tregua regge", "Riproduzione riservata"],
    "id": ["Baca juga: Gencatan senjata bertahan", "Editor: Rini Lestari"],
    "ru": ["Читайте также: перемирие соблюдается", "Все права защищены"],
    "uk": ["Читайте також: перемир'я триває", "Усі права захищені"],
    "tr": ["İlgili haberler", "Tüm hakları saklıdır"],
    "ar": ["اقرأ أيضا: الهدنة صامدة", "جميع الحقوق محفوظة"],
    "zh": ["相关阅读：停火仍在继续", "责任编辑：李明", "版权所有"],
    "ja": ["関連記事：停戦続く", "無断転載を禁じます", "写真：港の様子"],
}

STORY = {
    "en": [
        "The minister said on Monday that talks would go on.",
        "Photographs of the ruined bridge shocked the capital.",
        "The courts may read more into the treaty than its authors meant in 1994, the judge warned.",
        "The company, which writes software for newspapers, was sold in March 2020.",
        "Editing the treaty took three weeks.",
        "Published figures show that exports fell.",
        "He was home by Tuesday.",
        "The report on the raid was published by the inquiry on 3 March 2021.",
        "Photos released on Monday showed the burnt convoy.",
        "By Tuesday morning the bridge was open again.",
    ],
    "de": ["Das Foto zeigte den Minister am 3. März.", "Zurück in Berlin, traf er am Montag die Kanzlerin."],
    "id": ["Kembali ke Jakarta, presiden bertemu para gubernur pada Senin."],
    "fr": ["Publié par décret, le texte entre en vigueur lundi."],
    "es": ["El ministro leyó más de una hora."],
    "zh": ["两国星期一签署协议。", "更多士兵星期三抵达边境。"],
    "ja": ["写真はその日のうちに世界へ広まった、と大臣は語った。"],
}


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in FURNITURE.items() for text in texts])
def test_furniture(language: str, text: str) -> None:
    assert boilerplate(text, language)


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in STORY.items() for text in texts])
def test_story(language: str, text: str) -> None:
    assert not boilerplate(text, language)


def test_english_furniture_is_known_in_every_language() -> None:
    assert boilerplate("All rights reserved", "tr")
