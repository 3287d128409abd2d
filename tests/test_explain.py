"""Every event says why it is what it is."""

from __future__ import annotations

from datetime import date

from events import Article, explain, extract
from events.merge import merge

TUESDAY = date(2022, 2, 22)
MONDAY = Article(
    "Norway expelled two Russian envoys on Monday.", published=date(2022, 2, 22), source="A", language="en"
)
AGAIN = Article(
    "Norway expelled two envoys of Russia on Monday.", published=date(2022, 2, 23), source="B", language="en"
)


def lines(article: Article) -> list[str]:
    (event,) = extract(article)
    return explain(event)


def test_which_words_dated_it_and_by_which_rule() -> None:
    assert lines(MONDAY)[0].startswith("Dated 2022-02-21 by the words “Monday” by the rule “")
    assert "counted from the publication date" in lines(MONDAY)[0]


def test_which_words_named_its_actors() -> None:
    actors = [line for line in lines(MONDAY) if line.startswith("Actor ")]
    assert any(line.startswith("Actor Norway (NOR, source) by the words “Norway”") for line in actors)


def test_which_words_typed_it() -> None:
    assert any(line.startswith("Type ") and "“expelled" in line for line in lines(MONDAY))


def test_what_the_sentence_does_not_name_is_said_to_be_so() -> None:
    text = "Yemen is at war. Yemen has no port. Yemen is hungry. On Monday, nine people were killed."
    (event,) = extract(Article(text, published=date(2022, 2, 22), language="en"))
    assert any("no words of the sentence" in line for line in explain(event))


def test_from_how_many_mentions_it_was_merged() -> None:
    (event,) = merge([*extract(MONDAY), *extract(AGAIN)])
    assert any(line.startswith("Merged from 2 mentions, the least alike of them ") for line in explain(event))


def test_each_sentence_says_how_it_dates_the_event() -> None:
    written = Article("Norway expelled two envoys of Russia on 21 February 2022.", source="C", language="en")
    (event,) = merge([*extract(MONDAY), *extract(written)])
    dated = [line for line in explain(event) if line.startswith("Dated ")]
    assert {line.rsplit(", ", 1)[1] for line in dated} == {"counted from the publication date.", "written in full."}
