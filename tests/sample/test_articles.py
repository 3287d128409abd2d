"""The sample is well formed, and so are the tables of what should be found in it."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from datetime import date, timedelta

import pytest

from events.documents import read_sample
from events.model import Kind, Precision
from tests.sample.articles import SAMPLE, SampleArticle, sample_articles
from tests.sample.tables import EXPECTED, ExpectedEvent, SharedEvent, expected_events, shared_events

COLLECTIONS = ("ukraine", "world")
ARTICLES = [article for name in COLLECTIONS for article in sample_articles(name)]
WORDS = {"ukraine": (150, 350), "world": (150, 300)}
CHARACTERS = (300, 600)
"""For languages written without spaces."""
WEEKDAY_AND_DATE = re.compile(
    rf"\b({'|'.join(calendar.day_name)}), (\d{{1,2}}) ({'|'.join(calendar.month_name[1:])})(?: (\d{{4}}))?"
)

each_article = pytest.mark.parametrize("sample", ARTICLES, ids=lambda sample: sample.stem)
each_expected = pytest.mark.parametrize(
    "expected", expected_events("ukraine"), ids=lambda expected: f"{expected.stem}-{expected.start}"
)


class TestCollections:
    def test_ukraine_is_told_in_six_languages(self) -> None:
        languages = Counter(sample.matter["language"] for sample in sample_articles("ukraine"))
        assert languages.keys() == {"en", "id", "zh", "ja", "ar", "fr"}
        assert languages["en"] >= 8

    def test_world_is_wide(self) -> None:
        world = sample_articles("world")
        assert len(world) >= 30
        assert len({sample.matter["source"] for sample in world}) >= 8
        assert len({sample.matter["published"].year for sample in world}) >= 15

    def test_stems_are_unique(self) -> None:
        assert len({sample.stem for sample in ARTICLES}) == len(ARTICLES)

    @pytest.mark.parametrize("collection", COLLECTIONS)
    def test_the_library_reads_them_as_they_stand(self, collection: str) -> None:
        assert read_sample(collection) == [sample.article for sample in sample_articles(collection)]

    @pytest.mark.parametrize("collection", COLLECTIONS)
    def test_the_readme_counts_them(self, collection: str) -> None:
        readme = (SAMPLE / "README.md").read_text(encoding="utf-8")
        assert f"| `{collection}` | {len(sample_articles(collection))} |" in readme


class TestEachArticle:
    @each_article
    def test_front_matter(self, sample: SampleArticle) -> None:
        assert sample.matter.keys() == {"title", "source", "published", "url", "language"}
        published = sample.matter["published"]
        assert type(published) is date
        assert re.fullmatch(rf"https://[a-z-]+\.example/{published:%Y/%m/%d}/[a-z0-9-]+", sample.matter["url"]), (
            "the address is on a reserved domain and bears the date"
        )

    @each_article
    def test_file_name(self, sample: SampleArticle) -> None:
        outlet = sample.matter["url"].split("/")[2].removesuffix(".example")
        assert sample.stem.startswith(f"{sample.matter['published']}-{outlet}-")

    @each_article
    def test_length(self, sample: SampleArticle) -> None:
        if sample.matter["language"] in {"zh", "ja"}:
            least, most = CHARACTERS
            size = len("".join(sample.text.split()))
        else:
            least, most = WORDS[sample.collection]
            size = len(sample.text.split())
        assert least <= size <= most

    @each_article
    def test_paragraphs(self, sample: SampleArticle) -> None:
        paragraphs = sample.text.split("\n\n")
        assert len(paragraphs) >= 3
        assert all(text == text.strip() and "\n" not in text and "  " not in text for text in paragraphs)

    @each_article
    def test_weekdays_named_with_a_date_are_right(self, sample: SampleArticle) -> None:
        for weekday, day, month, year in WEEKDAY_AND_DATE.findall(sample.text):
            number = list(calendar.month_name).index(month)
            when = date(int(year or sample.matter["published"].year), number, int(day))
            assert when.strftime("%A") == weekday


class TestTables:
    def test_every_article_on_ukraine_has_one(self) -> None:
        assert {path.stem for path in (EXPECTED / "ukraine").glob("*.toml")} == {
            sample.stem for sample in sample_articles("ukraine")
        }

    @pytest.mark.parametrize("sample", sample_articles("ukraine"), ids=lambda sample: sample.stem)
    def test_pieces_stand_once_in_the_text(self, sample: SampleArticle) -> None:
        pieces = [row.sentence_has for row in expected_events("ukraine") if row.stem == sample.stem]
        pieces += [shared.told[sample.stem] for shared in shared_events() if sample.stem in shared.told]
        assert [piece for piece in pieces if sample.text.count(piece) != 1] == []

    @each_expected
    def test_days_fit_the_precision(self, expected: ExpectedEvent) -> None:
        if expected.end is None:
            assert not expected.must, "what is open to this day is background"
            return
        assert _width(expected.start, expected.end) in {expected.precision, Precision.RANGE}

    @each_expected
    def test_kinds_fit_the_publication_date(self, expected: ExpectedEvent) -> None:
        published = _published()[expected.stem]
        if expected.kinds == {Kind.SCHEDULED}:
            assert expected.end is not None
            assert expected.end > published
        elif Kind.SCHEDULED not in expected.kinds:
            assert expected.start <= published

    @pytest.mark.parametrize("shared", shared_events(), ids=lambda shared: shared.key)
    def test_shared_events_lie_before_publication(self, shared: SharedEvent) -> None:
        assert len(shared.told) > 1
        assert all(shared.day <= _published()[stem] for stem in shared.told)


def _published() -> dict[str, date]:
    return {sample.stem: sample.matter["published"] for sample in ARTICLES}


def _width(start: date, end: date) -> Precision:
    """The unit of the calendar that starts and ends with these days."""
    after = end + timedelta(days=1)
    if start == end:
        return Precision.DAY
    if start.day == after.day == 1 and after - start < timedelta(days=32):
        return Precision.MONTH
    if (start.month, start.day) == (after.month, after.day) == (1, 1) and after.year - start.year == 1:
        return Precision.YEAR
    return Precision.RANGE
