"""How fast actors are found, in sentences of the project's own, and how long a language takes to load."""

from __future__ import annotations

import time
from datetime import date

from events.actors import find_actors
from events.actors.lexicon import LANGUAGES

TEXT = """The Norwegian foreign minister flew to Ankara on Tuesday after Turkey closed the strait to foreign warships.
In a statement the Kremlin rejected the proposal, and President Putin told reporters that NATO had ignored earlier
warnings. Officials in Kyiv said that Russian troops had shelled two villages near Kharkiv during the night, killing
a farmer and wounding several others who were waiting for a bus. The ministry gave no further details. Analysts
expect grain prices to rise if the two countries fail to agree before the harvest, which begins in late June.
"""
ARTICLE = TEXT * 10
ON = date(2022, 6, 7)
ROUNDS = 20


def rows() -> list[tuple[str, str]]:
    """Seconds to load each language, articles and megabytes a CPU second."""
    loads = [(f"first call, {language}", f"{_seconds(language):.2f} s") for language in LANGUAGES]
    start = time.process_time()
    for _ in range(ROUNDS):
        find_actors(ARTICLE, ON)
    spent = time.process_time() - start
    size = len(ARTICLE.encode()) * ROUNDS
    return [
        *loads,
        ("English, articles of 5 kB a CPU second", f"{size / 5000 / spent:,.0f}"),
        ("English, MB a CPU second", f"{size / spent / 1e6:.1f}"),
    ]


def _seconds(language: str) -> float:
    start = time.process_time()
    find_actors("NATO", ON, language)
    return time.process_time() - start
