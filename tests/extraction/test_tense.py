"""A date without week or year agrees with its verb."""

from __future__ import annotations

from datetime import date

from events.coding.trigger import Tense, Trigger
from events.dates import edtf
from events.extraction.calendar import Length
from events.extraction.days import Days
from events.extraction.tense import agreed
from events.model import DateSource, Precision, Type

TUESDAY = date(2022, 2, 22)
WEEK, YEAR = Length(1, "W"), Length(1, "Y")


def days(first: date, last: date, precision: Precision, recurs: Length | None = None, current: bool = False) -> Days:
    return Days(
        first, last, precision, edtf(first, last, precision), DateSource.RELATIVE, recurs=recurs, current=current
    )


def verb(tense: Tense) -> Trigger:
    return Trigger(0, 4, "verb", Type.OTHER, tense=tense)


FRIDAY = days(date(2022, 2, 18), date(2022, 2, 18), Precision.DAY, WEEK)
MARCH = days(date(2022, 3, 1), date(2022, 3, 31), Precision.MONTH, YEAR)
THIS_YEAR = days(date(2022, 1, 1), date(2022, 12, 31), Precision.YEAR, current=True)


def test_what_is_to_come_lies_ahead() -> None:
    moved = agreed(FRIDAY, 9, verb("future"), TUESDAY)
    assert (moved.first, moved.edtf) == (date(2022, 2, 25), "2022-02-25")


def test_a_date_that_opens_the_sentence_is_not_moved_ahead() -> None:
    assert agreed(FRIDAY, 0, verb("future"), TUESDAY) == FRIDAY


def test_what_has_happened_lies_behind() -> None:
    moved = agreed(MARCH, 9, verb("past"), TUESDAY)
    assert (moved.first, moved.last, moved.edtf) == (date(2021, 3, 1), date(2021, 3, 31), "2021-03")


def test_what_happened_this_year_happened_before_publication() -> None:
    cut = agreed(THIS_YEAR, 9, verb("past"), TUESDAY)
    assert (cut.first, cut.last, cut.precision) == (date(2022, 1, 1), TUESDAY, Precision.RANGE)


def test_a_date_in_full_stays() -> None:
    full = MARCH._replace(recurs=None)
    assert agreed(full, 9, verb("past"), TUESDAY) == full


def test_without_verb_or_publication_date_nothing_is_known() -> None:
    assert agreed(MARCH, 9, None, TUESDAY) == MARCH
    assert agreed(MARCH, 9, verb("past"), None) == MARCH
