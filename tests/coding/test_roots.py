"""What a sentence reports, root by root, with refusals, threats, plans and requests among them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from events.coding import code, find_triggers
from events.model import Type

SENTENCES: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))


def test_each_root_has_fifteen_sentences() -> None:
    assert set(SENTENCES) == {root.value for root in Type}
    assert all(len(sentences) >= 15 for root, sentences in SENTENCES.items() if root != "OTHER")


@pytest.mark.parametrize(("root", "sentence"), [(root, text) for root, texts in SENTENCES.items() for text in texts])
def test_a_sentence_reports(root: str, sentence: str) -> None:
    assert code(sentence) == root


@pytest.mark.parametrize(
    ("bare", "governed", "root"),
    [
        ("Chad released the pilots.", "Chad refused to release the pilots.", "REJECT"),
        ("Chad released the pilots.", "Chad has not released the pilots.", "REJECT"),
        ("Chad released the pilots.", "Chad promised to release the pilots.", "AGREE"),
        ("Chad released the pilots.", "Chad will release the pilots.", "AGREE"),
        ("Chad released the pilots.", "Mali urged Chad to release the pilots.", "REQUEST"),
        ("Chad released the pilots.", "Chad must release the pilots, Mali said.", "REQUEST"),
        ("Chad released the pilots.", "Mali welcomed the release of the pilots.", "SUPPORT"),
        ("Chad released the pilots.", "Chad decided to release the pilots.", "CONCEDE"),
        ("Chad bombed the harbour.", "Chad threatened to bomb the harbour.", "THREATEN"),
        ("Chad bombed the harbour.", "Chad will bomb the harbour.", "THREATEN"),
        ("Chad bombed the harbour.", "Chad stopped the bombing.", "RETREAT"),
        ("Chad bombed the harbour.", "Chad denied bombing the harbour.", "REJECT"),
        ("Chad bombed the harbour.", "Mali accused Chad of bombing the harbour.", "ACCUSE"),
        ("Chad bombed the harbour.", "Mali condemned the bombing of the harbour.", "ACCUSE"),
        ("Chad bombed the harbour.", "Chad may have bombed the harbour.", "ASSAULT"),
        ("Chad trains the cadets.", "Chad stopped training the cadets.", "SANCTION"),
    ],
)
def test_what_governs_a_happening_decides(bare: str, governed: str, root: str) -> None:
    assert code(governed) == root


def test_saying_gives_way_to_what_is_said() -> None:
    assert code("The minister said Peru condemned the coup.") == "ACCUSE"


def test_the_words_between_source_and_target_come_first() -> None:
    sentence = "Ghana criticised Togo after Benin attacked a patrol."
    ghana, togo, benin = (
        (sentence.index(name), sentence.index(name) + len(name)) for name in ("Ghana", "Togo", "Benin")
    )
    assert code(sentence, ghana, togo) == "ACCUSE"
    assert code(sentence, source=benin) == "ASSAULT"


def test_words_inside_an_actor_are_no_trigger() -> None:
    sentence = "Fiji praised the bombing victims."
    assert code(sentence, (0, 4), (sentence.index("the"), len(sentence) - 1)) == "SUPPORT"


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("Sanctions were imposed on the bank.", "Sanctions were imposed"),
        ("The aid was finally delivered.", "aid was finally delivered"),
        ("The army said it has suspended military talks.", "suspended military talks"),
        ("They held long and difficult talks.", "held long and difficult talks"),
    ],
)
def test_a_phrase_is_found_around_its_object(sentence: str, trigger: str) -> None:
    assert trigger in [found.text for found in find_triggers(sentence)]


def test_leaving_office_yields_to_somebody_only_where_one_is_named() -> None:
    sentence = "The minister resigned on Friday after protests by the miners."
    (resigned, *_) = find_triggers(sentence)
    assert (resigned.type, resigned.base) == ("OTHER", "CONCEDE")
    assert code(sentence, (0, 12), (sentence.index("the miners"), len(sentence) - 1)) == "CONCEDE"
    assert code("The minister agreed to resign.") == "AGREE"


@pytest.mark.parametrize(
    ("sentence", "weight"),
    [
        ("Clashes erupted in the port.", 1.0),
        ("There were riots in the port.", 1.0),
        ("The port has seen riots.", 0.5),
    ],
)
def test_a_noun_that_takes_place_weighs_like_a_verb(sentence: str, weight: float) -> None:
    assert max(trigger.weight for trigger in find_triggers(sentence)) == weight


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister was sworn in by the king.",
        "The coast was hit by a typhoon.",
        "The club launched a new website.",
        "Chad put the bill back on the agenda.",
        "Norway holds the presidency of the club.",
        "Norway has close ties to Chad.",
        "Peru took over the chair of the club.",
    ],
)
def test_a_phrase_of_another_sense_has_no_root(sentence: str) -> None:
    assert code(sentence) == "OTHER"


@pytest.mark.parametrize(
    ("sentence", "root"),
    [
        ("The fort was hit by a rocket.", "ASSAULT"),
        ("The air force launched a wave of strikes.", "ASSAULT"),
        ("The bakers launched a strike over pay.", "PROTEST"),
        ("The junta promised terrible retaliation.", "THREATEN"),
        ("The army launched a raid on the fort.", "ASSAULT"),
        ("The reporter was held in custody.", "COERCE"),
    ],
)
def test_the_phrase_itself_keeps_its_root(sentence: str, root: str) -> None:
    assert code(sentence) == root


def test_a_participle_behind_its_object_is_read_with_it() -> None:
    found = find_triggers("The bloc upheld sanctions imposed in May on Mali.")
    assert [trigger.type for trigger in found if trigger.text == "imposed"] == ["SANCTION"]


@pytest.mark.parametrize("sentence", ["Forces have shelled the port.", "The envoy hopes that talks will go on."])
def test_a_plural_before_an_auxiliary_is_a_noun(sentence: str) -> None:
    verbs = [trigger.text for trigger in find_triggers(sentence) if trigger.part == "verb"]
    assert not any(text.startswith(("Forces", "talks")) for text in verbs)


def test_a_word_of_many_senses_is_faint() -> None:
    (held,) = find_triggers("The fair was held on Monday.")
    assert held.faint
    assert not any(trigger.faint for trigger in find_triggers("The army closed the border."))


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("The envoy spoke by telephone with the mayor.", False),
        ("The ministers talked by video.", False),
        ("The mayor was accused by the rebels.", True),
        ("A convoy attacked by rebels turned back.", True),
    ],
)
def test_only_a_participle_with_a_doer_is_passive(sentence: str, passive: bool) -> None:
    assert find_triggers(sentence)[0].passive is passive
