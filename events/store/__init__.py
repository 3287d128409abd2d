"""Where events are kept: a database with every sentence that proves them."""

from __future__ import annotations
