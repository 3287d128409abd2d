"""How fast mentions become events: evenly spread dates, four actors to choose from on most days."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta

from events.merge import merge
from events.model import Event, Type
from tests.merge.mentions import mention

__all__ = ["mentions", "rows"]

_WORDS = ["border", "grain", "convoy", "shelling", "summit", "pipeline", "ferry", "treaty", "hostage", "airfield"]
_CODES = ["CHN", "RUS", "USA", "UKR", "FRA", "DEU", "IND", "TUR", "IRN", "ISR"]
_TYPES = [Type.CONSULT, Type.ASSAULT, Type.SANCTION, Type.AGREE]


def mentions(count: int, seed: int = 1) -> list[Event]:
    """Reproducible mentions, fifteen a day."""
    chance = random.Random(seed)
    return [
        mention(
            " ".join(chance.choices(_WORDS, k=6)),
            (date(1990, 1, 1) + timedelta(days=number // 15)).isoformat(),
            actors=" ".join(chance.sample(_CODES, chance.choice((1, 2, 2, 3)))),
            type_=chance.choice(_TYPES),
            article=f"a{number // 5}",
            start=number % 5 * 100,
        )
        for number in range(count)
    ]


def rows() -> list[tuple[str, str]]:
    """CPU seconds for ten and a hundred thousand mentions."""
    measured = []
    for count, limit in ((10_000, 2), (100_000, 30)):
        told = mentions(count)
        begin = time.process_time()
        merged = merge(told)
        spent = time.process_time() - begin
        measured.append((f"merge {count:,} mentions into {len(merged):,} (limit {limit} s)", f"{spent:.2f} s"))
    return measured
