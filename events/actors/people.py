"""People: who they are, whom they act for and which office they held from when to when."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from events.actors.entry import Entry, Sort
from events.actors.sources import Named
from events.actors.tables import day, listed, rows
from events.model import Actor, ActorKind

__all__ = ["holders", "people", "slug"]

#: where the family name comes first
FAMILY_FIRST = frozenset(["CHN", "KOR", "PRK", "TWN", "HKG", "VNM", "KHM", "MAC"])


def people() -> Named:
    """Full names and family names of office holders and other well-known people."""
    for row in rows("officials"):
        entry = _entry(row, Sort.PERSON)
        yield row["name"], entry
        for name in _shorts(row):
            yield name, _entry(row, Sort.SURNAME if " " not in name else Sort.PERSON)
    yield from _leaders()


def _leaders() -> Named:
    """REIGN's leaders, but for those whom the other table names in full."""
    full = {(row["country"], name) for row in rows("officials") for name in _shorts(row)}
    for row in rows("reign"):
        row |= {"office": "leader", "short": ""}
        family = _family(row["name"], row["country"])
        if (row["country"], family) not in full:
            if " " in row["name"]:
                yield row["name"], _entry(row, Sort.PERSON)
            yield family, _entry(row, Sort.SURNAME)


def _shorts(row: dict[str, str]) -> list[str]:
    return listed(row["short"]) or [_family(row["name"], row["country"])]


def _entry(row: dict[str, str], sort: Sort) -> Entry:
    actor = Actor(f"person:{slug(row['name'])}", row["name"], ActorKind.PERSON, row["country"])
    return Entry(actor, sort, row["office"], day(row["from"]), day(row["to"], last=True))


def _family(name: str, country: str) -> str:
    words = name.split()
    return words[0 if country in FAMILY_FIRST else -1].removeprefix("al-").removeprefix("el-").removeprefix("Al-")


def slug(name: str) -> str:
    """The name as an id holds it: "Wang Yi" is wang-yi."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@cache
def holders() -> dict[tuple[str, str], tuple[Entry, ...]]:
    """Entries of the officials by country and office."""
    found: dict[tuple[str, str], tuple[Entry, ...]] = {}
    for row in rows("officials"):
        if row["from"]:
            at = row["country"], row["office"]
            found[at] = (*found.get(at, ()), _entry(row, Sort.PERSON))
    return found
