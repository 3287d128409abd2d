"""Where the story begins."""

from __future__ import annotations

import pytest

from events.extraction.dateline import story_start

STORY = "The envoys met."


@pytest.mark.parametrize(
    "head",
    [
        "RIGA - ",
        "RIGA, Feb 21 (Newswire) - ",
        "Riga, Latvia (Newswire) -- ",
        "RIGA, Feb 21 -LRB- Newswire -RRB- - ",
        "Talks begin in Riga. RIGA, March 10 (Newswire) – ",
        "New York — ",
        "نيويورك — ",
        "【纽约讯】",
        "Bogotá, 1 dic (Agencia Llano) - ",
        "La Paz, 13 nov (Agencia Llano).- ",
        "Quito.- ",
        "(Рига, 2 июля, «Вестник»). ",
        "عدن (وكالة المرفأ) - ",
        "Kabar.com, Jakarta - ",
        "Jakarta, Kanal Samudra -- ",
        "КИЕВ, 3 марта. /ВЕСТНИК/. ",
        "海峡社日内瓦9月24日电（记者甲）",
        "（雅加达9日讯）",
        "Mon Feb 21, 2022 3:36 pm EDT ",
        "21 February 2022 07:00 GMT ",
    ],
)
def test_after_the_dateline(head: str) -> None:
    assert story_start(head + STORY) == len(head)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "Ministers - and there were many - met.",
        "The score was 3:36.",
        "A (Latvian) envoy left - early.",
        "首相22日电话会谈后离开。",
        "La ministra (de Chile) - dijo algo.",
    ],
)
def test_at_the_beginning_without_one(text: str) -> None:
    assert story_start(text) == 0
