"""How fast articles become events: the sample's English articles, put together to five kilobytes each."""

from __future__ import annotations

import time
from datetime import date

from events import Article, extract
from tests.sample.articles import sample_articles

__all__ = ["articles", "rows"]

_SIZE = 5000


def articles() -> list[Article]:
    """Articles of five kilobytes or a little more, their language not given."""
    texts = [sample.text for sample in sample_articles("ukraine") if sample.matter["language"] == "en"]
    made, text = [], ""
    for piece in texts * 3:
        text += piece + "\n\n"
        if len(text) >= _SIZE:
            made.append(Article(text, published=date(2022, 10, 20), source=f"Benchmark {len(made)}"))
            text = ""
    return made


def rows() -> list[tuple[str, str]]:
    """Articles per CPU second of the whole pipeline, after a first round that fills the caches."""
    told = articles()
    found = sum(len(extract(article)) for article in told)
    begin = time.process_time()
    for article in told:
        extract(article)
    spent = time.process_time() - begin
    size = sum(len(article.text) for article in told) / len(told)
    what = f"extract articles of {size:,.0f} characters, {found / len(told):.0f} events each (at least 150)"
    return [(what, f"{len(told) / spent:.0f} per CPU s")]
