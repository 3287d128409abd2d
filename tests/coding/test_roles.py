"""Who did it to whom."""

from __future__ import annotations

import pytest

from events.coding import find_triggers, roles
from tests.coding.made import mentions, sides


@pytest.mark.parametrize(
    "sentence",
    [
        "Avalon attacked Brittany.",
        "Avalon's army attacked Brittany on Monday.",
        "The president of Avalon condemned Brittany.",
        "After talks with Camelot, Avalon condemned Brittany.",
        "Avalon, a friend of Camelot, has accused Brittany of fraud.",
        "A court in Avalon convicted a banker from Brittany.",
        "Brittany was attacked by Avalon.",
        "Brittany has been accused of fraud by Avalon.",
        "Sanctions were imposed on Brittany by Avalon.",
        "Avalon's recognition of Brittany came late.",
        "The attack by Avalon on Brittany lasted an hour.",
        "The arrest of a Brittany minister by Avalon shocked all.",
        "Avalon launched an attack on Brittany.",
        "Avalon called on Brittany to withdraw from Camelot.",
        "Avalon sent aid to Brittany, the king of Camelot said.",
        "Camelot said that Avalon had shelled Brittany.",
        "Brittany must open its border, Avalon said.",
        "Brittany received aid from Avalon.",
        "Avalon lifted the curfew in Brittany.",
        "Avalon refused to meet Brittany.",
        "Avalon imposed sanctions on Brittany over its support for Camelot.",
    ],
)
def test_avalon_acts_on_brittany(sentence: str) -> None:
    names = [name for name in ("Avalon", "Brittany", "Camelot") if name in sentence]
    told = sides(sentence, *names)
    assert (told["source"], told["target"]) == ({"Avalon"}, {"Brittany"})


@pytest.mark.parametrize(
    "sentence",
    [
        "Talks between Avalon and Brittany resumed.",
        "Avalon and Brittany signed a treaty.",
        "The meeting of Avalon and Brittany was short.",
        "Avalon and Brittany held joint exercises.",
        "The joint statement of Avalon and Brittany named no dates.",
    ],
)
def test_both_are_parties(sentence: str) -> None:
    assert sides(sentence, "Avalon", "Brittany")["party"] == {"Avalon", "Brittany"}


def test_coordinated_sources_and_targets() -> None:
    told = sides(
        "Avalon, Brittany and Camelot bombed Dyfed and Elmet.", "Avalon", "Brittany", "Camelot", "Dyfed", "Elmet"
    )
    assert told["source"] == {"Avalon", "Brittany", "Camelot"}
    assert told["target"] == {"Dyfed", "Elmet"}


def test_who_only_says_it_has_no_part() -> None:
    told = sides("Avalon shelled Brittany, the Camelot minister said.", "Avalon", "Brittany", "Camelot")
    assert not any("Camelot" in names for names in told.values())


def test_a_place_is_no_party() -> None:
    told = sides("Avalon condemned Brittany in Camelot.", "Avalon", "Brittany", "Camelot")
    assert told == {"source": {"Avalon"}, "target": {"Brittany"}, "party": set()}


def test_a_passive_without_a_doer_has_a_target_only() -> None:
    assert sides("Avalon was attacked at dawn.", "Avalon") == {"source": set(), "target": {"Avalon"}, "party": set()}


def test_nobody_acts_on_itself() -> None:
    told = sides("Avalon said it had attacked an Avalon base.", "Avalon")
    assert told["target"] == set()


def test_without_mentions_there_are_no_roles() -> None:
    sentence = "Rebels attacked the barracks."
    assert roles(sentence, find_triggers(sentence)[0], mentions(sentence)) == []


@pytest.mark.parametrize(
    ("language", "sentence", "source", "target"),
    [
        ("fr", "Avalon a condamné Brittany.", "Avalon", "Brittany"),
        ("fr", "Avalon a été attaqué par Brittany.", "Brittany", "Avalon"),
        ("es", "Avalon fue atacado por Brittany.", "Brittany", "Avalon"),
        ("de", "Avalon wurde von Brittany angegriffen.", "Brittany", "Avalon"),
        ("id", "Avalon menyerang Brittany.", "Avalon", "Brittany"),
        ("id", "Avalon diserang oleh Brittany.", "Brittany", "Avalon"),
        ("zh", "Avalon袭击了Brittany。", "Avalon", "Brittany"),
        ("zh", "Avalon被Brittany袭击。", "Brittany", "Avalon"),
        ("ja", "AvalonはBrittanyを攻撃した。", "Avalon", "Brittany"),
        ("ja", "AvalonをBrittanyが攻撃した。", "Brittany", "Avalon"),
        ("ru", "Avalon атаковал Brittany.", "Avalon", "Brittany"),
        ("de", "Avalon hat Brittany angegriffen.", "Avalon", "Brittany"),
        ("zh", "Avalon对Brittany实施制裁。", "Avalon", "Brittany"),
        ("ar", "هاجمت Avalon دولة Brittany", "Avalon", "Brittany"),
    ],
)
def test_direction_in_other_languages(language: str, sentence: str, source: str, target: str) -> None:
    told = sides(sentence, "Avalon", "Brittany", language=language)
    assert (told["source"], told["target"]) == ({source}, {target})


def test_a_joint_statement_in_another_language_has_parties() -> None:
    told = sides("Pernyataan bersama Avalon dan Brittany.", "Avalon", "Brittany", language="id")
    assert told["party"] == {"Avalon", "Brittany"}
