"""Days by their place in a month or a week that the text leaves open."""

from __future__ import annotations

from datetime import date

import pytest

from events.dates import find_dates

THURSDAY = date(2022, 2, 24)


def days(text: str, language: str, published: date | None = THURSDAY) -> list[date | None]:
    return [mention.first for mention in find_dates(text, published, language)]


class TestMonthDay:
    def test_the_last_such_day_is_meant(self) -> None:
        assert days("El día 22 llegó el barco.", "es") == [date(2022, 2, 22)]
        assert days("El día 28 llegó el barco.", "es") == [date(2022, 1, 28)]

    def test_the_next_one_when_the_clause_looks_ahead(self) -> None:
        assert days("El día 12 llegará el barco.", "es") == [date(2022, 3, 12)]

    def test_a_month_without_such_a_day_is_passed_over(self) -> None:
        assert days("特使31日抵达。", "zh", date(2022, 3, 15)) == [date(2022, 1, 31)]

    def test_a_weekday_must_agree(self) -> None:
        assert days("Utusan itu tiba Selasa (22/2).", "id") == [date(2022, 2, 22)]
        assert days("O enviado chegou na terça (22).", "pt") == [date(2022, 2, 22)]
        assert days("O enviado chegou na terça (23).", "pt") == [date(2021, 11, 23)]

    def test_without_a_publication_date_nothing_is_known(self) -> None:
        assert days("特使22日抵达。", "zh", None) == [None]

    def test_a_number_too_great_for_a_ship_is_a_day(self) -> None:
        assert len(days("特使22号抵达。", "zh", date(2022, 2, 23))) == 1
        assert days("火箭5号升空。", "zh", date(2022, 2, 23)) == []


class TestDayIn:
    @pytest.mark.parametrize("day", [date(2022, 2, 21), date(2022, 2, 24), date(2022, 2, 27)])
    def test_a_day_of_last_week_is_the_same_on_every_day_of_this_one(self, day: date) -> None:
        assert days("上周五银行加息。", "zh", day) == [date(2022, 2, 18)]
        assert days("先週の金曜日に利上げした。", "ja", day) == [date(2022, 2, 18)]

    def test_a_day_of_this_month(self) -> None:
        assert days("本月4日举行会谈。", "zh") == [date(2022, 2, 4)]


class TestWeekOf:
    def test_weeks_are_counted_from_the_first_day(self) -> None:
        assert days("La tregua empezó en la primera semana de marzo de 2021.", "es") == [date(2021, 3, 1)]
        assert days("Pada minggu kedua Maret 2021 pasukan mundur.", "id") == [date(2021, 3, 8)]
