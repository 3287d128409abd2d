"""Filters: link parameters to a filter and back, options, and the sentence that says what is shown."""

from __future__ import annotations

import argparse
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.errors import FilterError
from events.filter import PARAMETERS, Filter, add_arguments, from_arguments, parse, sentence, to_params
from events.filter.sentence import PHRASES
from events.model import Kind, Precision, Quad, Type
from events.store.conditions import CONDITIONS

NAMES = {"CHN": "China", "RUS": "Russia", "FRA": "France"}


def some(values: object) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from([str(value) for value in values]), max_size=3, unique=True).map(tuple)  # type: ignore[attr-defined]


words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
ids = some(("CHN", "UKR-DPR", "NATO", "person:wang-yi"))
filters = st.builds(
    Filter,
    actor=ids,
    not_actor=ids,
    match=st.sampled_from(("any", "all", "only")),
    country=some(("CHN", "FRA")),
    type=some(Type),
    quad=some(Quad),
    kind=some(Kind),
    from_=st.none() | st.dates(),
    to=st.none() | st.dates(),
    precision=some(Precision),
    source=st.lists(words, max_size=2, unique=True).map(tuple),
    language=some(("en", "zh")),
    confidence=st.floats(0, 1),
    q=st.just("") | words,
    known_by=st.none() | st.dates(),
    collection=st.just("") | words,
)


class TestLinks:
    @given(filters)
    def test_what_is_written_is_read_as_the_same(self, asked: Filter) -> None:
        assert parse(to_params(asked)) == (asked, ())

    def test_the_default_is_written_as_nothing(self) -> None:
        assert to_params(Filter()) == {}

    @given(st.dictionaries(st.sampled_from([item.name for item in PARAMETERS]), st.lists(st.text())))
    def test_any_link_is_read(self, params: dict[str, list[str]]) -> None:
        asked, ignored = parse(params)
        assert parse(to_params(asked)) == (asked, ())
        assert all(str(part).isprintable() or part for part in ignored)

    @pytest.mark.parametrize(
        ("name", "text", "value"),
        [
            ("actor", "chn", ("CHN",)),
            ("actor", "person:wang-yi", ("person:wang-yi",)),
            ("from", "2022", date(2022, 1, 1)),
            ("from", "2022-02", date(2022, 2, 1)),
            ("to", "2022", date(2022, 12, 31)),
            ("to", "2024-02", date(2024, 2, 29)),
            ("known_by", "2022-02-04", date(2022, 2, 4)),
            ("type", "consult", ("CONSULT",)),
            ("confidence", "0.5", 0.5),
            ("q", "  two   words ", "two words"),
        ],
    )
    def test_values(self, name: str, text: str, value: object) -> None:
        asked, ignored = parse({name: text})
        assert not ignored
        assert getattr(asked, "from_" if name == "from" else name) == value

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("actor", ""),
            ("actor", "x" * 201),
            ("actor", "a\x00b"),
            ("match", "some"),
            ("country", "China"),
            ("type", "WAR"),
            ("from", "2022-02-30"),
            ("from", "2022-13"),
            ("from", "0000-01-01"),
            ("from", "٢٠٢٢-٠٢-٠٤"),
            ("to", "yesterday"),
            ("language", "english"),
            ("confidence", "nan"),
            ("confidence", "2"),
            ("confidence", "x"),
        ],
    )
    def test_what_means_nothing_is_left_out_and_named(self, name: str, text: str) -> None:
        asked, ignored = parse({name: [text]})
        assert asked == Filter()
        assert [(part.name, part.value) for part in ignored] == [(name, text)]

    def test_what_else_is_right_counts(self) -> None:
        asked, ignored = parse({"type": ["CONSULT", "x"], "view": ["2022..2023"]})
        assert asked.type == ("CONSULT",)
        assert str(ignored[0]).startswith("type: 'x' is not one of AGREE, CONSULT")

    def test_there_are_no_more_than_a_hundred_values(self) -> None:
        asked, ignored = parse({"actor": [f"A{number}" for number in range(101)]})
        assert (len(asked.actor), len(ignored)) == (100, 1)


class TestTable:
    def test_every_filter_has_its_sql_and_its_words(self) -> None:
        names = [parameter.name for parameter in PARAMETERS]
        assert sorted(CONDITIONS) == sorted(PHRASES) == sorted(names)

    def test_every_field_can_be_asked_for(self) -> None:
        assert sorted(parameter.field for parameter in PARAMETERS) == sorted(Filter.__slots__)


class TestOptions:
    @staticmethod
    def read(*options: str) -> Filter:
        parser = argparse.ArgumentParser()
        add_arguments(parser)
        return from_arguments(parser.parse_args(options))

    def test_are_the_parameters_of_links(self) -> None:
        asked = self.read("--actor", "CHN", "--actor", "RUS", "--match", "all", "--not-actor", "USA", "--from", "2022")
        assert asked == Filter(("CHN", "RUS"), ("USA",), "all", from_=date(2022, 1, 1))

    def test_what_means_nothing_is_an_error_that_names_it(self) -> None:
        with pytest.raises(FilterError, match="--known-by: 'soon' is not a date"):
            self.read("--known-by", "soon")


class TestSentence:
    @pytest.mark.parametrize(
        ("asked", "words"),
        [
            (Filter(), "events"),
            (Filter(actor=("CHN", "RUS"), match="all"), "events with China and Russia"),
            (Filter(actor=("CHN", "RUS", "FRA")), "events with China, Russia or France"),
            (Filter(actor=("CHN", "RUS"), match="only"), "events with nobody but China and Russia"),
            (Filter(match="all"), "events"),
            (Filter(not_actor=("FRA",)), "events without France"),
            (Filter(from_=date(2022, 2, 1), to=date(2022, 2, 28)), "events, February 2022"),
            (Filter(from_=date(2022, 1, 1), to=date(2022, 12, 31)), "events, 2022"),
            (Filter(from_=date(2014, 1, 1), to=date(2022, 12, 31)), "events, 2014 to 2022"),
            (Filter(from_=date(2022, 2, 1), to=date(2022, 3, 31)), "events, February 2022 to March 2022"),
            (Filter(from_=date(2022, 2, 4), to=date(2022, 2, 4)), "events, 4 February 2022"),
            (Filter(from_=date(2022, 2, 4)), "events, since 4 February 2022"),
            (Filter(to=date.max), "events, until 31 December 9999"),
            (Filter(from_=date(9999, 12, 1), to=date.max), "events, 1 December 9999 to 31 December 9999"),
            (Filter(kind=("core", "reporting", "scheduled")), "events, statements left out"),
            (Filter(kind=("core",)), "events, only happenings"),
            (Filter(kind=("core", "statement", "reporting", "scheduled")), "events"),
            (Filter(q="gas", confidence=0.5), "events, confidence 0.50 or more, mentioning gas"),
        ],
    )
    def test_says_what_is_shown(self, asked: Filter, words: str) -> None:
        assert sentence(asked, NAMES) == words

    @pytest.mark.parametrize(
        ("count", "words"),
        [(0, "0 events with China"), (1, "1 event with China"), (1214, "1,214 events with China")],
    )
    def test_says_how_many(self, count: int, words: str) -> None:
        assert sentence(Filter(actor=("CHN",)), NAMES, count) == words

    @given(filters)
    def test_is_one_line_for_every_filter(self, asked: Filter) -> None:
        assert sentence(asked).startswith("events")
        assert "\n" not in sentence(asked)
