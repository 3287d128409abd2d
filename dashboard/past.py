"""The store as it was known: all versions of all events, each with the days from which and until which it stood."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import streamlit as st

from dashboard.index import Mask
from dashboard.indexing import load
from dashboard.stores import Reading
from events.store.columns import load_columns

__all__ = ["of"]


@dataclass(frozen=True, eq=False)
class Past(Reading):
    """A reading whose index has versions in place of events."""

    def found(self, words: str) -> Mask | None:
        """Versions whose title or evidence has the words; None for no words."""
        if not words:
            return None
        return np.isin(self.index.key, np.array(self.store.search(words, past=True), dtype=np.int64))


def of(reading: Reading) -> Past:
    """The past of a store that is open. Raises EventsError."""
    return _read(reading.store.version, reading)


@st.cache_resource(max_entries=2, show_spinner="Reading what was known when …")
def _read(version: str, _reading: Reading) -> Past:
    del version  # it is the key of the cache; it holds the name of the store
    store = _reading.store
    return Past(store, load(load_columns(store, past=True), store.names(), store.principals()))
