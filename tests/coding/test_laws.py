"""What holds for any text."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.coding import Trigger, code, find_triggers, roles
from events.coding.trigger import Part, Tense
from events.coding.vocabulary import LANGUAGES
from events.model import Type
from tests.coding.made import mentions

WORDS = st.sampled_from(
    "will not have been attacked by the troops to refuse talks with , and sanctions were imposed on that must aid 's "
    'agreed of condemning May strike ceasefire " 攻撃 制裁 accusé a été'.split()
)
SENTENCES = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join))
SPANS = st.none() | st.tuples(st.integers(-3, 90), st.integers(-3, 90))


@given(SENTENCES, st.sampled_from(("en", *LANGUAGES, "xx", "")))
def test_triggers_quote_the_text_in_order(sentence: str, language: str) -> None:
    triggers = find_triggers(sentence, language)
    assert [trigger.start for trigger in triggers] == sorted(trigger.start for trigger in triggers)
    for trigger in triggers:
        assert trigger.text == sentence[trigger.start : trigger.end] != ""
        assert trigger.type in Type
        assert trigger.tense in get_args(Tense)
        assert trigger.part in get_args(Part)
        assert trigger.weight > 0
        assert trigger.rule


@given(SENTENCES, SPANS, SPANS)
def test_code_is_total(sentence: str, source: tuple[int, int] | None, target: tuple[int, int] | None) -> None:
    assert code(sentence, source, target) in set(Type)


@given(SENTENCES)
def test_code_is_other_without_triggers_alone(sentence: str) -> None:
    assert (code(sentence) == "OTHER") == (not find_triggers(sentence))


@given(st.lists(WORDS, min_size=1, max_size=12))
def test_each_mention_has_at_most_one_role(words: list[str]) -> None:
    sentence = "Avalon " + " ".join(words) + " Brittany"
    named = mentions(sentence, "Avalon", "Brittany")
    for trigger in find_triggers(sentence):
        told = [mention for mention, _ in roles(sentence, trigger, named)]
        assert len(told) == len({mention.start for mention in told})
        assert all(mention in named for mention in told)


@pytest.mark.parametrize("sentence", ["Peru attacked Chile.", "Chile was sanctioned by Peru.", "Peru signed a treaty."])
def test_capitals_do_not_change_the_type(sentence: str) -> None:
    assert code(sentence.upper()) == code(sentence) == code(sentence.lower())


def test_a_long_text_is_read_in_one_pass() -> None:
    assert isinstance(find_triggers("send the talks to have been " * 5000), list)


def test_a_trigger_is_frozen() -> None:
    trigger = find_triggers("Peru attacked Chile.")[0]
    assert trigger == Trigger(5, 13, "attacked", Type.ASSAULT, tense="past", rule="attack", base=Type.ASSAULT)
    with pytest.raises(AttributeError):
        trigger.start = 1  # type: ignore[misc]
