"""A store full of invented events, for measuring: the same for the same seed.

    python -m tests.benchmarks.synthetic 100000 /tmp/large.db

Actors, types, dates and precisions are as unevenly spread as in news: few actors take part in most events, and most
events fall into a few crises. Rows are as `events.store` writes them, so `Store.check` finds nothing wrong.
"""

from __future__ import annotations

import calendar
import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from events.dates.edtf import edtf
from events.model import Precision, digest
from events.store import Store
from events.store.types import CODES, EPOCH
from tests.benchmarks import world

__all__ = ["write"]

_CHUNK = 20_000
_TOLD = 4  # events an article
_FIRST, _LAST = date(2005, 1, 1).toordinal() - EPOCH, date(2025, 12, 31).toordinal() - EPOCH
_CODE = {values.__name__: {value: code for code, value in enumerate(names)} for values, names in CODES.items()}
_DATE_SOURCES = ("explicit", "relative", "inherited")
_KINDS = ("core", "statement", "reporting", "scheduled")
_TABLES = {
    "article": "key, id, title, url, source, published, language, text",
    "event": 'key, id, title, start, "end", precision, date_source, type, kind, status, confidence, '
    "known, since, actors, terms, body",
    "mention": "key, id, article, event, status, settled, body",
    "telling": "mention, party, type, first, last",
    "event_actor": "event, actor",
    "event_term": "event, term",
    "event_text": "rowid, title, sentences",
}


def write(path: Path, count: int, seed: int = 1) -> Path:
    """Write a new store with so many events; return its path."""
    path.unlink(missing_ok=True)
    Store.open(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        connection.executescript("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000")
        _write_names(connection)
        for start in range(0, count, _CHUNK):
            rows = _Rows()
            for drawn in _drawn(start, min(_CHUNK, count - start), np.random.default_rng([seed, start])):
                rows.add(drawn)
            rows.write(connection)
    connection.close()
    return path


@dataclass
class _Rows:
    """Rows of some articles and what they tell."""

    of: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {name: [] for name in _TABLES})
    texts: list[str] = field(default_factory=list)

    def add(self, articles: list[_Drawn]) -> None:
        """Write down an article with its events."""
        text = "\n".join(one.sentence for one in articles)
        head = articles[0]
        number = (head.key - 1) // _TOLD + 1
        url, source = f"https://news.example/{number}", world.SOURCES[head.source]
        language, published = world.LANGUAGES[head.language], date.fromordinal(head.published + EPOCH)
        article = digest(url, source, published, text)
        self.of["article"].append((number, article, head.title, url, source, head.published, language, text))
        offset = 0
        for one in articles:
            self._event(
                one,
                number,
                {"article": article, "url": url, "source": source, "published": str(published), "language": language},
                offset,
            )
            offset += len(one.sentence) + 1

    def _event(self, one: _Drawn, article: int, origin: dict[str, Any], offset: int) -> None:
        identifier = digest(origin["article"], offset)
        body = json.dumps(one.plain(identifier, origin, offset), separators=(",", ":"))
        codes = (_CODE["Precision"][one.precision], one.date_source, _CODE["Type"][one.type], one.kind, 0)
        actors = np.array([place + 1 << 2 | role for place, role in one.cast], "<u4").tobytes()
        terms = (one.source_term, one.language_term)
        end = None if one.open else one.end
        known = (one.confidence, one.published, one.published, actors, np.array(terms, "<u4").tobytes(), None)
        self.of["event"].append((one.key, identifier, one.title, one.start, end, *codes, *known))
        self.of["mention"].append((one.key, identifier, article, one.key, 0, 1, body))
        parties = sorted({world.ACTORS[place].principal for place, _ in one.cast})
        last = date.max.toordinal() - EPOCH if one.open else one.end
        for party in parties:
            row = (one.key, party, _CODE["Type"][one.type], one.start, last)
            self.of["telling"].append(row)
        self.of["event_actor"] += [(one.key, place + 1) for place in sorted({place for place, _ in one.cast})]
        self.of["event_term"] += [(one.key, term) for term in terms]
        self.of["event_text"].append((one.key, one.title, one.sentence))

    def write(self, connection: sqlite3.Connection) -> None:
        """Put them into the database."""
        for name, columns in _TABLES.items():
            marks = ", ".join("?" * (columns.count(",") + 1))
            connection.executemany(f"INSERT INTO {name} ({columns}) VALUES ({marks})", self.of[name])
        connection.commit()


