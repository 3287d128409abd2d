"""A text cut into words keeps every character in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from events.text.cut import cut, cutter

LETTERS = cutter(r"[^\W\d_]+")


def test_words_and_what_stands_between_them() -> None:
    found = cut("Oslo, 3 May.", LETTERS)
    assert list(found.words) == ["Oslo", "May"]
    assert list(found.starts) == [0, 8]
    assert list(found.ends) == [4, 11]
    assert list(found.gaps) == ["", ", 3 ", "."]


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    words, starts, ends, gaps = cut(text, LETTERS)
    assert list(words) == [text[start:end] for start, end in zip(starts, ends, strict=True)]
    assert "".join([*map("".join, zip(gaps, words, strict=False)), gaps[-1]]) == text
