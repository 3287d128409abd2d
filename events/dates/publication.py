"""When a text was published, from what is given with it or what its head says; never by guess.

In this order: the date that was given, the address (`/2022/02/22/`), a line of its own ("Published: 22 February
2022"), a dateline ("JAKARTA, Feb 22 (Reuters) -"). A dateline without a year counts only when the text names the year
and a weekday proves it: "Tuesday, February 22" is in few years.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal

from events.dates.classes import CHAR, GROUPS
from events.dates.find import find_dates
from events.dates.lexicon import lexicon
from events.dates.mention import DateMention
from events.model import DateSource, Precision
from events.text import folded

__all__ = ["PublicationDate", "publication_date"]

PublicationSource = Literal["given", "url", "metadata", "dateline", "weekday", "none"]


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The day, what told it and the words that did."""

    day: date | None
    source: PublicationSource
    text: str = ""


#: only so many lines at the head of a text can say when it was published
_HEAD_LINES = 8
#: a dateline's place and agency are no longer than this
_REACH = 70
_PLACE_WORDS = 7
_IN_URL = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:/|-|_|)(?P<month>\d\d|[a-z]{3})(?:/|-|_|)(?P<day>\d\d)(?!\d)", re.IGNORECASE
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
#: what follows the date of a dateline: an agency perhaps, then a dash
_AFTER = re.compile(
    r"\.?,?\s*(?:\([^)\n]{1,40}\)|/[^/\n]{2,30}/|\[[^\]\n]{1,40}\]|[A-Z]{2,12})?\s*\.?\s*(?:-+|:|\||电|電|$)"
)
_FULL_LINE = re.compile(r"\W*(?:\w+\W+){0,3}\Z")


def publication_date(
    text: str,
    published: date | None = None,
    title: str | None = None,
    url: str | None = None,
    language: str = "en",
) -> PublicationDate:
    """The publication date of an article and where it is from; `day` is None when nothing tells it."""
    if published is not None:
        return PublicationDate(published, "given", published.isoformat())
    if found := _in_url(url or ""):
        return found
    lines = [line for line in (title or "", *folded(text).splitlines()) if line.strip()][:_HEAD_LINES]
    for find in (_on_a_line, _in_a_dateline):
        for line in lines:
            if found := find(line, text, language):
                return found
    return PublicationDate(None, "none")


def _in_url(url: str) -> PublicationDate | None:
    for match in _IN_URL.finditer(url):
        month = match["month"].lower()
        number = _MONTHS.index(month) + 1 if month in _MONTHS else int(month) if month.isdigit() else 0
        if day := _day(int(match["year"]), number, int(match["day"])):
            return PublicationDate(day, "url", match[0])
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _on_a_line(line: str, text: str, language: str) -> PublicationDate | None:
    """ "Published: 22 February 2022", or the date and nothing else."""
    for mention in _days(line[: 2 * _REACH], language):
        label = line[: mention.start].strip(" :：|-\t").lower()
        labelled = label in _labels()
        alone = not label and len(line) < _REACH and bool(_FULL_LINE.match(line, mention.end))
        if labelled or alone:
            return _with_year(mention, "metadata" if labelled else "dateline", text, language)
    return None


def _in_a_dateline(line: str, text: str, language: str) -> PublicationDate | None:
    """A place, a date, perhaps an agency, then a dash."""
    for mention in _days(line[: 2 * _REACH], language):
        dated = _is_place(line[: mention.start]) and _AFTER.match(line, mention.end)
        if dated and mention.end < len(line.rstrip()):
            return _with_year(mention, "dateline", text, language)
    return None


def _is_place(words: str) -> bool:
    """PARIS · Addis Ababa, Ethiopia, · 新华社北京: in capitals, with a comma at its end, or without case."""
    named = words.strip(" (")
    short = 0 < len(named) <= _REACH and len(named.split()) <= _PLACE_WORDS and not any(map(str.isdigit, named))
    return short and not named[0].islower() and (named == named.upper() or named.endswith(","))


#: a year to read a date without one in; what matters are its month and day
_ANY_YEAR = date(2000, 7, 1)


def _days(line: str, language: str) -> Iterator[DateMention]:
    for mention in find_dates(line, _ANY_YEAR, language):
        if mention.precision is Precision.DAY and mention.first and any(map(str.isdigit, mention.text)):
            yield mention


def _with_year(mention: DateMention, source: PublicationSource, text: str, language: str) -> PublicationDate | None:
    """The mention's own year, or the only one that text and weekday allow."""
    first = mention.first
    if first is None or mention.source is DateSource.EXPLICIT:
        return PublicationDate(first, source, mention.text) if first else None
    weekday = _weekday(mention.text, language)
    years = {year + more for year in _years(text, language) for more in (0, 1)}
    days = (_day(year, first.month, first.day) for year in years)
    fitting = [day for day in days if day and weekday and day.isoweekday() == weekday]
    return PublicationDate(fitting[0], "weekday", mention.text) if len(fitting) == 1 else None


def _years(text: str, language: str) -> set[int]:
    """The years that a text names."""
    named = find_dates(text, None, language)
    return {item.first.year for item in named if item.first and item.source is DateSource.EXPLICIT}


def _weekday(words: str, language: str) -> int | None:
    """The weekday that some words name, 1 Monday to 7 Sunday."""
    known = lexicon(language).words
    weekdays = CHAR["weekday"], *GROUPS["any_weekday"]
    named = (known.get(word) for word in re.findall(r"[^\W\d_]+", words.lower()))
    return next((int(entry.value) for entry in named if entry and entry.char in weekdays), None)


@cache
def _labels() -> frozenset[str]:
    table = files("events") / "data" / "dates" / "publication.toml"
    return frozenset(tomllib.loads(table.read_text(encoding="utf-8"))["labels"])
