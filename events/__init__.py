"""Dateline's library: text in, dated and evidenced events out.

>>> from events import Article, extract
>>> extract(Article("The two presidents met in Geneva on 16 June 2021."))
"""

from __future__ import annotations

from events.errors import EventsError
from events.explain import explain
from events.extract import extract
from events.frame import to_frame
from events.model import Article, Event

__all__ = ["Article", "Event", "EventsError", "explain", "extract", "to_frame"]
