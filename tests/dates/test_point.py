"""A point is a unit and its number: TIMEX3 value, interval and neighbours follow."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.holidays import easter, holiday
from events.dates.point import MONTHS, Point
from events.dates.shift import moved

UNITS = st.sampled_from(["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"])
DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))


@pytest.mark.parametrize(
    ("unit", "timex"),
    [
        ("day", "2022-02-24"), ("week", "2022-W08"), ("weekend", "2022-W08-WE"), ("month", "2022-02"),
        ("quarter", "2022-Q1"), ("half", "2022-H1"), ("season", "2021-WI"), ("year", "2022"), ("decade", "202"),
        ("century", "20"), ("millennium", "2"),
    ],
)  # fmt: skip
def test_timex_names_the_unit_that_holds_a_day(unit: str, timex: str) -> None:
    assert Point.of_day(date(2022, 2, 24)).to(unit).timex == timex


def test_the_first_days_of_january_may_lie_in_the_old_year_s_week() -> None:
    assert Point.of_day(date(2021, 1, 3)).to("week").timex == "2020-W53"


@pytest.mark.parametrize(
    ("unit", "index", "timex"), [("year", 0, "BC0001"), ("year", -240, "BC0241"), ("century", -9, "BC08")]
)
def test_before_our_era_there_is_a_value_but_no_date(unit: str, index: int, timex: str) -> None:
    point = Point(unit, index)
    assert point.timex == timex
    assert point.interval is None


@given(DAYS, UNITS)
def test_a_unit_holds_the_day_it_was_made_from(day: date, unit: str) -> None:
    interval = Point.of_day(day).to(unit).interval
    assert interval
    assert (unit == "weekend" and day.isoweekday() < 6) or interval[0] <= day <= interval[1]


@given(DAYS, UNITS, st.integers(-50, 50))
def test_there_and_back_again(day: date, unit: str, steps: int) -> None:
    point = Point.of_day(day).to(unit)
    assert point.shift(steps).shift(-steps) == point


@given(DAYS, st.sampled_from(sorted(MONTHS)))
def test_units_follow_without_a_gap(day: date, unit: str) -> None:
    point = Point.of_day(day).to(unit)
    here, there = point.interval, point.shift(1).interval
    assert here
    assert there
    assert (there[0] - here[1]).days == 1


def test_a_day_that_the_calendar_does_not_have_is_none() -> None:
    assert Point.of_date(2021, 2, 29) is None
    assert Point.of_date(2021, 13, 1) is None
    assert Point.of_date(0, 1, 1) is None


def test_a_leap_day_moved_a_year_is_the_last_of_february() -> None:
    moved_day = moved(Point.of_day(date(2020, 2, 29)), "year", 1)
    assert moved_day
    assert moved_day.timex == "2021-02-28"


def test_a_quarter_moved_a_year_stays_a_quarter() -> None:
    assert moved(Point("quarter", 1989 * 4 + 2), "year", -1) == Point("quarter", 1988 * 4 + 2)


@pytest.mark.parametrize(("year", "day"), [(1961, "04-02"), (2000, "04-23"), (2019, "04-21"), (2024, "03-31")])
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize(
    ("rule", "day"),
    [("12-25", "2022-12-25"), ("11-4-4", "2022-11-24"), ("05-1--1", "2022-05-30"), ("easter-2", "2022-04-15"),
     ("11-1-1+1", "2022-11-08")],
)  # fmt: skip
def test_holiday_rules(rule: str, day: str) -> None:
    found = holiday(rule, 2022)
    assert found
    assert found.timex == day


def test_a_holiday_rule_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no holiday rule: whitsun"):
        holiday("whitsun", 2022)
