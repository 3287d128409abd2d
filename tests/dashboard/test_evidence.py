"""Evidence: what is marked, how it is cited, what comes before and after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import cite
from dashboard.evidence import by_sentence
from dashboard.facets import search
from dashboard.indexing import load
from dashboard.neighbours import Neighbours, neighbours
from dashboard.reader.segments import segments
from dashboard.stores import Reading
from events.filter import Filter
from events.model import ActorSpan, Article, Event, Evidence
from events.store import Store
from events.store.columns import load_columns
from tests.dashboard.made import made

TEXT = "Oslo hosted talks on 3 May. Both sides left early.\n\nA second round began in June in Bergen."


def _event(name: str, start: int, end: int, dated: tuple[int, int] | None, *actors: tuple[int, int]) -> Event:
    proof = Evidence(
        "article",
        TEXT[start:end],
        start,
        end,
        date_start=dated and dated[0],
        date_end=dated and dated[1],
        actors=tuple(ActorSpan(first, last, "NOR") for first, last in actors),
    )
    return replace(made(1)[0], id=name, evidence=(proof,))


FIRST = _event("first", 0, 27, (21, 26), (0, 4))
SECOND = _event("second", 52, 92, (75, 82))


def test_a_sentence_is_read_once_however_often_it_proves_the_event() -> None:
    one, again, other = FIRST.evidence[0], replace(FIRST.evidence[0], actors=()), SECOND.evidence[0]
    elsewhere = replace(one, article="another")
    assert list(by_sentence([one, other, again, elsewhere])) == [[one, again], [other], [elsewhere]]


class TestSegments:
    def test_sentences_and_words_are_marked_in_place(self) -> None:
        found = segments("article", TEXT, [FIRST, SECOND])
        assert [(one.text, one.event, one.mark) for one in found[:4]] == [
            ("Oslo", "first", "actor"),
            (" hosted talks on ", "first", ""),
            ("3 May", "first", "date"),
            (".", "first", ""),
        ]
        assert {one.event for one in found} == {"first", "second", ""}

    def test_evidence_from_other_articles_is_left_out(self) -> None:
        assert [one.text for one in segments("another", TEXT, [FIRST])] == [TEXT]

    @given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=4))
    def test_the_pieces_are_the_text(self, text: str, places: list[tuple[int, int]]) -> None:
        proofs = [Evidence("article", "", start, end) for start, end in places]
        events = [replace(FIRST, evidence=(proof,)) for proof in proofs]
        assert "".join(one.text for one in segments("article", text, events)) == text


class TestCiting:
    event = replace(
        made(1)[0],
        title="Talks on 100 % of grain & gas",
        evidence=(
            Evidence(
                "a", "They met.", 0, 9, source="Post {1}", published=date(2022, 2, 5), url="https://p.example/a_b"
            ),
        ),
    )

    def test_one_line(self) -> None:
        line = cite.plain(self.event, "https://d.example/?event=1")
        assert line.startswith("Post {1}, 5 February 2022, “They met.”, https://p.example/a_b, event of ")
        assert line.endswith(": https://d.example/?event=1")

    def test_bibtex_is_escaped(self) -> None:
        entry = cite.bibtex(self.event, "https://d.example/?event=1")
        assert r"title  = {Talks on 100 \% of grain \& gas}," in entry
        assert r"author = {{Post \{1\}}}," in entry
        assert "month  = feb," in entry
        assert "url    = {https://p.example/a_b}," in entry
        assert entry.count("{") == entry.count("}")

    def test_an_address_that_is_none_is_not_cited(self) -> None:
        proof = replace(self.event.evidence[0], url="javascript:alert(1)", source=None, published=None)
        event = replace(self.event, evidence=(proof,))
        assert "javascript" not in cite.plain(event, "x") + cite.bibtex(event, "x")
        assert "undated" in cite.plain(event, "x")


class TestNeighbours:
    @pytest.fixture
    def reading(self, tmp_path: Path) -> Reading:
        events = made(30, seed=2)
        article = Article("\n".join(event.title for event in events))
        store = Store.open(f"sqlite:///{tmp_path / 'made.db'}")
        store.ingest([article], extract=lambda _: events)
        return Reading(store, load(load_columns(store), {}, {}))

    def test_one_leads_to_the_next_and_back(self, reading: Reading) -> None:
        result = search(reading.index, Filter())
        events = reading.store.events()
        around = neighbours(reading, result, events[0])
        assert (around.place, around.total, around.before) == (1, 30, "")
        seen = [events[0].id]
        while around.after:
            event = reading.store.event(around.after)
            assert event is not None
            assert neighbours(reading, result, event).before == seen[-1]
            seen.append(event.id)
            around = neighbours(reading, result, event)
        assert sorted(seen) == sorted(event.id for event in events)

    def test_a_hidden_event_has_neighbours_but_no_place(self, reading: Reading) -> None:
        hidden = next(event for event in reading.store.events() if event.type.value != "AGREE")
        result = search(reading.index, Filter(type=("AGREE",)))
        around = neighbours(reading, result, hidden)
        assert around.place == 0
        assert around.total == result.count

    def test_an_event_that_is_not_there_has_none(self, reading: Reading) -> None:
        result = search(reading.index, Filter())
        assert neighbours(reading, result, FIRST) == Neighbours(0, 30, "", "")
