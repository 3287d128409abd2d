"""When: every expression of time in a text, and what it means."""

from __future__ import annotations
