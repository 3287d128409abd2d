"""Links: every view can be written and read again, and no link ever fails."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.link import COLOURS, COLUMNS, LANES, TABS, View, decode, encode, query
from events.filter import PARAMETERS, Filter
from events.model import Kind, Precision, Quad, Type

_WORD = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=12).filter(str.strip)
_ID = st.from_regex(r"[A-Z]{3}|person:[a-z]{2,9}", fullmatch=True)
_DAY = st.dates(date(1, 1, 2), date(9999, 12, 30))


def _some(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


_FILTER = st.builds(
    Filter,
    actor=_some(_ID),
    not_actor=_some(_ID),
    match=st.sampled_from(["any", "all", "only"]),
    country=_some(st.from_regex(r"[A-Z]{3}", fullmatch=True)),
    type=_some(st.sampled_from([one.value for one in Type])),
    quad=_some(st.sampled_from([one.value for one in Quad])),
    kind=_some(st.sampled_from([one.value for one in Kind])),
    from_=st.none() | _DAY,
    to=st.none() | _DAY,
    precision=_some(st.sampled_from([one.value for one in Precision])),
    source=_some(_WORD),
    language=_some(st.sampled_from(["en", "fr", "zh"])),
    confidence=st.integers(0, 20).map(lambda part: part / 20),
    q=st.just("") | _WORD,
    known_by=st.none() | _DAY,
    collection=st.just("") | _WORD,
)


@st.composite
def _ranges(draw: st.DrawFn) -> tuple[datetime, datetime]:
    start = datetime(1, 1, 1) + timedelta(minutes=draw(st.integers(0, 9000 * 365 * 1440)))
    if draw(st.booleans()):
        start = datetime.combine(start, datetime.min.time())
        return start, start + timedelta(days=draw(st.integers(1, 100_000)))
    return start, start + timedelta(minutes=draw(st.integers(1, 10_000_000)))


_VIEW = st.builds(
    View,
    filter=_FILTER,
    event=st.just("") | st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    story=st.just("") | st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    view=st.none() | _ranges(),
    lane=st.sampled_from(LANES),
    pin=_some(_ID),
    fold=_some(_ID),
    colour=st.sampled_from(COLOURS),
    sort=st.sampled_from([*COLUMNS, *(f"-{name}" for name in COLUMNS)]),
    column=_some(st.sampled_from(COLUMNS)),
    page=st.integers(0, 10_000),
    tab=st.sampled_from(["", *TABS]),
    lang=st.sampled_from(["", "en", "fr"]),
)


@given(_VIEW)
def test_what_is_written_is_read_again(view: View) -> None:
    assert decode(encode(view)) == (view, ())
    assert decode(parse_qs(query(view))) == (view, ())


def test_the_default_view_has_an_empty_address() -> None:
    assert encode(View()) == {}


@given(st.dictionaries(st.sampled_from([p.name for p in PARAMETERS] + ["event", "view", "lane", "x"]),
                       st.lists(st.text(max_size=30), max_size=4)))  # fmt: skip
def test_no_link_fails(params: dict[str, list[str]]) -> None:
    view, _ = decode(params)
    assert decode(encode(view)) == (view, ())


class TestNamesWhatItIgnores:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("view", "2022"),
            ("view", "2022-02-03..2022-02-01"),
            ("view", "2022-02-30..2022-03-01"),
            ("view", "9999-12-31..9999-12-31"),
            ("lane", "colour"),
            ("tab", "map3d"),
            ("sort", "--date"),
            ("sort", "colour"),
            ("column", "-date"),
            ("page", "0"),
            ("page", "-2"),
            ("page", "two"),
            ("from", "soon"),
            ("confidence", "2"),
            ("colour", "red"),
            ("utm_source", "mail"),
            ("event", "\x00"),
        ],
    )
    def test_one(self, name: str, value: str) -> None:
        view, ignored = decode({name: [value]})
        assert view == View()
        assert [one.name for one in ignored] == [name]
        assert ascii(value)[1:-1] in str(ignored[0])

    def test_the_rest_of_the_link_is_kept(self) -> None:
        view, ignored = decode({"actor": ["CHN"], "view": ["?"], "tab": ["table"]})
        assert (view.filter.actor, view.tab) == (("CHN",), "table")
        assert len(ignored) == 1


def test_a_range_of_days_includes_its_last() -> None:
    view, _ = decode({"view": ["2022-02-01..2022-02-28"]})
    assert view.view == (datetime(2022, 2, 1), datetime(2022, 3, 1))


def test_a_change_reaches_filter_and_view() -> None:
    view = View().but(actor=("CHN",), tab="list")
    assert (view.filter.actor, view.tab) == (("CHN",), "list")


def test_what_changes_the_rows_leads_away_from_the_page() -> None:
    view = View(page=4)
    assert view.but(event="x", column=("date",)).page == 4
    assert view.but(page=5).page == 5
    assert view.but(actor=("CHN",)).page == view.but(sort="-date").page == view.but(filter=Filter()).page == 0
