"""Documents to articles: plain text, Markdown, HTML, and collections as JSON lines or CSV.

>>> for article in read("report.txt", Metadata(published=date(2022, 2, 22))):
...     extract(article)
"""

from __future__ import annotations

from events.documents.metadata import Metadata, read_date
from events.documents.reader import FORMATS, read
from events.documents.sample import collections, read_sample

__all__ = ["FORMATS", "Metadata", "collections", "read", "read_date", "read_sample"]
