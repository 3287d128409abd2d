"""Folding: typographic variants become plain, and every offset stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from events.text import folded


def test_quotes_hyphens_and_spaces_become_plain() -> None:
    assert folded("“May’s” 2014–15\u00a0— «x»") == '"May\'s" 2014-15 - "x"'


def test_plain_text_stays_itself() -> None:
    text = 'It\'s plain - "all" of it.'
    assert folded(text) is text


@given(st.text())
def test_length_stays_and_folding_twice_changes_nothing(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)
