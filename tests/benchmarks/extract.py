"""How fast articles become events: dense chronologies, and news in which most sentences tell no date."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from itertools import cycle, islice

from events import Article, extract
from events.dates import find_dates
from events.text import sentences
from tests.sample.articles import sample_articles

__all__ = ["articles", "news", "rows"]

_SIZE = 5000


def articles() -> list[Article]:
    """The sample's English articles on Ukraine put together to five kilobytes or a little more, language not given."""
    texts = [sample.text for sample in sample_articles("ukraine") if sample.matter["language"] == "en"]
    made, text = [], ""
    for piece in texts * 3:
        text += piece + "\n\n"
        if len(text) >= _SIZE:
            made.append(Article(text, published=date(2022, 10, 20), source=f"Benchmark {len(made)}"))
            text = ""
    return made


def news() -> list[Article]:
    """The sample's English articles on the world, each filled up with sentences of others that name no date."""
    samples = [sample for sample in sample_articles("world") if sample.matter["language"] == "en"]
    told = [sample.text[start:end] for sample in samples for start, end in sentences(sample.text)]
    undated = [sentence for sentence in told if not find_dates(sentence)]
    made = []
    for number, sample in enumerate(samples):
        text = sample.text
        for sentence in islice(cycle(undated), number * 7, None):
            text += " " + sentence
            if len(text) >= _SIZE:
                break
        made.append(Article(text, published=sample.article.published, source=sample.article.source))
    return made


def _first() -> float:
    """CPU seconds of the first extraction in a process: all tables of the language are read for it."""
    told = articles()[0]
    begin = time.process_time()
    extract(told)
    return time.process_time() - begin


def rows() -> list[tuple[str, str]]:
    """Seconds for the first article, then articles per CPU second of the whole pipeline, when its tables are read."""
    begun = f"{_first():.2f} s"
    return [
        ("first article, in a process that has extracted nothing yet (limit 1.5 s)", begun),
        _row("dense chronologies", articles()),
        _row("news", news()),
    ]


def _row(kind: str, told: Sequence[Article]) -> tuple[str, str]:
    """The second half of the articles; the first has made the common words known."""
    half = len(told) // 2
    for article in told[:half]:
        extract(article)
    begin = time.process_time()
    found = sum(len(extract(article)) for article in told[half:])
    spent = time.process_time() - begin
    count = len(told) - half
    size = sum(len(article.text) for article in told) / len(told)
    what = f"{kind} of {size:,.0f} characters, {found / count:.0f} events each (at least 150)"
    return what, f"{count / spent:.0f} per CPU s"
