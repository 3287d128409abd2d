"""Hiding an event: it leaves every list, keeps its link, and does not come back when it is told again."""

from __future__ import annotations

import pytest

from events.filter import Filter
from events.model import Status
from events.store import Store
from tests.store.telling import Newsroom, Tale, day

TALKS = Tale(day(4), day(4))
STRIKE = Tale(day(7), day(7), ("UKR",), words="went on strike")


@pytest.fixture
def hidden(store: Store, newsroom: Newsroom) -> str:
    """Id of a hidden event beside one that is not."""
    article = newsroom.article(TALKS, STRIKE)
    store.ingest([article], extract=newsroom.extract)
    identifier = newsroom.extract(article)[0].id
    assert store.mark(identifier, Status.HIDDEN)
    return identifier


def test_it_is_in_no_list(store: Store, hidden: str) -> None:
    assert hidden not in [event.id for event in store.events()]
    assert (store.count(), store.count(Filter(q="talks"))) == (1, 0)
    assert store.count(Filter(actor=("UKR",))) == 1


def test_its_link_still_leads_to_it(store: Store, hidden: str) -> None:
    event = store.event(hidden)
    assert event is not None
    assert event.status is Status.HIDDEN
    assert store.events_of(event.evidence[0].article)[0] == event


def test_it_stays_hidden_when_it_is_told_again(store: Store, newsroom: Newsroom, hidden: str) -> None:
    store.ingest([newsroom.article(TALKS, source="Other Post")], extract=newsroom.extract)
    event = store.event(hidden)
    assert event is not None
    assert len(event.evidence) == 2
    assert (event.status, store.count(), store.check()) == (Status.HIDDEN, 1, [])


def test_it_can_be_shown_again(store: Store, hidden: str) -> None:
    version = store.version
    assert store.mark(hidden, Status.AUTO)
    assert (store.count(), store.version != version) == (2, True)


def test_what_is_not_there_cannot_be_hidden(store: Store, hidden: str) -> None:
    version = store.version
    assert not store.mark("none", Status.HIDDEN)
    assert store.version == version
