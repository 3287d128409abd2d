"""Titles: who, verb, whom or what, in the sentence's own words."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import Article
from events.extract import mentions
from events.extraction.grammar import grammar
from events.extraction.trim import LONGEST, trimmed
from events.merge.fusion import fuse

TUESDAY = date(2022, 2, 22)


def title_of(text: str) -> str:
    return mentions(Article(text, published=TUESDAY, language="en"))[0].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On Monday, Finland expelled two Russian envoys.", "Finland expelled two Russian envoys"),
        ("Finland on Monday expelled two Russian envoys.", "Finland expelled two Russian envoys"),
        ("However, Finland expelled two Russian envoys on Monday.", "Finland expelled two Russian envoys"),
        ("Officials say shelling resumed early on Monday in Benghazi.", "shelling resumed in Benghazi"),
        ("Troops of Chad shot 7,000 goats on Monday.", "Troops of Chad shot 7,000 goats"),
        ("Finland, Chad and Peru signed a treaty on Monday.", "Finland, Chad and Peru signed a treaty"),
        ("Finland said that it would expel two Russian envoys on Monday.", "Finland would expel two Russian envoys"),
        (
            "A ship that had lost its way hit a bridge on Monday.",
            "A ship that had lost its way hit a bridge",
        ),
    ],
)
def test_from_subject_to_object(text: str, title: str) -> None:
    assert title_of(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # what stands between commas before the verb
        ("Finland, on its way to the talks, expelled two envoys on Monday.", "Finland expelled two envoys"),
        ("Finland, which had waited long, on Monday expelled two envoys.", "Finland expelled two envoys"),
        ("The envoy of Finland, Juha Lind, left Lima on Monday.", "The envoy of Finland, Juha Lind, left Lima"),
        ("Finland, Chad (both members of the club) and Peru met on Monday.", "Finland, Chad and Peru met"),
        # the subject of a clause that has none of its own
        ("Finland praised Chad and on Monday expelled two envoys.", "Finland expelled two envoys"),
        ("The bridge, which Finland bombed on Monday, was old.", "The bridge which Finland bombed"),
        (
            "Resolution 12 of the club, adopted in Lima on Monday, is short.",
            "Resolution 12 of the club adopted in Lima",
        ),
        ("A shell that hit a market on Monday killed a guard.", "A shell that hit a market killed a guard"),
        # a clause behind a phrase, another clause, or a recipient
        ("In Lima, angry crowds stormed the court on Monday.", "angry crowds stormed the court"),
        ("Talks ended on Monday, a day before the tanks crossed the border.", "Talks ended"),
        ("Witnesses told Reuters the tanks crossed the border on Monday.", "the tanks crossed the border"),
        # what is said before the verb of saying
        ("Finland expelled two envoys, a spokesman said on Monday.", "Finland expelled two envoys"),
        (
            "Finland will talk to Chad about the dam, said the foreign minister on Monday.",
            "Finland will talk to Chad about the dam",
        ),
        # a noun with a date of its own
        ("Finland recalled the long drought after the coup of 26 July 2021.", "the coup of 26 July 2021"),
        # what goes on
        ("Finland has kept out of every war since 1990.", "Finland has kept out of every war since 1990"),
    ],
)
def test_a_clause_finds_its_subject(text: str, title: str) -> None:
    assert title in {event.title for event in mentions(Article(text, published=TUESDAY, language="en"))}


def test_people_go_without_their_offices_where_the_room_is_short() -> None:
    text = (
        "US Secretary of State Antony Blinken and Chinese Foreign Minister Wang Yi called on Monday for an end "
        "to the long dispute."
    )
    assert title_of(text) == "Antony Blinken and Wang Yi called for an end to the long dispute"


def test_no_adjective_is_left_without_its_noun() -> None:
    made = trimmed(
        "Finland asked the members of the club for a long look into the raid on the school by regional courts",
        grammar("en"),
    )
    assert made.endswith("the school")


def test_who_speaks_last_is_no_part_of_what_is_said() -> None:
    text = "Finland took that step alone, its spokesman, Juha Lind, said on Monday."
    assert title_of(text) == "Finland took that step alone"


def test_a_speaker_told_more_of_is_the_speaker_still() -> None:
    text = "Prime Minister Sanna Marin, who is fighting an election, said on Monday that Finland would stay."
    assert title_of(text).startswith("Prime Minister Sanna Marin said")


def test_quotes_that_close_stay() -> None:
    text = "Finland called the raid “a grave crime” on Monday."
    assert title_of(text) == "Finland called the raid “a grave crime”"


def test_an_aside_under_a_picture_is_no_event() -> None:
    text = "Prime Minister Sanna Marin (left) met President Joe Biden (not pictured) on Monday."
    assert [event.evidence[0].trigger for event in mentions(Article(text, published=TUESDAY, language="en"))] == ["met"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Finland recalled the treaty of 1990.", "Finland recalled the treaty"),
        ("Finland announced, on Monday, that it had won.", "Finland announced that it had won"),
        ("Finland fought Chad from 1980 to 1988.", "Finland fought Chad"),
    ],
)
def test_date_words_take_along_what_binds_them(text: str, title: str) -> None:
    assert title_of(text) == title


def test_a_date_before_its_noun_stays() -> None:
    assert title_of("The February 4 joint statement of Chad and Peru was short.").startswith("The February 4 joint")


def test_a_long_sentence_is_cut_where_a_clause_ends() -> None:
    text = (
        "Finland expelled two Russian envoys on Monday after a long dispute over a fence along the border, "
        "which had been put up in great haste and without a word to the neighbours."
    )
    assert title_of(text) == "Finland expelled two Russian envoys after a long dispute over a fence along the border"


def test_a_relative_clause_keeps_its_subject() -> None:
    title = title_of("Foreign Minister Sergei Lavrov, who visited Damascus on Monday, is a patient man.")
    assert "Lavrov visited Damascus" in title


class TestTrimmed:
    ENGLISH = grammar("en")

    @given(st.text(max_size=400))
    def test_never_too_long_and_never_invented(self, text: str) -> None:
        made = trimmed(text, self.ENGLISH)
        assert len(made) <= LONGEST
        assert set(re.findall(r"\w", made)) <= set(re.findall(r"\w", text))

    @given(st.lists(st.sampled_from(["the", "of", "which", "to", "fence", "envoys", "expelled", ","]), max_size=40))
    def test_no_half_word_and_no_open_end(self, words: list[str]) -> None:
        made = trimmed(" ".join(words), self.ENGLISH).split()
        assert {word.strip(",") for word in made} <= {*words, ""}
        assert len(made) < 2 or made[-1] not in self.ENGLISH.edges.dangling

    def test_an_open_quote_is_taken_out(self) -> None:
        assert trimmed('Envoys spoke of "a new', self.ENGLISH) == "Envoys spoke of a new"


def test_a_merged_event_has_the_title_that_tells_who_did_what() -> None:
    text = "The February 4 joint statement of Chad and Peru was short. Chad met leaders of Peru on February 4 in Lima."
    told = mentions(Article(text, published=TUESDAY, language="en"))
    fuller = [event.title for event in told if " met " in event.title]
    assert [fuse(pair, 1.0).title for pair in (told, told[::-1])] == fuller * 2


def test_a_clause_inside_another_has_no_subject_to_lend() -> None:
    assert "sent a letter to Oslo" in title_of(
        "She named the general who, on the day he fell, sent a letter to Oslo on Monday."
    )
