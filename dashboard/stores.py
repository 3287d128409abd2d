"""The open store and what is read from it once for all sessions."""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from dashboard.index import Index, Mask
from dashboard.indexing import load
from dashboard.timeline.marks import Brief
from events.model import Event
from events.store import Store, default_url
from events.store.columns import load_columns

__all__ = ["Reading", "opened", "reading"]

#: briefs that are kept in memory
_KEPT = 50_000

#: stands for an event that was removed since the index was read
_GONE = Brief("", "")


@dataclass(frozen=True, eq=False)
class Reading:
    """One state of the store."""

    store: Store
    index: Index
    kept: dict[int, Brief] = field(default_factory=dict)
    """What was read of single events, by key."""

    def briefs(self, rows: NDArray[np.int32]) -> list[Brief]:
        """What is written about the events in some rows of the index."""
        keys = self.index.key[rows].tolist()
        known = {key: brief for key in keys if (brief := self.kept.get(key))}
        missing = [key for key in keys if key not in known]
        read = self._read(missing) if missing else {}
        if len(self.kept) > _KEPT:
            self.kept.clear()
        self.kept.update(read)
        found = [known.get(key) or read.get(key, _GONE) for key in keys]
        for place in np.flatnonzero(self.disputed[rows]).tolist():
            found[place] = found[place]._replace(title=f"≠ {found[place].title}")
        return found

    @cached_property
    def disputed(self) -> Mask:
        """Events whose sources differ; what is written about them begins with ≠."""
        column = self.index.ragged["disputed"]
        return column.has(column.vocabulary)

    @cached_property
    def alphabet(self) -> NDArray[np.int32]:
        """Place of each event's title among all titles in the order of the alphabet."""
        keys = np.array(self.store.alphabetical(), dtype=np.int64)
        order = np.argsort(self.index.key, kind="stable")
        found = np.searchsorted(self.index.key, keys[np.isin(keys, self.index.key)], sorter=order)
        place = np.empty(len(order), dtype=np.int32)
        place[order[found]] = np.arange(len(found), dtype=np.int32)
        return place

    def _read(self, keys: list[int]) -> dict[int, Brief]:
        return {one.key: Brief(one.id, one.title, one.time) for one in self.store.titles(keys)}

    def events(self, rows: NDArray[np.int32]) -> list[Event]:
        """The events in some rows of the index."""
        return self.store.rows(self.index.key[rows].tolist())

    def found(self, words: str) -> Mask | None:
        """Events whose title or evidence has the words; None for no words."""
        if not words:
            return None
        return np.isin(self.index.key, np.array(self.store.search(words), dtype=np.int64))


def reading() -> Reading:
    """The store as it is now. Raises EventsError."""
    store = opened(default_url())
    return _read(default_url(), store.version, store)


@st.cache_resource(show_spinner="Opening the store …")
def opened(url: str) -> Store:
    """The store at a URL; the project's own one is filled with the sample when it is new. Raises EventsError."""
    is_own = not os.environ.get("EVENTS_DATABASE_URL", "").strip()
    is_new = is_own and not Path(url.removeprefix("sqlite:///")).exists()
    store = Store.open(url)
    if is_new:
        from events.documents import collections, read_sample  # only a first start needs them

        for name in collections():
            store.ingest(read_sample(name), collection=name)
    return store


@st.cache_resource(max_entries=2, show_spinner="Reading the events …")
def _read(url: str, version: str, _store: Store) -> Reading:
    del url, version  # they are the key of the cache
    found = Reading(_store, load(load_columns(_store), _store.names(), _store.principals()))
    _settle()
    return found


def _settle() -> None:
    """Keep what is there for all sessions out of later garbage collections, each of which would look all through it."""
    gc.collect()
    gc.freeze()
