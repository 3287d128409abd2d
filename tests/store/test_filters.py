"""The store's filters against the plainest reading of them: a loop over all events in Python."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.filter import Filter
from events.model import Event, Kind, Precision, Quad, Type
from events.store import Store
from tests.store.telling import NAMES, Newsroom, Tale

START = date(2022, 1, 30)
WORDS = ("held talks", "met in Köln", "signed 条约 papers", "warned of war", "Talked, twice")


def known(event: Event) -> date | None:
    return min((proof.published for proof in event.evidence if proof.published), default=None)


def folded(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.casefold())
    return re.findall(r"[^\W_]+", "".join(character for character in plain if not unicodedata.combining(character)))


def mentions(words: str, event: Event) -> bool:
    """Every word is there: as a whole, as a beginning when it has four letters, anywhere in Chinese."""
    text = [event.title, *(proof.sentence for proof in event.evidence)]
    found = [word for part in text for word in folded(part)]
    return all(
        any(word in part for part in text)
        if re.search(r"[\u4e00-\u9fff]", word)
        else any(one == word or (len(word) >= 4 and one.startswith(word)) for one in found)
        for word in folded(words)
    )


def lets_through(asked: Filter, event: Event, collections: dict[str, set[str]]) -> bool:
    acting = [{actor.id, actor.principal} for actor in event.actors]
    having = [any(one in names for names in acting) for one in asked.actor]
    told = {name for proof in event.evidence for name, ids in collections.items() if proof.article in ids}
    matches = {
        "any": any(having),
        "all": all(having),
        "only": bool(acting) and all(names & set(asked.actor) for names in acting),
    }
    return all(
        (
            not asked.actor or matches[asked.match],
            not any(names & set(asked.not_actor) for names in acting),
            not asked.country or set(asked.country) & set(event.countries),
            not asked.type or event.type in asked.type,
            not asked.quad or event.quad in asked.quad,
            not asked.kind or event.kind in asked.kind,
            not asked.from_ or event.end is None or event.end >= asked.from_,
            not asked.to or event.start <= asked.to,
            not asked.precision or event.precision in asked.precision,
            not asked.source or set(asked.source) & {proof.source for proof in event.evidence},
            not asked.language or set(asked.language) & {proof.language for proof in event.evidence},
            event.confidence >= asked.confidence,
            mentions(asked.q, event),
            not asked.known_by or (known(event) is not None and known(event) <= asked.known_by),  # type: ignore[operator]
            not asked.collection or asked.collection in told,
        )
    )


def some(values: object) -> st.SearchStrategy[tuple[str, ...]]:
    return st.just(()) | st.lists(st.sampled_from([str(value) for value in values]), max_size=3, unique=True).map(tuple)  # type: ignore[attr-defined]


days = st.integers(0, 20).map(lambda number: START + timedelta(days=number))
tales = st.builds(
    lambda start, width, actors, type_, kind, words, confidence: Tale(
        start,
        None if width is None else start + timedelta(days=width),
        tuple(actors),
        type_,
        kind,
        Precision.DAY if width == 0 else Precision.RANGE,
        words,
        confidence,
    ),
    days,
    st.sampled_from((0, 0, 3, None)),
    st.lists(st.sampled_from(sorted(NAMES)), max_size=3, unique=True),
    st.sampled_from(Type),
    st.sampled_from(Kind),
    st.sampled_from(WORDS),
    st.sampled_from((0.25, 0.5, 0.75)),
)
filters = st.builds(
    Filter,
    actor=some(NAMES),
    not_actor=some(NAMES),
    match=st.sampled_from(("any", "all", "only")),
    country=some(("CHN", "RUS")),
    type=some(Type),
    quad=some(Quad),
    kind=some(Kind),
    from_=st.none() | days,
    to=st.none() | days,
    precision=some((Precision.DAY, Precision.RANGE)),
    source=some(("Post 0", "Post 1", "Post 9")),
    language=some(("en", "zh")),
    confidence=st.sampled_from((0.0, 0.5, 0.6)),
    q=st.sampled_from(("", "?!", "talk", "talks", "tal", "koln met", "条约", "约", "war", "TALKED TWICE")),
    known_by=st.none() | days,
    collection=st.sampled_from(("", "odd", "none")),
)
#: One condition at a time lets more through than all at once.
one_condition = filters.flatmap(
    lambda asked: st.sampled_from(
        [Filter(**{name: getattr(asked, name), "match": asked.match}) for name in Filter.__slots__ if name != "match"]
    )
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, dict[str, set[str]]]:
    """A store of 40 random articles; the odd ones are a collection."""
    newsroom = Newsroom()
    path: Path = tmp_path_factory.mktemp("full") / "events.db"
    store = Store.open(f"sqlite:///{path}")
    collections: dict[str, set[str]] = {"odd": set()}

    @settings(max_examples=40, database=None)
    @given(st.lists(tales, min_size=1, max_size=4), st.none() | days, st.integers(0, 2), st.sampled_from(("en", "zh")))
    def fill(told: list[Tale], published: date | None, number: int, language: str) -> None:
        article = newsroom.article(*told, source=f"Post {number}", published=published, language=language)
        name = "odd" if number == 1 else ""
        store.ingest([article], name, extract=newsroom.extract)
        if name:
            collections[name].add(article.id)

    fill()
    return store, collections


@settings(max_examples=200)
@given(asked=filters | one_condition)
def test_filter_is_the_loop(full: tuple[Store, dict[str, set[str]]], asked: Filter) -> None:
    store, collections = full
    expected = [event for event in store.events() if lets_through(asked, event, collections)]
    assert store.events(asked) == expected
    assert store.count(asked) == len(expected)


def test_the_random_store_has_something_of_everything(full: tuple[Store, dict[str, set[str]]]) -> None:
    store, _ = full
    assert store.count() > 40
    assert any(event.merged for event in store.events())
    assert store.check() == []
