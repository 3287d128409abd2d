"""How much is read at most (`events/data/documents/limits.toml`)."""

from __future__ import annotations

import tomllib
from importlib.resources import files

__all__ = ["COLLECTION_BYTES", "FIELD_CHARACTERS", "TEXT_BYTES", "size"]

_TABLE = tomllib.loads((files("events") / "data/documents/limits.toml").read_text(encoding="utf-8"))

TEXT_BYTES: int = _TABLE["bytes"]["text"]
COLLECTION_BYTES: int = _TABLE["bytes"]["collection"]
FIELD_CHARACTERS: int = _TABLE["characters"]["field"]


def size(count: int) -> str:
    """Return a number of bytes as people say it."""
    return f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{count / 1e3:.1f} kB"
