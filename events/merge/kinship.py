"""How far two PLOVER types can tell one happening: a table of neighbours."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from events.model import QUAD, Type

__all__ = ["kinship"]

#: types that go together when two parties are shared, and otherwise; an article that uses both tells of two things
_LARGELY, _PARTLY, _APART = 0.7, 0.5, 0.25


@cache
def kinship(one: Type, other: Type, parties: bool, article: bool) -> float:
    """1 for the same type, less for types that go together, 0 for those that contradict one another.

    Two that are not known (OTHER) are no more than that. `parties` says whether two or more are shared, `article`
    whether one article tells both.
    """
    types = {one, other}
    if len(types) == 1:
        return _PARTLY if one is Type.OTHER else 1.0
    speech, talks, pairs = _table()
    if article and types.isdisjoint((Type.STATEMENT, Type.OTHER)):
        return _APART
    if Type.STATEMENT in types:
        return _PARTLY if types <= speech else 0.0
    if Type.OTHER in types or (types & talks and types <= speech):
        return _LARGELY if parties else _PARTLY
    return _PARTLY if QUAD[one] is QUAD[other] or frozenset(types) in pairs else 0.0


@cache
def _table() -> tuple[frozenset[Type], frozenset[Type], frozenset[frozenset[Type]]]:
    path = files("events") / "data/merge/types.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return _types(table["speech"]), _types(table["talks"]), frozenset(map(_types, table["pairs"]))


def _types(names: str) -> frozenset[Type]:
    return frozenset(map(Type, names.split()))
