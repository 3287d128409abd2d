"""Full-text search: any string may be typed, and words are found in every script."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from events.filter import Filter
from events.store import Store
from tests.store.telling import Newsroom, Tale, day

SENTENCES = (
    "sanctioned the Café “Zürich” company",
    "签署了关于天然气的协议",
    "ロシアは棄権した",
    "안전보장이사회에서 기권했다",
    "امتنعت عن التصويت في مجلس الأمن",
    "Россия ввела войска",
    "อินโดนีเซียเรียกร้องให้หยุดยิง",
    "met the U.S. envoy for COVID-19 aid",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store.open(f"sqlite:///{tmp_path_factory.mktemp('library') / 'events.db'}")
    newsroom = Newsroom()
    told = [Tale(day(1 + number), day(1 + number), ("FRA",), words=words) for number, words in enumerate(SENTENCES)]
    store.ingest([newsroom.article(*told)], extract=newsroom.extract)
    return store


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sanction", 0),
        ("SANCTIONED", 0),
        ("cafe", 0),
        ("zürich cafe", 0),
        ('"the cafe"', 0),
        ("天然气", 1),
        ("气", 1),
        ("协议 签署", 1),
        ("棄権", 2),
        ("기권", 3),
        ("التصويت", 4),
        ("войс", 5),
        ("หยุดยิง", 6),
        ("U.S.", 7),
        ("covid-19", 7),
        ("envoy AND NOT OR NEAR(aid)", None),
        ("san", None),
        ('"cafe the"', None),
        ("气然", None),
        ("titles:met", None),
    ],
)
def test_words(library: Store, words: str, found: int | None) -> None:
    expected = [] if found is None else [SENTENCES[found]]
    events = library.rows(library.search(words))
    assert [event.title.removeprefix("France ") for event in events] == expected
    assert library.events(Filter(q=words)) == events


@given(st.text() | st.text(alphabet="\"'*()^:-+{}<>\\\0 ANDORNEAR天é½_"))
@example('"')
@example('""')
@example('" OR 1=1 --')
@example("NEAR(")
@example("\0")
@example("_ __")
@example("*" * 1000)
@example("½ ² Ⅻ")
@example("a" * 100_000)
def test_any_string_is_a_question(library: Store, words: str) -> None:
    keys = library.search(words)
    assert keys == sorted(set(keys))
    library.count(Filter(q=words))


def test_what_has_no_words_asks_for_nothing_in_particular(library: Store) -> None:
    assert len(library.search("?!")) == library.count(Filter(q="?!")) == library.count()
