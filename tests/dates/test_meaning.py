"""What a mention tells beyond its value: interval, precision, source, time of day, other readings."""

from __future__ import annotations

from datetime import date

import pytest

from events.dates import DateMention, find_dates
from events.model import DateSource, Precision

THURSDAY = date(2022, 2, 24)


def one(text: str, published: date | None = THURSDAY) -> DateMention:
    (mention,) = find_dates(text, published=published)
    return mention


class TestInterval:
    @pytest.mark.parametrize(
        ("phrase", "first", "last", "precision"),
        [
            ("on Monday", (2022, 2, 21), (2022, 2, 21), Precision.DAY),
            ("last week", (2022, 2, 14), (2022, 2, 20), Precision.WEEK),
            ("late last week", (2022, 2, 18), (2022, 2, 20), Precision.RANGE),
            ("over the weekend", (2022, 2, 19), (2022, 2, 20), Precision.RANGE),
            ("in March 2014", (2014, 3, 1), (2014, 3, 31), Precision.MONTH),
            ("in early March 2014", (2014, 3, 1), (2014, 3, 10), Precision.RANGE),
            ("in the third quarter of 2014", (2014, 7, 1), (2014, 9, 30), Precision.QUARTER),
            ("in the winter of 2014", (2014, 12, 1), (2015, 2, 28), Precision.SEASON),
            ("earlier this month", (2022, 2, 1), (2022, 2, 24), Precision.RANGE),
            ("in recent days", (2022, 2, 17), (2022, 2, 24), Precision.VAGUE),
            ("in 2014", (2014, 1, 1), (2014, 12, 31), Precision.YEAR),
            ("in the 1990s", (1990, 1, 1), (1999, 12, 31), Precision.DECADE),
            ("in the 20th century", (1900, 1, 1), (1999, 12, 31), Precision.RANGE),
            ("in the past two weeks", (2022, 2, 10), (2022, 2, 24), Precision.RANGE),
        ],
    )
    def test_covers_the_days_the_words_allow(
        self, phrase: str, first: tuple[int, int, int], last: tuple[int, int, int], precision: Precision
    ) -> None:
        mention = one(f"It happened {phrase}.")
        assert (mention.first, mention.last) == (date(*first), date(*last))
        assert mention.precision is precision

    def test_is_open_when_the_words_say_since(self) -> None:
        mention = one("It has been closed since March 2021.")
        assert (mention.first, mention.last) == (date(2021, 3, 1), None)

    def test_is_missing_for_lengths_without_a_place(self) -> None:
        mention = one("The siege lasted three weeks.")
        assert (mention.type, mention.first, mention.last) == ("DURATION", None, None)

    def test_ends_with_publication_when_a_length_goes_on(self) -> None:
        mention = one("The port has been closed for two weeks.")
        assert (mention.first, mention.last) == (date(2022, 2, 10), THURSDAY)

    def test_begins_with_publication_when_a_length_lies_ahead(self) -> None:
        mention = one("The observers will arrive within a month.")
        assert (mention.first, mention.last) == (THURSDAY, date(2022, 3, 24))

    def test_is_missing_before_our_era(self) -> None:
        assert one("Rome was sacked in 390 BC.").first is None

    def test_the_present_is_the_publication_day_but_vague(self) -> None:
        mention = one("He now leads the party.")
        assert (mention.first, mention.precision) == (THURSDAY, Precision.VAGUE)

    def test_a_bare_time_of_day_knows_no_day_of_its_own(self) -> None:
        mention = one("The line went dead at 21:00.")
        assert mention.precision is Precision.VAGUE
        assert mention.source is DateSource.INHERITED


class TestSource:
    @pytest.mark.parametrize(
        ("phrase", "source"),
        [
            ("on 3 March 2014", DateSource.EXPLICIT),
            ("in 2014", DateSource.EXPLICIT),
            ("on Monday", DateSource.RELATIVE),
            ("three days ago", DateSource.RELATIVE),
            ("last March", DateSource.RELATIVE),
            ("in March", DateSource.INHERITED),
            ("on 3 March", DateSource.INHERITED),
        ],
    )
    def test_says_what_the_words_lean_on(self, phrase: str, source: DateSource) -> None:
        assert one(f"They met {phrase}.").source is source


class TestTime:
    @pytest.mark.parametrize(
        ("text", "time"),
        [
            ("They left at 5 p.m. on Tuesday.", "T17:00"),
            ("They left on Monday evening.", "evening"),
            ("They left this morning.", "morning"),
            ("They left on Monday.", None),
        ],
    )
    def test_is_told_beside_the_day(self, text: str, time: str | None) -> None:
        assert one(text).time == time


class TestHonesty:
    def test_an_ambiguous_form_carries_its_other_reading(self) -> None:
        mention = one("A cable of 04/05/2022 names him.")
        assert mention.value == "2022-04-05"
        assert [(r.value, r.first) for r in mention.readings] == [("2022-05-04", date(2022, 5, 4))]

    def test_two_digits_for_everything_can_be_read_three_ways(self) -> None:
        mention = one("The form says 12/11/10.")
        assert {mention.value, *(r.value for r in mention.readings)} == {"2010-12-11", "2010-11-12", "2012-11-10"}

    @pytest.mark.parametrize("text", ["Signed on 25/12/2019.", "Signed on 2019-12-25.", "Signed on 3 March 2014."])
    def test_a_clear_form_has_one_reading(self, text: str) -> None:
        assert one(text).readings == ()

    @pytest.mark.parametrize("day", ["30 February", "31 April 2020", "29 February 2021", "June 31", "31/02/2020"])
    def test_an_impossible_day_is_a_mention_without_a_value(self, day: str) -> None:
        mention = one(f"The letter is of {day}.")
        assert (mention.value, mention.first, mention.last) == ("", None, None)

    def test_a_weekday_beside_a_date_chooses_the_year(self) -> None:
        assert one("They met on Tuesday, February 22.", date(2024, 7, 1)).value == "2022-02-22"

    def test_the_rule_is_named(self) -> None:
        assert one("They met three days ago.").rule == "ago"
