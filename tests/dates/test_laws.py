"""What holds for every text, whatever it says."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.dates import DateMention, find_dates
from events.model import DateSource, Precision

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2090, 12, 31))
PHRASES = (
    "on Monday", "last Friday", "next week", "in March", "on March 3", "on 3 March 2014", "in 2014",
    "yesterday", "three days ago", "last year", "this morning", "at 5 p.m. on Tuesday", "in the 1990s",
    "last summer", "two weeks later", "since May", "every day", "for six months", "on 30 February",
    "on 04/05/2022", "the following day", "early next month", "from 3 to 5 June", "the third quarter",
    "by the end of the year", "over the weekend", "on Christmas Day",
)  # fmt: skip
FILLERS = (
    "The envoys met",
    "He said",
    "It will open",
    "Troops left",
    "and",
    ",",
    ".",
    "may",
    "to",
    "the",
    "\n\n",
    "“",
    "İ",
    "—",
)
TEXTS = st.lists(st.sampled_from(PHRASES + FILLERS) | st.text(max_size=8), max_size=12).map(" ".join)


def is_aligned(mention: DateMention) -> bool:
    """Whether first and last are the ends of the unit that the precision names."""
    first, last = mention.first, mention.last
    assert first
    assert last
    match mention.precision:
        case Precision.DAY:
            return first == last
        case Precision.WEEK:
            return first.isoweekday() == 1 and last - first == timedelta(6)
        case Precision.MONTH:
            return (first.year, first.month, first.day) == (last.year, last.month, 1) and last.day == days_of(last)
        case Precision.YEAR:
            return (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31))
        case Precision.DECADE:
            return first.year % 10 == 0 and last == date(first.year + 9, 12, 31)
        case Precision.QUARTER | Precision.SEASON:
            return first.day == 1 and last.day == days_of(last) and (last - first).days in range(88, 93)
        case _:
            return True


def days_of(day: date) -> int:
    return monthrange(day.year, day.month)[1]


@given(TEXTS, st.none() | DAYS)
def test_offsets_quote_the_text_in_order_and_without_overlap(text: str, published: date | None) -> None:
    reach = 0
    for mention in find_dates(text, published=published):
        assert text[mention.start : mention.end] == mention.text
        assert reach <= mention.start < mention.end
        reach = mention.end


@given(TEXTS, st.none() | DAYS)
def test_intervals_are_well_formed_and_aligned_to_their_precision(text: str, published: date | None) -> None:
    for mention in find_dates(text, published=published):
        if mention.first and mention.last:
            assert mention.first <= mention.last
            assert is_aligned(mention), mention
        assert mention.first or not mention.last


@given(TEXTS)
def test_without_a_publication_date_nothing_is_counted_from_today(text: str) -> None:
    assert find_dates(text) == find_dates(text)
    for mention in find_dates("He left yesterday and returns on Friday."):
        assert (mention.value, mention.first, mention.source) == ("", None, DateSource.RELATIVE)


@pytest.mark.parametrize(
    "phrase", ["yesterday", "today", "tomorrow", "three days ago", "the day before yesterday", "100 days ago"]
)
@given(published=DAYS, shift=st.integers(-2000, 2000))
@settings(max_examples=30)
def test_a_fully_relative_value_shifts_with_the_publication_date(phrase: str, published: date, shift: int) -> None:
    moved = timedelta(shift)
    one, two = (find_dates(f"It began {phrase}.", published=day)[0] for day in (published, published + moved))
    assert one.first
    assert two.first
    assert two.first - one.first == moved


@pytest.mark.parametrize("phrase", ["on Monday", "last week", "this weekend", "two weeks ago", "next week"])
@given(published=DAYS, weeks=st.integers(-200, 200))
@settings(max_examples=30)
def test_weeks_shift_by_weeks(phrase: str, published: date, weeks: int) -> None:
    moved = timedelta(weeks=weeks)
    one, two = (find_dates(f"It happened {phrase}.", published=day)[0] for day in (published, published + moved))
    assert one.first
    assert two.first
    assert two.first - one.first == moved


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("2014", "March 2014"), ("March 2014", "March 3, 2014"), ("March 2014", "early March 2014"),
        ("the 1990s", "1994"), ("the 20th century", "the 1990s"), ("2014", "the third quarter of 2014"),
        ("2014", "the first half of 2014"), ("last year", "June last year"), ("this week", "yesterday"),
        ("last week", "late last week"), ("2014", "late 2014"), ("last month", "the end of last month"),
        ("2019", "Easter Sunday 2019"), ("2014", "summer 2014"), ("May 2011", "the morning of 3 May 2011"),
    ],
)  # fmt: skip
def test_a_wider_expression_contains_a_narrower_one(wide: str, narrow: str) -> None:
    published = date(2022, 2, 24)
    outer, inner = (find_dates(f"It was in {phrase}.", published=published)[0] for phrase in (wide, narrow))
    assert outer.first
    assert outer.last
    assert inner.first
    assert inner.last
    assert outer.first <= inner.first <= inner.last <= outer.last


def meaning(text: str) -> list[tuple[str, str, str | None]]:
    return [(m.type, m.value, m.mod) for m in find_dates(text, published=date(2022, 2, 24))]


PLAIN = [
    "The talks ran from 20-24 February and will resume on Monday at 5 p.m., said the envoy.",
    "In the '80s, a 10-year lease was signed on New Year's Eve at eight o'clock.",
    "Last year's third-quarter loss came two weeks before March 3, 2014.",
    "Late Sunday night, more than two years ago, the mid-1990s ended.",
]


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize(
    "variant",
    [
        lambda text: text.replace("-", "–"),
        lambda text: text.replace("-", "‑"),
        lambda text: text.replace("'", "’"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u202f"),
        lambda text: text.replace(" ", "  "),
        lambda text: text.replace(" ", "\n"),
        str.upper,
        str.lower,
    ],
    ids=[
        "en dash",
        "hard hyphen",
        "apostrophe",
        "hard space",
        "thin space",
        "two spaces",
        "line ends",
        "upper",
        "lower",
    ],
)
def test_case_spacing_and_typography_change_no_meaning(text: str, variant: object) -> None:
    assert callable(variant)
    assert meaning(variant(text)) == meaning(text)
