"""Numbers packed into one by the database come apart as they were."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, select

from events.store.packing import ABSENT, day, number, packed, unpacked
from events.store.types import EPOCH, Day

TABLE = Table("row", MetaData(), Column("first", Day), Column("small", Integer, nullable=False), Column("last", Day))
WORD = (day("first"), number("small", 3), day("last"))

days = st.none() | st.dates()


@given(st.lists(st.tuples(days, st.integers(0, 7), days), min_size=1, max_size=20))
def test_what_is_packed_comes_apart(told: list[tuple[date | None, int, date | None]]) -> None:
    engine = create_engine("sqlite://")
    TABLE.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(TABLE.insert(), [dict(zip(("first", "small", "last"), row, strict=True)) for row in told])
        words = np.array(connection.scalars(select(packed(TABLE, WORD))).all(), np.int64)
    engine.dispose()
    found = dict(unpacked(WORD, words))
    assert found["small"].tolist() == [row[1] for row in told]
    for name, place in (("first", 0), ("last", 2)):
        values = [row[place] for row in told]
        assert found[name].tolist() == [ABSENT if one is None else one.toordinal() - EPOCH for one in values]


def test_a_word_has_no_more_bits_than_the_database_has() -> None:
    with pytest.raises(ValueError, match="66 bits"):
        packed(TABLE, (day("first"), day("last"), day("first")))
