"""Who acts: names in a text, and whom they stand for on a given day."""

from __future__ import annotations
