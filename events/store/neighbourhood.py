"""Which mentions can influence one another in merging: those that touch, directly or through others.

`events.merge.blocks` compares two tellings with the same party and the same days, and two with the same party and type
while the days of one lie within those of the other, and counts the latter to see how vague a date is. Both are read in
the order of an index, so that all that touch stand beside one another, and joined in one pass: walking from mention to
mention in the database took longer than merging them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Integer, select, type_coerce

from events.store.batches import batches
from events.store.rows import STILL_OPEN
from events.store.tables import mention, telling
from events.store.types import day_number

__all__ = ["neighbourhood"]


def neighbourhood(connection: Connection, seeds: Sequence[int]) -> list[int]:
    """Return the keys of all mentions that the seeds may influence, the seeds with them."""
    regions = _Regions()
    for party_days, key in _by_days(connection):
        regions.meet(party_days, key)
    for pair in _touching(connection):
        regions.join(*pair)
    wanted = {regions.of(seed) for seed in seeds}
    near = [key for key in regions.known() if regions.of(key) in wanted]
    found = {*seeds, *near}
    for some in batches(near):
        touched = select(mention.c.event).where(mention.c.key.in_(some))
        found.update(connection.scalars(select(mention.c.key).where(mention.c.event.in_(touched))))
    return sorted(found)


def _by_days(connection: Connection) -> Iterator[tuple[tuple[str, int, int], int]]:
    """Yield party and days of each telling with its mention."""
    columns = (telling.c.party, _number(telling.c.first), _number(telling.c.last), telling.c.mention)
    for party, first, last, key in connection.execute(select(*columns).order_by(*telling.c["party", "first", "last"])):
        yield (party, first, last), key


def _touching(connection: Connection) -> Iterator[tuple[int, int]]:
    """Yield pairs of mentions with the same party and type whose days touch, enough of them to join all that do."""
    columns = (telling.c.party, _number(telling.c.type), _number(telling.c.first), _number(telling.c.last))
    ordered = select(*columns, telling.c.mention).order_by(*telling.c["party", "type", "first", "last"])
    still_open = day_number(STILL_OPEN)
    group, reach, wide, day, narrow = None, None, 0, None, 0
    for party, type_, first, last, key in connection.execute(ordered):
        if group != (party, type_):
            group, reach, day = (party, type_), None, None
        if last == still_open:
            continue
        if reach is not None and first <= reach:
            yield key, wide
        if first == last:
            day, narrow = first, key
            continue
        if day == first:
            yield key, narrow
        if reach is None or last > reach:
            reach, wide = last, key


def _number(column: Any) -> Any:
    """A column as the number that is stored."""
    return type_coerce(column, Integer)


class _Regions:
    """Sets of mentions that grow together."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}
        self._last: tuple[tuple[str, int, int], int] | None = None

    def meet(self, cell: tuple[str, int, int], key: int) -> None:
        """Join a mention with the one before if it stands in the same cell."""
        self._above.setdefault(key, key)
        if self._last is not None and self._last[0] == cell:
            self.join(self._last[1], key)
        self._last = cell, key

    def join(self, one: int, other: int) -> None:
        """Make one region of two."""
        self._above[self.of(one)] = self.of(other)

    def of(self, key: int) -> int:
        """Name the region of a mention."""
        above = self._above
        above.setdefault(key, key)
        while above[key] != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    def known(self) -> list[int]:
        """All mentions."""
        return list(self._above)
