"""The mark that parts a sentence most often, in every script."""

from __future__ import annotations

__all__ = ["COMMAS", "STOPS"]

COMMAS = frozenset((",", "،", "，", "、"))
#: Marks that no noun phrase reaches over.
STOPS = frozenset('":;()“”«»—–؛；：')
