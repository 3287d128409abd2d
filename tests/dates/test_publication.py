"""When a text was published: what tells it, in which order, and what does not."""

from __future__ import annotations

import time
from datetime import date

import pytest

from events.dates.publication import PublicationDate, publication_date

DAY = date(2022, 2, 22)

#: text, language → the words that date it, and what they are
HEADS = {
    ("JAKARTA, Feb 22, 2022 (Harbour Wire) - Talks began.", "en"): ("Feb 22, 2022", "dateline"),
    ("OSLO, 22 February 2022 — Talks began.", "en"): ("22 February 2022", "dateline"),
    ("Addis Ababa, Ethiopia, February 22, 2022 - Talks began.", "en"): ("February 22, 2022", "dateline"),
    ("Talks resume\nBy Joan Ellery\nFebruary 22, 2022\n\nThey met.", "en"): ("February 22, 2022", "dateline"),
    ("Published: 22 February 2022\nTalks began.", "en"): ("22 February 2022", "metadata"),
    ("Talks resume\nPosted on Feb 22, 2022 by the desk\nThey met.", "en"): ("Feb 22, 2022", "metadata"),
    ("Tuesday, February 22\nThe talks of 2014 go on since 2021.", "en"): ("Tuesday, February 22", "weekday"),
    ("OSLO, Tuesday, Feb. 22 (HW) - The talks of 2021 went on.", "en"): ("Tuesday, Feb. 22", "weekday"),
    ("PARIS, 22 février 2022 (HW) - Les pourparlers reprennent.", "fr"): ("22 février 2022", "dateline"),
    ("JAKARTA, 22 Februari 2022 (HW) - Perundingan dimulai.", "id"): ("22 Februari 2022", "dateline"),
    ("МОСКВА, 22 февраля 2022 года - Переговоры начались.", "ru"): ("22 февраля 2022 года", "dateline"),
    ("发布时间：2022年2月22日\n会谈开始。", "zh"): ("2022年2月22日", "metadata"),
    ("新华社北京2022年2月22日电 会谈开始。", "zh"): ("2022年2月22日", "dateline"),
}

UNDATED = [
    "Talks began on Monday.",
    "JAKARTA, Feb 22 (Harbour Wire) - Talks began.",  # of which year?
    "Tuesday, February 22\nThe talks of 2014 went on.",  # neither 2014 nor 2015
    "The treaty of 3 March 1994 - a dead letter - was torn up.",
    "On 3 March 1994 - the day of the treaty - he spoke.",
    "In 2022, on Tuesday, February 22, the council met.",
    "",
]

ADDRESSES = {
    "https://news.example/2022/02/22/talks": DAY,
    "https://news.example/world/2022/feb/22/talks": DAY,
    "https://news.example/talks-2022-02-22.html": DAY,
    "https://news.example/20220222-talks": DAY,
    "https://news.example/id/20221399": None,
    "https://news.example/2022/02/": None,
    "https://news.example/a/120220222": None,
}


class TestHead:
    @pytest.mark.parametrize(("given", "expected"), HEADS.items())
    def test_the_head_says_it(self, given: tuple[str, str], expected: tuple[str, str]) -> None:
        text, language = given
        words, source = expected
        assert publication_date(text, language=language) == PublicationDate(DAY, source, words)  # type: ignore[arg-type]

    @pytest.mark.parametrize("text", UNDATED)
    def test_nothing_is_guessed(self, text: str) -> None:
        assert publication_date(text) == PublicationDate(None, "none")

    def test_a_date_far_down_is_of_the_story(self) -> None:
        assert publication_date("They met.\n" * 20 + "Published: 22 February 2022").day is None


class TestOrder:
    def test_what_is_given_comes_first(self) -> None:
        found = publication_date("OSLO, 1 May 2020 - Talks.", date(2021, 1, 1), url="https://x.example/2022/02/22/a")
        assert (found.day, found.source) == (date(2021, 1, 1), "given")

    def test_then_the_address(self) -> None:
        found = publication_date("OSLO, 1 May 2020 - Talks.", url="https://x.example/2022/02/22/a")
        assert (found.day, found.source) == (DAY, "url")

    def test_a_label_comes_before_a_dateline(self) -> None:
        assert publication_date("OSLO, 1 May 2020 - Talks.\nPublished: 22 February 2022").day == DAY

    @pytest.mark.parametrize(("url", "day"), ADDRESSES.items())
    def test_addresses(self, url: str, day: date | None) -> None:
        assert publication_date("Talks began.", url=url).day == day


@pytest.mark.parametrize("piece", ["A", "PARIS, ", "22 February ", "(", "- "])
def test_a_hostile_head_costs_no_time(piece: str) -> None:
    began = time.process_time()
    publication_date(piece * 20_000)
    assert time.process_time() - began < 2
