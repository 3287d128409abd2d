"""Names of countries and days in the reader's language."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from dashboard.language import ENGLISH, Words, read, words_of
from events.model import Precision
from tests.dashboard.made import EVERYBODY, made

GERMAN, CHINESE = Words("de"), Words("zh_Hans_CN")

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


class TestWhoseLanguage:
    def test_the_link_before_the_browser_and_english_for_what_nobody_speaks(self) -> None:
        assert words_of("fr", "de") == Words("fr")
        assert words_of("", "de") == Words("de")
        assert words_of("xx-nowhere", None) == ENGLISH

    def test_every_english_puts_the_day_before_the_month(self) -> None:
        assert read("en-US") == ENGLISH

    @given(st.text(max_size=20))
    def test_any_tag_is_read(self, tag: str) -> None:
        assert words_of(tag, None).day(date(2022, 2, 4))


class TestCountries:
    def test_they_have_the_names_of_the_language(self) -> None:
        assert GERMAN.country("USA") == "Vereinigte Staaten"
        assert GERMAN.names({"USA": "United States", "NATO": "NATO"}) == {"USA": "Vereinigte Staaten", "NATO": "NATO"}

    def test_in_english_they_have_the_names_that_the_actors_have(self) -> None:
        assert ENGLISH.names({"USA": "America"}) == {"USA": "America"}

    def test_the_actors_of_an_event_are_named_once_and_in_order(self) -> None:
        event = replace(made(1)[0], actors=(EVERYBODY[1], EVERYBODY[4], EVERYBODY[1]))
        assert GERMAN.actors(event) == "Russland, NATO"


#: first and last day (None is open), precision → in English, in German
PERIODS = [
    ((date(2022, 2, 4), date(2022, 2, 4), "day"), "4 February 2022", "4. Februar 2022"),
    ((date(2022, 2, 1), date(2022, 2, 28), "month"), "February 2022", "Februar 2022"),
    ((date(2022, 4, 1), date(2022, 6, 30), "quarter"), "2nd quarter 2022", "2. Quartal 2022"),
    ((date(2022, 1, 1), date(2022, 12, 31), "year"), "2022", "2022"),
    ((date(2010, 1, 1), date(2019, 12, 31), "decade"), "2010s", "2010–2019"),
    ((date(2022, 3, 7), date(2022, 3, 13), "week"), "week of 7 March 2022", "week of 7. März 2022"),
    ((date(2014, 3, 3), date(2014, 3, 5), "range"), "3–5 March 2014", "3.–5. März 2014"),
    ((date(2014, 3, 3), date(2014, 5, 5), "range"), "3 March – 5 May 2014", "3. März – 5. Mai 2014"),
    ((date(2014, 1, 1), date(2016, 12, 31), "range"), "2014–2016", "2014–2016"),
    ((date(2011, 5, 2), None, "range"), "since 2 May 2011", "since 2. Mai 2011"),
]


class TestDays:
    @pytest.mark.parametrize(("known", "english", "german"), PERIODS)
    def test_a_date_is_as_exact_as_it_is_known(
        self, known: tuple[date, date | None, str], english: str, german: str
    ) -> None:
        assert ENGLISH.period(*known) == english
        assert GERMAN.period(*known) == german

    def test_whole_months_of_a_filter_have_their_names(self) -> None:
        assert ENGLISH.span(date(2022, 2, 1), date(2022, 3, 31)) == "February – March 2022"
        assert ENGLISH.span(date(2022, 2, 1), date(2022, 2, 28)) == "February 2022"
        assert ENGLISH.span(date(2022, 2, 1), date(2022, 3, 30)) == "1 February – 30 March 2022"
        assert ENGLISH.span(date(2022, 1, 1), date(2022, 12, 31)) == "2022"

    @given(st.sampled_from(locale_identifiers()), DAYS, DAYS, st.sampled_from(list(Precision)))
    def test_every_language_writes_every_date(self, code: str, one: date, other: date, precision: Precision) -> None:
        words = Words(code)
        first, last = min(one, other), max(one, other)
        assert words.period(first, last, precision.value)
        assert words.period(first, None, precision.value)
        assert words.span(first.replace(day=1), last.replace(day=calendar.monthrange(last.year, last.month)[1]))


class TestPlotly:
    def test_it_writes_days_in_the_order_of_the_language(self) -> None:
        assert ENGLISH.ticks("MMMd") == "%-d %b"
        assert CHINESE.ticks("yMMMd") == "%Y年%-m月%-d日"

    def test_it_has_the_months_of_the_language(self) -> None:
        assert ENGLISH.plotly == {}
        assert GERMAN.plotly["locales"]["own"]["format"]["months"][2] == "März"

    @pytest.mark.parametrize("skeleton", ["Hm", "yMMMd", "MMMd", "MMM", "y"])
    def test_every_language_has_its_order(self, skeleton: str) -> None:
        assert all("%" in Words(code).ticks(skeleton) for code in locale_identifiers())
