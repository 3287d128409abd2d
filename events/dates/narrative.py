"""News or history: does a text follow its publication date, or the dates that it tells?"""

from __future__ import annotations

from collections.abc import Iterable

from events.dates.answer import Edged, On, Timed
from events.dates.meaning import Known, OnWeekday, Weekday, Yearless
from events.dates.point import Point
from events.dates.shift import Shift
from events.model import DateSource

__all__ = ["is_narrative"]

#: a text with so many old dates, from so many years before publication, may be history
ENOUGH, YEARS = 3, 3
#: … when as many are days or months, or days and months without a year: news names old years, it tells no old days
TOLD = 3
#: … and when for every mention that leans on the publication date it has so many dates of its own
OWN_FOR_A_NEWS = 5
#: a text that names a day so near to its publication is news
NEAR = 14
#: deictics of a `Shift` that count from publication
FROM_PUBLICATION = ("", "last", "this", "current")


def is_narrative(meanings: Iterable[object], published: Point | None) -> bool:
    """Whether the dates in full that a text has are long before its publication, and hardly any leans on it."""
    if published is None:
        return True
    old = recent = days = news = 0
    for meaning in meanings:
        inner = meaning.inner if isinstance(meaning, Edged) else meaning
        date = inner.date if isinstance(inner, On | Timed) else None
        if isinstance(date, Known) and date.source is DateSource.REFERENCE:
            continue
        if isinstance(date, Known) and date.at.unit in ("day", "month", "year"):
            if date.at.unit == "day" and abs(date.at.index - published.index) <= NEAR:
                return False
            if date.at.year < published.year - YEARS:
                old += 1
                days += date.at.unit != "year"
            else:
                recent += 1
        elif isinstance(date, Yearless) and not date.which and date.unit in ("day", "month"):
            days += 1
        elif isinstance(date, Weekday | OnWeekday) or (isinstance(date, Shift) and date.which in FROM_PUBLICATION):
            news += 1
    return old >= ENOUGH and days >= TOLD and old > 2 * recent and old + days >= OWN_FOR_A_NEWS * news
