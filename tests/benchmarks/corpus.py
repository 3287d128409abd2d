"""A whole corpus read into a store: 3,000 articles of five years, extracted, written, merged, with their past."""

from __future__ import annotations

import random
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from events.model import Article
from events.store import Store

__all__ = ["articles", "rows"]

_ARTICLES, _SENTENCES = 3_000, 24
_WHO = (
    *("Russia", "Ukraine", "China", "the United States", "France", "Germany", "Turkey", "the United Nations"),
    *("Iran", "Israel", "India", "Pakistan", "Japan", "South Korea", "Egypt", "Ethiopia", "Brazil", "Poland"),
    *("Armenia", "Azerbaijan", "NATO", "the European Union", "Sudan", "Kenya"),
)
_DEED = (
    "{one} and {two} held talks on the grain corridor in {place} {when}.",
    "{one} accused {two} {when} of breaking the ceasefire near {place}.",
    "{one} put sanctions on {number} banks of {two} {when}.",
    "{one} sent a convoy with food and medicine to {place} {when}.",
    "{one} signed an agreement with {two} in {place} {when}.",
    "{one} withdrew {number} battalions from {place} {when}.",
)
_IDLE = (
    "Traders along the quay said that business had been slow and that nobody knew what would come next.",
    "The harbour is old, its cranes are older, and the road that leads to it is full of holes.",
    "Few people in the town believe that the arrangement will outlast the winter.",
)
_PLACES = (
    *(
        "Odesa",
        "Geneva",
        "Istanbul",
        "Kherson",
        "Vienna",
        "Mariupol",
        "Goma",
        "Aleppo",
        "Lagos",
        "Basra",
        "Gori",
        "Lviv",
    ),
    *("Stepanakert", "Khartoum", "Medan", "Sevastopol", "Benghazi", "Herat", "Kandahar", "Lahore", "Hebron", "Tripoli"),
)


def articles(count: int = _ARTICLES, seed: int = 1) -> list[Article]:
    """Reproducible articles of some 2.5 kB, of five years; three sentences in ten tell something with a date."""
    chance = random.Random(seed)
    return [_article(number, chance) for number in range(count)]


def _article(number: int, chance: random.Random) -> Article:
    published = date(2019, 1, 1) + timedelta(days=chance.randrange(1825))
    sentences = [_told(published, chance) if chance.random() < 0.3 else chance.choice(_IDLE) for _ in range(_SENTENCES)]
    return Article(" ".join(sentences), published, source=f"Post {number % 20}", url=f"https://news.example/{number}")


def _told(published: date, chance: random.Random) -> str:
    one, two = chance.sample(_WHO, 2)
    day = published - timedelta(days=chance.randrange(40))
    when = (
        f"in {day:%B %Y}"
        if chance.random() < 0.05
        else chance.choice((f"on {day.day} {day:%B}", f"on {day.day} {day:%B %Y}", f"on {day.day} {day:%B}"))
    )
    sentence = chance.choice(_DEED).format(
        one=one, two=two, place=chance.choice(_PLACES), when=when, number=chance.randrange(2, 30)
    )
    return sentence[0].upper() + sentence[1:]


def rows() -> list[tuple[str, str]]:
    """CPU seconds for the whole corpus, and for one article more."""
    told = articles()
    more = articles(1, seed=2)
    with tempfile.TemporaryDirectory() as folder, Store.open(f"sqlite:///{Path(folder) / 'corpus.db'}") as store:
        spent = _seconds(store, told)
        mentions = sum(len(event.evidence) for event in store.each())
        size = f"{len(told):,} articles, {sum(len(one.text) for one in told) / 1e6:.1f} MB, {mentions:,} mentions"
        return [
            (f"{size}: read in", f"{spent:.1f} s"),
            ("one article more", f"{_seconds(store, more):.1f} s"),
        ]


def _seconds(store: Store, told: list[Article]) -> float:
    begun = time.process_time()
    store.ingest(told)
    return time.process_time() - begun
