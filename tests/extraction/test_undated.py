"""What keeps its place in the calendar without a publication date."""

from __future__ import annotations

from datetime import date

from events.dates import find_dates
from events.extraction.undated import settled


def placed(text: str, published: date | None = None) -> list[str]:
    return [mention.text for mention in settled(find_dates(text, published), published) if mention.first]


def test_a_history_follows_its_own_dates() -> None:
    assert placed("In 1941 the war reached the city. In June the siege began.") == ["1941", "June"]


def test_news_keeps_its_dates_in_full() -> None:
    assert placed("On Monday they recalled the pact of 1941, and in June they left it.") == ["1941"]


def test_with_a_publication_date_all_is_kept() -> None:
    text = "On Monday they recalled the pact of 1941."
    assert placed(text, date(2022, 2, 22)) == ["Monday", "1941"]
