"""People: who they are, whom they act for and which office they held from when to when.

Who heads or speaks for an organisation is that organisation, as a capital is its government; who acts for a state
is a person of that state.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from events.actors.entry import Entry, Sort
from events.actors.given import given_name
from events.actors.sources import Named, bodies_of_many
from events.actors.tables import day, listed, rows
from events.actors.words import keys
from events.model import Actor, ActorKind

__all__ = ["FAMILY_FIRST", "NATIONAL_LEADER", "holders", "known", "people", "slug"]

#: where the family name comes first
FAMILY_FIRST = frozenset(["CHN", "KOR", "PRK", "TWN", "HKG", "VNM", "KHM", "MAC"])
_ARTICLES = re.compile(r"^(?:[Aa]l|[Ee]l)-")
_NUMERAL = re.compile(r"^(?:[IVX]+|Jr\.?)$")

Row = dict[str, str]

NATIONAL_LEADER = "national leader"
"""Office of those whom REIGN has: head of state or government, whichever leads."""


def people() -> Named:
    """Full names and family names of office holders and other well-known people."""
    for row in rows("officials"):
        for name in _full_names(row):
            yield name, _entry(row, Sort.PERSON)
        for name in _family_names(row):
            yield name, _entry(row, Sort.SURNAME)
    yield from _leaders()


def _leaders() -> Named:
    """REIGN's leaders, but for those whom the other table names in full."""
    full = {(row["country"], name) for row in rows("officials") for name in _family_names(row)}
    for row in rows("reign"):
        row |= {"office": NATIONAL_LEADER, "short": "", "name": _in_order(row["name"])}
        names = [name for name in (*_family_names(row), row["name"]) if " " not in name and len(name) > 2]
        if not any((row["country"], name) in full for name in names):
            if " " in row["name"]:
                yield row["name"], _entry(row, Sort.PERSON)
            yield from ((name, _entry(row, Sort.SURNAME)) for name in names)


def _in_order(name: str) -> str:
    """REIGN's name with the family name last, which sometimes comes first there ("Bhutto Benazir")."""
    words = name.split()
    turned = len(words) == 2 and given_name(words[1]) and not given_name(words[0])
    return f"{words[1]} {words[0]}" if turned else name


def _full_names(row: Row) -> Iterator[str]:
    """Names of several words, and those of one word that are no part of the name itself ("Jokowi")."""
    yield row["name"]
    parts = keys(row["name"])
    yield from (name for name in listed(row["short"]) if " " in name or keys(name)[-1] not in parts)


def _family_names(row: Row) -> Iterator[str]:
    """Parts of the name that stand for it, and its family name."""
    words = row["name"].split()
    parts = keys(row["name"])
    yield from (name for name in listed(row["short"]) if " " not in name and keys(name)[-1] in parts)
    first = row["country"] in FAMILY_FIRST and not given_name(words[0])
    family = _ARTICLES.sub("", words[0 if first else -1])
    if len(words) > 1 and not _NUMERAL.match(family):
        yield family


def _entry(row: Row, sort: Sort) -> Entry:
    actor = bodies_of_many().get(row["country"]) or _person(row)
    return Entry(actor, sort, row["office"], day(row["from"]), day(row["to"], last=True))


def _person(row: Row) -> Actor:
    return Actor(f"person:{slug(row['name'])}", row["name"], ActorKind.PERSON, row["country"])


def slug(name: str) -> str:
    """The name as an id holds it: "Wang Yi" is wang-yi."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


_LETTERS = str.maketrans({"đ": "dj", "Đ": "Dj", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss"})


@cache
def known() -> dict[str, tuple[Entry, ...]]:
    """Entries of the officials by the slug of their name."""
    found: dict[str, tuple[Entry, ...]] = {}
    for row in rows("officials"):
        found[slug(row["name"])] = (*found.get(slug(row["name"]), ()), _entry(row, Sort.PERSON))
    return found


@cache
def holders() -> dict[tuple[str, str], tuple[Entry, ...]]:
    """Entries of the officials by country and office."""
    found: dict[tuple[str, str], tuple[Entry, ...]] = {}
    for row in rows("officials"):
        if row["from"]:
            at = row["country"], row["office"]
            found[at] = (*found.get(at, ()), _entry(row, Sort.PERSON))
    return found
