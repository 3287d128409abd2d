"""What holds for any text, day and language."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from events.actors import find_actors, resolve
from events.actors.lexicon import LANGUAGES
from events.model import ActorKind

PIECES = st.sampled_from(
    """China Russian Ukraine's U.S. Macron President the president of ministry two countries both sides Kremlin in to
    外務省 外交部 البلدين Georgia Atlanta NATO alliance Wang Yi Kim South Korean leader ethnic pro - backed ,
    . “ ” ' ’ ( ) Moscow MOSCOW
    中国 俄 两国 总统 ロシア の 外相 روسيا و الرئيس Россию президент ministre chinois Präsident 4 2022 X Æ""".split()
)
MADE = st.lists(PIECES, max_size=20)
TEXTS = st.one_of(st.text(max_size=80), MADE.map(" ".join), MADE.map("".join), MADE.map("\n".join))
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(TEXTS, DAYS, st.sampled_from(LANGUAGES))
def test_mentions_quote_the_text_in_order_without_overlap(text: str, on: date | None, language: str) -> None:
    end = 0
    for mention in find_actors(text, on, language):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        end = mention.end


@given(TEXTS, DAYS, st.sampled_from(LANGUAGES))
def test_actors_are_well_formed(text: str, on: date | None, language: str) -> None:
    for mention in find_actors(text, on, language):
        actor = mention.actor
        assert actor.country is None or (len(actor.country) == 3 and actor.country.isupper())
        assert actor.id.startswith("person:") == (actor.kind is ActorKind.PERSON)
        assert mention.rule
        assert mention.use in ("name", "place", "adjective", "title", "person", "pronoun")


@given(TEXTS, DAYS)
def test_same_question_same_answer(text: str, on: date | None) -> None:
    assert find_actors(text, on) == find_actors(text, on)


@given(st.text(max_size=40), DAYS, st.text(max_size=40))
def test_resolve_answers_anything(name: str, on: date | None, context: str) -> None:
    actor = resolve(name, on, context)
    assert actor is None or actor.id


@given(st.dates(date(2000, 1, 1), date(2026, 11, 24)))
def test_an_office_has_one_holder_on_each_day(on: date) -> None:
    (mention,) = find_actors("The Russian president spoke.", on)
    between = date(2008, 5, 7) < on < date(2012, 5, 7)
    assert between == (mention.actor.id == "person:dmitry-medvedev")


@given(st.integers(1, 60))
def test_more_text_changes_nothing_before_it(count: int) -> None:
    text = "Peru recalled its envoy from Quito. "
    assert len(find_actors(text * count)) == 2 * count
