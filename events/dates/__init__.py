"""When: every expression of time in a text, and what it means."""

from __future__ import annotations

from events.dates.edtf import edtf
from events.dates.find import find_dates
from events.dates.mention import DateMention, Reading, TimexType
from events.dates.publication import PublicationDate, publication_date

__all__ = ["DateMention", "PublicationDate", "Reading", "TimexType", "edtf", "find_dates", "publication_date"]
