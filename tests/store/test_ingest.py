"""Ingesting: articles and their events go in once, whole, and say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from events.filter import Filter
from events.model import Article, Event
from events.store import Receipt, Store
from tests.store.telling import Newsroom, Tale, day

TALKS = Tale(day(4), day(4))
STRIKE = Tale(day(7), day(7), ("UKR",), words="went on strike")


def test_an_article_and_its_events_go_in(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article(TALKS, STRIKE)
    assert store.ingest([article], extract=newsroom.extract) == Receipt(articles=1, events=2)
    assert store.events() == newsroom.extract(article)
    assert store.article(article.id) == article
    assert store.events_of(article.id) == newsroom.extract(article)


def test_the_same_article_twice_adds_nothing(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article(TALKS)
    store.ingest([article], extract=newsroom.extract)
    before = (store.events(), store.version)
    assert store.ingest([article, article], extract=newsroom.extract) == Receipt(duplicates=2)
    assert (store.events(), store.version) == before


def test_an_article_without_events_goes_in(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article()
    assert store.ingest([article], extract=newsroom.extract) == Receipt(articles=1)
    assert [entry.id for entry in store.articles()] == [article.id]


def test_evidence_is_kept_as_it_was_written(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article(replace(TALKS, words="held talks “so to speak” – 北京\u00a0☂"))
    store.ingest([article], extract=newsroom.extract)
    (event,) = store.events()
    proof = event.evidence[0]
    assert article.text[proof.start : proof.end] == proof.sentence


def test_an_event_told_twice_is_one_with_both_as_evidence(store: Store, newsroom: Newsroom) -> None:
    articles = [newsroom.article(TALKS), newsroom.article(TALKS, source="Other Post")]
    assert store.ingest(articles, extract=newsroom.extract) == Receipt(articles=2, events=1)
    (event,) = store.events()
    assert {proof.source for proof in event.evidence} == {"Example Post", "Other Post"}


def test_every_mention_still_leads_to_its_event(store: Store, newsroom: Newsroom) -> None:
    for number in range(3):
        store.ingest([newsroom.article(TALKS, source=f"Post {number}")], extract=newsroom.extract)
    (event,) = store.events()
    mentions = [mention.id for told in newsroom.events.values() for mention in told]
    assert len(mentions) == 3
    assert [store.event(one) for one in mentions] == [event] * 3
    assert store.event("no such event") is None


def test_a_failing_article_is_named_and_leaves_no_trace(store: Store, newsroom: Newsroom) -> None:
    good, bad = newsroom.article(TALKS), newsroom.article(STRIKE)

    def extract(article: Article) -> list[Event]:
        if article == bad:
            raise RuntimeError("it cannot be read\nat all")
        return newsroom.extract(article)

    receipt = store.ingest([bad, good], extract=extract)
    assert (receipt.articles, receipt.events) == (1, 1)
    assert [str(failure) for failure in receipt.failures] == [f"{bad.url}: it cannot be read"]
    assert store.article(bad.id) is None


def test_what_the_database_cannot_take_fails_alone(store: Store, newsroom: Newsroom) -> None:
    good, bad = newsroom.article(TALKS), newsroom.article(STRIKE)
    twin = replace(newsroom.extract(bad)[0], id=newsroom.extract(good)[0].id)
    newsroom.events |= {bad.id: [twin]}
    receipt = store.ingest([good, bad], extract=newsroom.extract)
    assert [failure.article for failure in receipt.failures] == [bad.id]
    assert (store.count(), len(store.articles()), store.check()) == (1, 1, [])


def test_an_event_without_evidence_is_none(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article(TALKS)
    bare = replace(newsroom.extract(article)[0], evidence=())
    receipt = store.ingest([article], extract=lambda _: [bare])
    assert [failure.reason for failure in receipt.failures] == ["an event without evidence"]
    assert store.articles() == []


def test_half_characters_are_a_failure_too(store: Store, newsroom: Newsroom) -> None:
    receipt = store.ingest([Article("Half: \ud800", title="Half"), newsroom.article(TALKS)], extract=newsroom.extract)
    assert [str(failure) for failure in receipt.failures] == ["Half: text that is no Unicode"]
    assert receipt.articles == 1


def test_an_article_may_be_in_several_collections(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.article(TALKS)
    store.ingest([article], "first", extract=newsroom.extract)
    version = store.version
    assert store.ingest([article], "second", extract=newsroom.extract) == Receipt(duplicates=1)
    assert store.version != version
    assert store.articles()[0].collections == ("first", "second")
    counts = [store.count(Filter(collection=name)) for name in ("first", "second", "third")]
    assert (counts, store.check()) == ([1, 1, 0], [])


def test_the_version_changes_with_every_write(store: Store, newsroom: Newsroom) -> None:
    versions = [store.version, store.version]
    for tale in (TALKS, STRIKE):
        store.ingest([newsroom.article(tale)], extract=newsroom.extract)
        versions.append(store.version)
    assert len(set(versions)) == 3


def test_articles_are_listed_the_latest_first(store: Store, newsroom: Newsroom) -> None:
    days = [None, date(2022, 3, 1), date(2022, 3, 9)]
    store.ingest([newsroom.article(TALKS, published=day) for day in days], extract=newsroom.extract)
    assert [(entry.published, entry.events) for entry in store.articles()] == [(day, 1) for day in reversed(days)]


def test_many_articles_go_in_batch_by_batch(store: Store, newsroom: Newsroom) -> None:
    articles = [newsroom.article(replace(TALKS, start=day(1 + n % 28), end=day(1 + n % 28))) for n in range(120)]
    receipt = store.ingest(iter(articles), extract=newsroom.extract)
    assert (receipt.articles, receipt.events, store.count()) == (120, 28, 28)


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_events_can_be_had_page_by_page(store: Store, newsroom: Newsroom, rows: int) -> None:
    store.ingest([newsroom.article(TALKS, STRIKE, replace(TALKS, start=day(1), end=None))], extract=newsroom.extract)
    every = store.events()
    assert [event.start for event in every] == sorted(event.start for event in every)
    assert store.events(limit=rows) == every[:rows]
    assert store.events(limit=2, offset=1) == every[1:]
    assert list(store.each()) == every
