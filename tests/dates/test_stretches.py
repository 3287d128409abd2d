"""Only the stretches of a text that may speak of time are read, and no mention is lost by that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.fold import folded, lowered
from events.dates.lexicon import Lexicon, lexicon
from events.dates.scan import runs
from events.dates.stretches import Stretches

LANGUAGES = ("en", "fr", "de", "ar", "zh")
WORDS = st.sampled_from(
    """the attack Monday on last may 5 2014 19 h 30 day later u.s. o'clock (early week) nuit du 3. März الاثنين 2月3日
    a.m. , before port, tomorrow's mid-May end- 1990s""".split()
)
BLANKS = st.sampled_from([" ", "\n", "\n\n", "  "])


def read(text: str, words: Lexicon) -> list[tuple[int, int, str, str]]:
    """Where the runs of a text are, and what stands around them."""
    plain = folded(text)
    return [(run.start, run.end, run.before, run.after) for run in runs(plain, lowered(plain), words)]


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("The envoys met the crowd in the port.", []),
        ("The envoys met on Monday in the port, and left.", ["met on monday in the port,"]),
        ("Sails rose at dawn in 2014 there", ["rose at dawn in 2014 there"]),
        ("Nobody slept. Tuesday", ["slept. tuesday"]),
        ("", []),
    ],
)
def test_a_stretch_reaches_to_the_first_words_that_the_lexicon_does_not_know(text: str, stretches: list[str]) -> None:
    low = lowered(text)
    assert [low[begin:end] for begin, end in lexicon("en").stretches.of(low)] == stretches


@given(st.lists(WORDS, max_size=30), BLANKS, st.sampled_from(LANGUAGES))
def test_the_runs_are_those_of_the_whole_text(words: list[str], blank: str, language: str) -> None:
    text, known = " ".join(words) + blank + blank.join(words), lexicon(language)
    whole = replace(known, stretches=Stretches((), (), spaceless=True))
    assert read(text, known) == read(text, whole)
