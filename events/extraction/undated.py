"""An article without a publication date: what in it still has a place in the calendar.

A history follows the dates that it tells ("In 1941 … in June"). News leans on a day that is not there: where a text
says "Monday" or "yesterday", none but its dates in full mean anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from events.dates.mention import DateMention
from events.model import DateSource

__all__ = ["settled"]

#: rules of the tagger for words that lean on the day of publication
_LEANING = frozenset(("weekday", "deictic weekday", "day word", "part of day", "tonight"))


def settled(mentions: Sequence[DateMention], published: date | None) -> list[DateMention]:
    """The mentions as far as they can be trusted: in undated news all but dates in full have no days."""
    if published is not None or not any(mention.rule in _LEANING for mention in mentions):
        return list(mentions)
    return [
        mention
        if mention.first is None or mention.source is DateSource.EXPLICIT
        else replace(mention, value="", first=None, last=None, precision=None)
        for mention in mentions
    ]