@dataclass
class _Drawn:
    """One event as the dice have it; names are places in the tables of `world`."""

    key: int
    start: int
    end: int
    open: bool
    precision: str
    date_source: int
    type: str
    kind: int
    cast: tuple[tuple[int, int], ...]
    topic: int
    source: int
    language: int
    published: int
    confidence: float

    @property
    def source_term(self) -> int:
        return self.source + 1

    @property
    def language_term(self) -> int:
        return len(world.SOURCES) + self.language + 1

    @property
    def title(self) -> str:
        names = [world.ACTORS[place].name for place, _ in self.cast]
        return (
            f"{names[0]} {world.VERBS[self.type]} {' and '.join(names[1:]) or 'nobody'} over {world.TOPICS[self.topic]}"
        )

    @property
    def when(self) -> str:
        return _when(self.start, self.end, self.open, self.precision)

    @property
    def sentence(self) -> str:
        return f"{self.title} {self.when}."

    def plain(self, identifier: str, origin: dict[str, Any], offset: int) -> dict[str, Any]:
        """Return the event as `Event.to_dict` would."""
        first, last = (date.fromordinal(day + EPOCH) for day in (self.start, self.end))
        cast = [(world.ACTORS[place], CODES_ROLE[role]) for place, role in self.cast]
        sentence, title = self.sentence, self.title
        days = {"first": str(first), "last": None if self.open else str(last)}
        proof = {
            **origin,
            "sentence": sentence,
            "start": offset,
            "end": offset + len(sentence),
            "trigger": world.VERBS[self.type].split()[0],
            "date_text": self.when,
            "date_start": offset + len(title) + 1,
            "date_end": offset + len(sentence) - 1,
            "actors": [_span(sentence, who, offset) for who, _ in cast],
            **days,
            "type": self.type,
            "date_source": _DATE_SOURCES[self.date_source],
            "date_rule": "synthetic",
            "type_rule": "synthetic",
        }
        return {
            "id": identifier,
            "title": title,
            "start": str(first),
            "end": days["last"],
            "precision": self.precision,
            "edtf": edtf(first, None if self.open else last, Precision(self.precision)),
            "date_source": _DATE_SOURCES[self.date_source],
            "type": self.type,
            "kind": _KINDS[self.kind],
            "actors": [
                {"id": who.id, "name": who.name, "kind": who.kind, "role": role, "country": who.country}
                for who, role in cast
            ],
            "evidence": [proof],
            "confidence": self.confidence,
        }


CODES_ROLE = ("source", "target", "party")


def _span(sentence: str, who: world.Who, offset: int) -> dict[str, Any]:
    start = offset + sentence.index(who.name)
    return {"start": start, "end": start + len(who.name), "id": who.id, "rule": "synthetic"}


@cache
def _when(start: int, end: int, still: bool, precision: str) -> str:
    first, last = (date.fromordinal(day + EPOCH) for day in (start, end))
    if still:
        return f"since {_long(first)}"
    if precision == "day":
        return f"on {_long(first)}"
    if precision == "month":
        return f"in {first:%B} {first.year}"
    return f"in {first.year}" if precision == "year" else f"from {_long(first)} to {_long(last)}"


