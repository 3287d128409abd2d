"""Intervals as EDTF level 1."""

from __future__ import annotations

from datetime import date

import pytest

from events.dates import edtf
from events.model import Precision


@pytest.mark.parametrize(
    ("first", "last", "precision", "mod", "written"),
    [
        (date(2022, 2, 21), date(2022, 2, 21), Precision.DAY, None, "2022-02-21"),
        (date(2022, 2, 21), date(2022, 2, 21), Precision.DAY, "APPROX", "2022-02-21~"),
        (date(2022, 2, 1), date(2022, 2, 28), Precision.MONTH, None, "2022-02"),
        (date(2022, 2, 1), date(2022, 2, 28), Precision.MONTH, "APPROX", "2022-02~"),
        (date(2014, 1, 1), date(2014, 12, 31), Precision.YEAR, None, "2014"),
        (date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE, None, "199X"),
        (date(2014, 6, 1), date(2014, 8, 31), Precision.SEASON, None, "2014-22"),
        (date(2014, 12, 1), date(2015, 2, 28), Precision.SEASON, None, "2014-24"),
        (date(2022, 2, 14), date(2022, 2, 20), Precision.WEEK, None, "2022-02-14/2022-02-20"),
        (date(2014, 7, 1), date(2014, 9, 30), Precision.QUARTER, None, "2014-07-01/2014-09-30"),
        (date(2014, 1, 1), date(2015, 12, 31), Precision.RANGE, None, "2014-01-01/2015-12-31"),
        (date(2022, 2, 24), None, Precision.DAY, None, "2022-02-24/.."),
        (None, None, Precision.VAGUE, None, ""),
    ],
)
def test_written_as_one_term_or_two_days(
    first: date | None, last: date | None, precision: Precision, mod: str | None, written: str
) -> None:
    assert edtf(first, last, precision, mod) == written
