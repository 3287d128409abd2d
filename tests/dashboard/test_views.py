"""The small things that steer a view: the sentence, the legend, the range, the overview, days in words."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from dashboard import words
from dashboard.facets import Result, search
from dashboard.indexing import index_of
from dashboard.legend import legend, toggled
from dashboard.link import View
from dashboard.overview import counts
from dashboard.ranges import fitting, frame_of, whole
from dashboard.summary import parts
from dashboard.timeline.metrics import cut, width
from dashboard.timeline.palette import QUADS, TYPES, paint
from events.filter import Filter
from events.model import Event, Precision
from tests.dashboard.made import made


def result_of(events: list[Event], asked: Filter | None = None) -> Result:
    return search(index_of(events), asked or Filter())


class TestSentence:
    def test_each_part_undoes_what_it_says(self) -> None:
        view = View(Filter(actor=("CHN", "RUS"), match="all", from_=date(2022, 2, 1), to=date(2022, 2, 28)))
        assert parts(view, {"CHN": "China", "RUS": "Russia"}) == [
            ("with China and Russia", ("actor", "match")),
            ("February 2022", ("from_", "to")),
        ]

    def test_no_filter_no_parts(self) -> None:
        assert parts(View(), {}) == []


class TestLegend:
    def test_it_has_the_classes_that_occur(self) -> None:
        rows = legend(View(), result_of(made(80)), dark=False)
        assert [row["value"] for row in rows] == list(QUADS)
        assert all(row["on"] for row in rows)

    def test_a_click_hides_a_class_and_another_shows_it(self) -> None:
        view = View().but(**toggled(View(), QUADS[0]))
        assert view.filter.quad == QUADS[1:]
        assert view.but(**toggled(view, QUADS[0])).filter == Filter()

    def test_what_is_no_class_changes_nothing(self) -> None:
        assert toggled(View(), "<script>") == {}

    @pytest.mark.parametrize("dark", [False, True])
    def test_types_of_one_class_differ_in_shape(self, dark: bool) -> None:
        paints = [paint(value, dark) for value in TYPES]
        assert len(set(paints)) == len(TYPES)


class TestRange:
    def test_all_events_are_in_the_whole_range(self) -> None:
        result = result_of(made(50))
        start, end = whole(result)
        assert start < result.span[0]
        assert result.span[1] + 1 < end

    def test_a_few_that_lie_far_off_do_not_spoil_the_view(self) -> None:
        events = made(99, days=60)
        far = made(100, days=60)[-1]
        old = Event(**{name: getattr(far, name) for name in far.__slots__} | {"start": date(1900, 1, 1)})
        result = result_of([*events, old])
        assert whole(result)[0] < date(1901, 1, 1).toordinal()
        assert fitting(result)[0] > date(2013, 1, 1).toordinal()

    def test_dates_that_are_asked_for_bound_it(self) -> None:
        result = result_of(made(300), Filter(from_=date(2015, 1, 1), to=date(2015, 12, 31)))
        start, end = whole(result)
        assert date(2014, 10, 1).toordinal() < start < end < date(2016, 6, 1).toordinal()

    def test_a_link_decides(self) -> None:
        view = View(view=(datetime(2020, 1, 1, 12), datetime(2020, 1, 2)))
        frame = frame_of(view, result_of(made(5)), 900)
        day = date(2020, 1, 1).toordinal()
        assert (frame.start, frame.end) == (day + 0.5, day + 1)

    def test_no_events_have_a_range_too(self) -> None:
        start, end = whole(result_of([]))
        assert start < end


def test_the_overview_counts_every_event_where_it_may_lie() -> None:
    events = made(200)
    result = result_of(events)
    start, end = whole(result)
    found = counts(result, start, end)
    step = (end - start) / len(found)
    for place in (0, 40, 80, 120):
        low, high = start + place * step, start + (place + 1) * step
        days = [(one.start.toordinal(), (one.end or one.start).toordinal()) for one in events]
        assert found[place] == sum(first < high and last >= int(low) for first, last in days)


@pytest.mark.parametrize(
    ("first", "last", "precision", "written"),
    [
        (date(2022, 2, 4), date(2022, 2, 4), Precision.DAY, "4 February 2022"),
        (date(2022, 2, 1), date(2022, 2, 28), Precision.MONTH, "February 2022"),
        (date(2014, 1, 1), date(2014, 12, 31), Precision.YEAR, "2014"),
        (date(2014, 1, 1), date(2015, 12, 31), Precision.RANGE, "2014–2015"),
        (date(2014, 3, 3), date(2014, 3, 5), Precision.RANGE, "3–5 March 2014"),
        (date(2014, 3, 3), date(2014, 4, 5), Precision.RANGE, "3 March – 5 April 2014"),
        (date(2014, 12, 3), date(2015, 1, 5), Precision.RANGE, "3 December 2014 – 5 January 2015"),
        (date(2014, 4, 1), date(2014, 6, 30), Precision.QUARTER, "quarter 2 of 2014"),
        (date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE, "1990s"),
        (date(2014, 3, 3), date(2014, 3, 9), Precision.WEEK, "week of 3 March 2014"),
        (date(2014, 3, 3), None, Precision.RANGE, "since 3 March 2014"),
    ],
)
def test_a_date_is_written_as_exactly_as_it_is_known(
    first: date, last: date | None, precision: Precision, written: str
) -> None:
    assert words.period(first, last, precision) == written


class TestWidth:
    def test_wide_letters_are_wider(self) -> None:
        assert width("WWW", 12) > width("iii", 12)
        assert width("中文", 12) == pytest.approx(24, rel=0.05)

    @pytest.mark.parametrize("room", [0, 5, 20, 60, 140, 1000])
    def test_a_cut_text_fits(self, room: float) -> None:
        text = "Envoys meet over grain and gas"
        found = cut(text, room, 12)
        assert width(found, 12) <= room or not found
        assert found == text or found == "" or found.endswith("…")