def _long(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


@cache
def _unit(day: int, precision: str, width: int) -> tuple[int, int]:
    """Return the first and last day of the unit that the day is in; of `width` days when the calendar has none."""
    on = date.fromordinal(day + EPOCH)
    if precision == "week":
        first = on - timedelta(days=on.weekday())
        return _numbers(first, first + timedelta(days=6))
    months = {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120}.get(precision)
    if months is None:
        return (day, day) if precision == "day" else (day, day + width)
    since = (on.year * 12 + on.month - 1 - (2 if precision == "season" else 0)) // months * months
    since += 2 if precision == "season" else 0
    until = since + months - 1
    last = calendar.monthrange(until // 12, until % 12 + 1)[1]
    return _numbers(date(since // 12, since % 12 + 1, 1), date(until // 12, until % 12 + 1, last))


def _numbers(first: date, last: date) -> tuple[int, int]:
    return first.toordinal() - EPOCH, last.toordinal() - EPOCH


def _days(count: int, rng: np.random.Generator) -> Any:
    """Draw days: most from the crises, the rest from all years alike."""
    shares = [share for _, _, share in world.CRISES]
    which = rng.choice(len(shares) + 1, count, p=[*shares, 1 - sum(shares)])
    centre = np.array([*(centre for centre, _, _ in world.CRISES), 0])[which]
    width = np.array([*(width for _, width, _ in world.CRISES), 1])[which]
    days = np.where(which < len(shares), rng.normal(centre, width), rng.integers(_FIRST, _LAST, count))
    return np.clip(days, _FIRST, _LAST).astype(int).tolist()


def _drawn(start: int, count: int, rng: np.random.Generator) -> Iterator[list[_Drawn]]:
    """Draw events, an article's at a time; those of an article share its source and language."""
    days, precisions = _days(count, rng), rng.choice(list(world.PRECISIONS), count, p=list(world.PRECISIONS.values()))
    types = rng.choice(list(world.VERBS), count, p=world.skewed(len(world.VERBS), 0.6)).tolist()
    kinds = rng.choice(4, count, p=[0.7, 0.2, 0.06, 0.04]).tolist()
    actors = rng.choice(len(world.ACTORS), (count, 3), p=world.skewed(len(world.ACTORS), 1.0)).tolist()
    parties = rng.choice([1, 2, 3], count, p=[0.25, 0.6, 0.15]).tolist()
    topics = rng.choice(len(world.TOPICS), count, p=world.skewed(len(world.TOPICS), 0.5)).tolist()
    sources = rng.choice(len(world.SOURCES), count, p=world.skewed(len(world.SOURCES), 0.8)).tolist()
    languages = rng.choice(len(world.LANGUAGES), count, p=world.skewed(len(world.LANGUAGES), 1.2)).tolist()
    widths, late = rng.integers(2, 60, count).tolist(), rng.integers(0, 12, count).tolist()
    given, confidence = rng.choice(3, count, p=[0.5, 0.35, 0.15]).tolist(), rng.uniform(0.3, 1, count).round(2).tolist()
    still = (rng.random(count) < 0.01).tolist()
    told: list[_Drawn] = []
    for place in range(count):
        head = place - place % _TOLD
        precision = str(precisions[place])
        first, last = _unit(days[place], precision, widths[place])
        people = list(dict.fromkeys(actors[place][: parties[place]]))
        cast = tuple((who, 0 if number == 0 else 1) for number, who in enumerate(people))
        told.append(
            _Drawn(
                key=start + place + 1,
                start=first,
                end=last,
                open=still[place] and precision == "day",
                precision=precision,
                date_source=given[place],
                type=types[place],
                kind=kinds[place],
                cast=cast,
                topic=topics[place],
                source=sources[head],
                language=languages[head],
                published=max(days[head : head + _TOLD]) + late[head],
                confidence=confidence[place],
            )
        )
        if place % _TOLD == _TOLD - 1 or place == count - 1:
            yield told
            told = []


def _write_names(connection: sqlite3.Connection) -> None:
    kinds = _CODE["ActorKind"]
    connection.executemany(
        "INSERT INTO actor (key, id, name, kind, country, principal) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (place + 1, who.id, who.name, kinds[who.kind], who.country or "", who.principal)
            for place, who in enumerate(world.ACTORS)
        ],
    )
    terms = [("source", name) for name in world.SOURCES] + [("language", name) for name in world.LANGUAGES]
    connection.executemany(
        "INSERT INTO term (key, family, value) VALUES (?, ?, ?)",
        [(place + 1, *pair) for place, pair in enumerate(terms)],
    )


if __name__ == "__main__":
    begun = time.perf_counter()
    print(write(Path(sys.argv[2]), int(sys.argv[1])), f"{time.perf_counter() - begun:.1f} s")
