"""What cannot be one happening, however alike it sounds."""

from __future__ import annotations

from events.merge.atoms import Atom
from events.model import QUAD, Quad, Type

__all__ = ["contradictory", "fitting", "other_doers"]

#: what is done together
_MUTUAL = frozenset((Type.CONSULT, Type.AGREE, Type.SUPPORT, Type.COOPERATE))
#: of these many happen a day, and what tells them apart is where
_DEEDS = frozenset((Type.ASSAULT, Type.COERCE, Type.PROTEST, Type.MOBILIZE, Type.RETREAT, Type.OTHER))


def contradictory(one: Atom, other: Atom) -> bool:
    """Whether parties, people, places or the sentence itself tell the two apart."""
    if one.place == other.place and not _outcome(one, other):
        return True
    if one.parties.isdisjoint(other.parties) and (one.parties or other.parties):
        return True
    return _reversed(one, other) or _other_company(one, other) or _elsewhere(one, other)


def fitting(one: Atom, other: Atom) -> float | None:
    """1 for the same days, less when one contains the other as a vaguer date does, None when they contradict."""
    if one.first == other.first and one.last == other.last:
        return 1.0
    wide, narrow = (one, other) if one.width > other.width else (other, one)
    if wide.last is None or narrow.last is None:
        return None
    return 0.5 if wide.first <= narrow.first and narrow.last <= wide.last else None


def other_doers(one: Atom, other: Atom) -> bool:
    """Whether they do the same, but not the same do it."""
    directed = one.type == other.type not in _MUTUAL and QUAD[one.type] is not Quad.NEUTRAL
    return bool(directed and one.sources and other.sources) and one.sources.isdisjoint(other.sources)


def _reversed(one: Atom, other: Atom) -> bool:
    """Whether each does to the other what the other does to it.

    What a member does in an organisation and what is decided there is one happening.
    """
    if QUAD[one.type] is Quad.NEUTRAL or one.type in _MUTUAL:
        return False
    bodies = one.bodies | other.bodies
    return bool(one.sources & other.targets - bodies and one.targets & other.sources - bodies) and not (
        one.sources & other.sources or one.targets & other.targets
    )


def _other_company(one: Atom, other: Atom) -> bool:
    """Whether both tell who met whom, and it is not the same two: other people, or two states of which one differs."""
    if not one.type == other.type == Type.CONSULT:
        return False
    people = len(one.people & other.people)
    if min(len(one.people), len(other.people)) > 1:
        return people < 2
    pairs = len(one.parties) == len(other.parties) == 2 and not (one.parties | other.parties) & (
        one.bodies | other.bodies
    )
    return pairs and not people and one.parties != other.parties


def _elsewhere(one: Atom, other: Atom) -> bool:
    """Whether both are deeds, and happen in places of other names; names are compared within a language only."""
    if not _DEEDS.issuperset((one.type, other.type)):
        return False
    mine, theirs = one.wording, other.wording
    named = mine.language == theirs.language and bool(mine.names and theirs.names)
    return named and mine.names.isdisjoint(theirs.names)


def _outcome(one: Atom, other: Atom) -> bool:
    """Whether one sentence tells of talks and of what came of them: those who met signed a statement."""
    types = {one.type, other.type}
    talks = len(types) == 2 and Type.CONSULT in types and types <= _MUTUAL
    return talks and one.people == other.people and one.parties - one.bodies == other.parties - other.bodies
