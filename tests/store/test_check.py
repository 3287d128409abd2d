"""`check` finds whatever is done to stored data behind the store's back."""

from __future__ import annotations

import re

import pytest

from events.model import Precision
from events.store import Store
from events.store.promises import aligned
from tests.store.telling import Newsroom, Tale, date, day

TALES = (Tale(day(4), day(4)), Tale(day(7), day(7), ("UKR",), words="went on strike"))


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE article SET text = 'x' || text", "the sentence is not the article's text"),
        ("UPDATE article SET text = replace(text, 'held', 'HELD')", "not what its id was made of"),
        ("UPDATE mention SET body = replace(body, 'On 2022', 'In 2022')", "the sentence is not the article's text"),
        ('UPDATE mention SET body = replace(body, \'"date_text":"2022\', \'"date_text":"2021\')', "do not stand where"),
        ('UPDATE mention SET body = replace(body, \'"edtf":"2022\', \'"edtf":"2021\')', "has the EDTF"),
        ('UPDATE mention SET body = replace(body, \'"trigger":"held\', \'"trigger":"hold\')', "the trigger 'hold'"),
        ("UPDATE mention SET body = replace(body, 'title\":\"', 'title\":\"Suddenly ')", "no sentence has: suddenly"),
        ("UPDATE mention SET body = replace(body, '\"confidence\":0.8', '\"confidence\":8')", "has the confidence 8"),
        ("UPDATE mention SET id = 'x' WHERE key = 1", "says of itself that it is"),
        ("UPDATE mention SET event = NULL WHERE key = 1", "is part of no event"),
        ("UPDATE event SET start = start + 1", "its column start has"),
        ("UPDATE event SET status = 2", "is hidden and its mentions are not"),
        ("UPDATE event SET known = NULL", "its column known has"),
        ("UPDATE event SET body = '{}'", "has 1 mentions"),
        ("UPDATE event SET actors = x'00000000' WHERE key = 1", "its packed actors are not those of the event"),
        ("DELETE FROM event_actor", "its actors and its packed actors differ"),
        ("DELETE FROM event_term", "its terms and its packed terms differ"),
        ("UPDATE term SET value = 'x' WHERE family = 'source'", "not those of its evidence"),
        ("DELETE FROM event_text_docsize WHERE id = 1", "text index: has 1 events, the store 2"),
        ("UPDATE mention SET body = '[]'", "cannot be read"),
        ("UPDATE mention SET body = '{'", "cannot be read"),
        ("UPDATE telling SET first = first - 400", "not merged by the parties, types and days"),
        ("DELETE FROM telling WHERE party = 'UKR'", "not merged by the parties, types and days"),
        ("UPDATE article SET url = 'https://x.example/'", "told it and not Example Post, https://x.example/"),
        ("UPDATE actor SET principal = 'FRA' WHERE id = 'CHN'", "acts for CHN and is kept as acting for FRA"),
        ("DELETE FROM membership", "its collections are not those of its articles"),
        ("UPDATE term SET value = 'x' WHERE family = 'collection'", "its collections are not those of its articles"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM actor", "points to a row of actor that is not there"),
    ],
)
def test_damage_is_found(store: Store, newsroom: Newsroom, damage: str, found: str) -> None:
    store.ingest([newsroom.article(*TALES)], "week", extract=newsroom.extract)
    assert store.check() == []
    with store.database.writing() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.connection.driver_connection.executescript(damage)  # type: ignore[union-attr]
        connection.exec_driver_sql("BEGIN")
    problems = store.check()
    assert any(found in problem for problem in problems), problems
    assert all(re.match(r"(file|article|actor|mention|event|text index|\w+ \d+)", problem) for problem in problems)


@pytest.mark.parametrize(
    ("first", "last", "precision", "good"),
    [
        (date(2022, 2, 4), date(2022, 2, 4), Precision.DAY, True),
        (date(2022, 2, 4), date(2022, 2, 5), Precision.DAY, False),
        (date(2022, 2, 1), date(2022, 2, 10), Precision.MONTH, True),
        (date(2022, 2, 20), date(2022, 3, 1), Precision.MONTH, False),
        (date(2022, 2, 14), date(2022, 2, 20), Precision.WEEK, True),
        (date(2022, 2, 14), date(2022, 2, 21), Precision.WEEK, False),
        (date(2022, 4, 1), date(2022, 6, 30), Precision.QUARTER, True),
        (date(2022, 3, 1), date(2022, 4, 30), Precision.QUARTER, False),
        (date(2021, 12, 1), date(2022, 2, 28), Precision.SEASON, True),
        (date(2022, 1, 1), date(2022, 3, 31), Precision.SEASON, False),
        (date(2022, 1, 1), date(2022, 12, 31), Precision.YEAR, True),
        (date(2022, 1, 1), date(2023, 1, 1), Precision.YEAR, False),
        (date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE, True),
        (date(1995, 1, 1), date(2004, 12, 31), Precision.DECADE, False),
        (date(2022, 2, 4), None, Precision.DAY, True),
        (date(2022, 2, 4), date(2022, 2, 3), Precision.VAGUE, False),
    ],
)
def test_days_lie_in_their_unit(first: date, last: date | None, precision: Precision, good: bool) -> None:
    assert aligned(first, last, precision) is good
