"""The whole pipeline on one screen: an article in, its events out.

    article → sentences with dates and actors → happenings that a sentence dates itself
            → happenings that take their date from a neighbour → events → merged events

The stages are imported when first used: `import events` stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from events.model import Article, Event

if TYPE_CHECKING:
    from events.dates import DateMention

__all__ = ["extract", "mentions", "unresolved"]


def extract(article: Article) -> list[Event]:
    """The events of an article, ordered by date; what it tells twice is one event with more evidence."""
    from events.merge import merge

    return merge(mentions(article))


def mentions(article: Article) -> list[Event]:
    """Every single mention of an event, in text order, before any merging; no two have the same id.

    Two date expressions that come to the same days ("on Thursday, 28 February") make one mention.
    """
    from events.extraction import build, inherit, read, tell

    reading = read(article)
    told = [(sentence, tell(sentence, reading)) for sentence in reading.sentences]
    found: dict[str, Event] = {}
    for happening in inherit(told, reading):
        event = build(happening, reading)
        found.setdefault(event.id, event)
    return list(found.values())


def unresolved(article: Article) -> list[DateMention]:
    """Date mentions that have no place in the calendar, in text order: mostly for want of a publication date.

    Offsets count the article's text. Lengths of time, repetitions and words like "now" never had one and are left out.
    """
    from events.dates import find_dates
    from events.extraction import settled
    from events.text import detect

    found = find_dates(article.text, article.published, article.language or detect(article.text))
    read = settled(found, article.published)
    placeless = [mention for mention in read if mention.type in ("DATE", "TIME") and mention.first is None]
    return [mention for mention in placeless if not mention.value.endswith("_REF")]
