"""The event table for pandas."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pandas as pd

from events import Event, to_frame
from events.frame import COLUMNS
from tests.store.telling import Newsroom, Tale, day


def told(*tales: Tale) -> list[Event]:
    newsroom = Newsroom()
    return newsroom.extract(newsroom.article(*tales))


def test_a_row_an_event() -> None:
    frame = to_frame(told(Tale(day(4), day(4)), Tale(day(5), None, ("UKR",))))
    assert list(frame.columns) == list(COLUMNS)
    assert frame["start"].tolist() == [pd.Timestamp(2022, 2, 4), pd.Timestamp(2022, 2, 5)]
    assert frame["end"].isna().tolist() == [False, True]
    assert frame["countries"].tolist() == [["CHN", "RUS"], ["UKR"]]
    assert frame["quad"].tolist() == ["verbal cooperation"] * 2
    assert [row["actors"][0]["id"] for _, row in frame.iterrows()] == ["CHN", "UKR"]


def test_days_reach_as_far_as_the_calendar() -> None:
    (event,) = told(Tale(day(4), day(4)))
    frame = to_frame([replace(event, start=date.min, end=date.max)])
    assert frame["start"].dt.year.tolist() + frame["end"].dt.year.tolist() == [1, 9999]


def test_without_events_the_columns_are_the_same() -> None:
    empty, full = to_frame([]), to_frame(told(Tale(day(4), day(4))))
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()
    assert empty.empty


def test_pandas_is_loaded_when_it_is_needed() -> None:
    program = "import sys, events; assert 'pandas' not in sys.modules and 'sqlalchemy' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
