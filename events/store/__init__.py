"""The store of articles and events (SQLite through SQLAlchemy Core).

>>> with Store.open("sqlite:///events.db") as store:
...     store.ingest([article])
...     store.events(Filter(actor=("CHN",)))
"""

from __future__ import annotations

from events.store.database import default_url
from events.store.ingest import Extractor
from events.store.queries import ArticleEntry
from events.store.receipt import Failure, Receipt
from events.store.store import Store

__all__ = ["ArticleEntry", "Extractor", "Failure", "Receipt", "Store", "default_url"]
