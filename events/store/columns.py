"""All events of a store as arrays, sorted by start: what a view filters, counts and draws a million of.

Events that are hidden are left out. Texts stay in the store: `Store.titles` and `Store.rows` fetch what is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, select

from events.store.lists import Lists, grouped
from events.store.packing import ABSENT, Word, day, number, packed, unpacked
from events.store.store import Store
from events.store.tables import actor, event, term
from events.store.version import version_of

__all__ = ["NEVER", "OPEN", "Columns", "load_columns"]

#: `end` of an event that is still open.
OPEN = ABSENT
#: `known` of an event that no dated source tells.
NEVER = ABSENT

_AT_ONCE = 500  # more at a time is slower: they no longer fit into the processor's cache
_WORDS: tuple[Word, ...] = (
    (day("start"), day("end"), number("precision", 5), number("type", 5), number("kind", 3), number("date_source", 3),
     number("disputed", 3)),
    (day("known"), day("since")),
    (day("until"), number("key", 41, np.int64)),
)  # fmt: skip
_BLOBS = ("actors", "terms")


@dataclass(frozen=True, slots=True)
class Columns:
    """Arrays with an element for each event, by start and row id. Days are numbers since 1970-01-01.

    Codes of `precision`, `type`, `kind`, `date_source` and `roles` are places in `events.store.types.CODES`.
    """

    version: str
    """`Store.version` when they were read."""
    key: NDArray[np.int64]
    """Row ids, for `Store.rows`."""
    start: NDArray[np.int32]
    end: NDArray[np.int32]
    """Last day; `OPEN` while there is none."""
    known: NDArray[np.int32]
    """First day on which a source had published it; `NEVER` without any dated source."""
    since: NDArray[np.int32]
    """First day on which it was known as it is; `NEVER` if it never was."""
    until: NDArray[np.int32]
    """First day on which it no longer was; `OPEN` while it still is."""
    disputed: NDArray[np.uint8]
    """A bit for each of `events.store.rows.DISPUTES` in which its sources differ."""
    precision: NDArray[np.uint8]
    type: NDArray[np.uint8]
    kind: NDArray[np.uint8]
    date_source: NDArray[np.uint8]
    confidence: NDArray[np.float32]
    actors: Lists
    """Ids of the actors."""
    roles: NDArray[np.uint8]
    """Role of each of `actors.values`."""
    principals: Lists
    """Whom they act for, each once an event."""
    countries: Lists
    sources: Lists
    languages: Lists
    collections: Lists

    def __len__(self) -> int:
        return len(self.key)

    @property
    def nbytes(self) -> int:
        """Bytes of memory that the arrays take."""
        arrays = [value for field in fields(self) if isinstance(value := getattr(self, field.name), np.ndarray)]
        lists = (self.actors, self.principals, self.countries, self.sources, self.languages, self.collections)
        return sum(int(array.nbytes) for array in arrays) + sum(one.nbytes for one in lists)


def load_columns(store: Store, *, past: bool = False) -> Columns:
    """Read all events of the store that are not hidden; or, of the `past`, all versions that ever were known.

    Raises StoreError.
    """
    with store.database.reading() as connection:
        version = version_of(connection)
        numbers, blobs = _read(connection, event.c.since.is_not(None) if past else event.c.origin.is_(None))
        actors = connection.execute(select(actor.c.key, actor.c.id, actor.c.principal, actor.c.country)).all()
        terms = connection.execute(select(term.c.key, term.c.family, term.c.value)).all()
    count = len(numbers["key"])
    order = np.lexsort((numbers["key"], numbers["start"]))
    numbers = {name: values[order] for name, values in numbers.items()}
    (rows, cast), (told, marks) = (_in_order(order, *blobs[name]) for name in _BLOBS)
    keys, roles = cast >> 2, (cast & 3).astype(np.uint8)

    def of_actors(name: Callable[[Any], str]) -> Lists:
        return grouped(count, rows, keys, {row.key: name(row) for row in actors})

    def of_terms(family: str) -> Lists:
        return grouped(count, told, marks, {row.key: row.value for row in terms if row.family == family})

    return Columns(
        version=version,
        **numbers,
        actors=grouped(count, rows, keys, {row.key: row.id for row in actors}, once=False),
        roles=roles,
        principals=of_actors(lambda row: row.principal),
        countries=of_actors(lambda row: row.country),
        sources=of_terms("source"),
        languages=of_terms("language"),
        collections=of_terms("collection"),
    )


def _read(
    connection: Connection, wanted: ColumnElement[bool]
) -> tuple[dict[str, NDArray[Any]], dict[str, tuple[NDArray[Any], NDArray[Any]]]]:
    """Return the plain columns, and for each packed one the rows and numbers of its elements."""
    words = [packed(event, word) for word in _WORDS]
    selected = select(*words, event.c.confidence, *(event.c[name] for name in _BLOBS))
    visible = selected.where(event.c.status != "hidden", wanted)
    parts: list[list[NDArray[Any]]] = [[] for _ in words]
    confidence: list[NDArray[Any]] = []
    lengths: list[list[NDArray[Any]]] = [[] for _ in _BLOBS]
    contents: list[list[bytes]] = [[] for _ in _BLOBS]
    for chunk in connection.execute(visible).partitions(_AT_ONCE):
        *numbers, sure, actors, terms = zip(*chunk, strict=True)
        for part, values in zip(parts, numbers, strict=True):
            part.append(np.array(values, np.int64))
        confidence.append(np.array(sure, np.float32))
        for place, blobs in enumerate((actors, terms)):
            lengths[place].append(np.fromiter(map(len, blobs), np.int64, len(blobs)) // 4)
            contents[place].append(b"".join(blobs))
    found = {"confidence": _joined(confidence, np.float32)}
    for word, part in zip(_WORDS, parts, strict=True):
        found |= unpacked(word, _joined(part, np.int64))
    return found, {
        name: (_repeated(lengths[place]), np.frombuffer(b"".join(contents[place]), "<u4"))
        for place, name in enumerate(_BLOBS)
    }


def _in_order(order: NDArray[Any], rows: NDArray[Any], numbers: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the elements by their rows' places in the order."""
    place = np.empty(len(order), np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    moved = place[rows]
    by_place = np.argsort(moved, kind="stable")
    return moved[by_place], numbers[by_place]


def _joined(parts: Iterable[NDArray[Any]], dtype: Any) -> NDArray[Any]:
    return np.concatenate([np.empty(0, dtype), *parts]).astype(dtype, copy=False)


def _repeated(lengths: Iterable[NDArray[Any]]) -> NDArray[Any]:
    """Return the row number of every element."""
    every = _joined(lengths, np.int64)
    return np.repeat(np.arange(len(every), dtype=np.int32), every)
