"""News or history: does a text follow its publication date, or the dates that it tells?"""

from __future__ import annotations

from collections.abc import Iterable

from events.dates.answer import On
from events.dates.meaning import Known
from events.dates.point import Point

__all__ = ["is_narrative"]

#: a text with so many dates in full, most of them so many years before publication, is history
ENOUGH, YEARS, SHARE = 4, 3, 0.7


def is_narrative(meanings: Iterable[object], published: Point | None) -> bool:
    """Whether the dates in full that a text has are mostly long before its publication."""
    if published is None:
        return True
    years = [
        meaning.date.at.year
        for meaning in meanings
        if isinstance(meaning, On) and isinstance(meaning.date, Known) and meaning.date.at.unit in ("day", "month")
    ]
    old = sum(year < published.year - YEARS for year in years)
    return len(years) >= ENOUGH and old >= SHARE * len(years)
