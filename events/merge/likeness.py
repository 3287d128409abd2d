"""How alike two pieces of evidence are: do they tell the same happening?

Two questions are asked. May they be one: do days, parties, types and places not contradict one another? And must they
be: do they share enough of what they say? A pair that must be one begins a group or joins two; all pairs of a group
may be one (`clusters`).
"""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz import fuzz

from events.merge.atoms import Atom
from events.merge.kinship import kinship
from events.model import QUAD, Quad, Type

__all__ = ["Likeness", "likeness"]

#: what actors, type and content weigh
_ACTORS, _TYPE, _CONTENT = 0.4, 0.25, 0.35
#: what a pair needs to begin a group when no party is shared, one, two, and when the company is a rare one
_BEGINS, _BEGINS_RARE = (0.85, 0.75, 0.62), 0.5
#: what it needs to be in one
_ALLOWED, _ALLOWED_RARE = (0.8, 0.6, 0.5), 0.45
#: in a rare company two people are the same, or three parties that are nearly all
_PEOPLE, _PARTIES, _ALL = 2, 3, 0.85
#: without so much content in common two tellings begin nothing, unless the company is a rare one
_SOMETHING = 0.2
#: what it weighs that the smaller set of parties lies in the larger
_INSIDE = 0.7
#: how much less the parties agree when others do it
_OTHERS = 0.5
#: what is done together
_MUTUAL = frozenset((Type.CONSULT, Type.AGREE, Type.SUPPORT, Type.COOPERATE))
#: how much more is needed when one date is vaguer than the other, and how much content then has to be shared
_VAGUER, _VAGUER_CONTENT = 0.08, 0.4
#: two sentences so alike are copies of one another (rapidfuzz ratio)
_COPY = 88
#: what a copy is like that is of another type: the same sentence may tell two things
_COPIED = 0.9
#: Across languages words are compared by their meaning; this is the content of a sentence without a known word.
_UNREADABLE = 0.4
#: the least content when the same parties do a day what they seldom do twice on one
_SELDOM_SAME = 0.2
_SELDOM = frozenset((Type.CONSULT, Type.AGREE, Type.SUPPORT, Type.COOPERATE, Type.CONCEDE, Type.RETREAT))
#: what is left of the content when two deeds happen in places of other names
_ELSEWHERE = 0.3
_DEEDS = frozenset((Type.ASSAULT, Type.COERCE, Type.PROTEST, Type.MOBILIZE, Type.RETREAT, Type.OTHER))


class Likeness(NamedTuple):
    """How alike, and whether that is enough to join two groups."""

    score: float
    begins: bool


def likeness(one: Atom, other: Atom) -> Likeness | None:
    """A score from 0 to 1; None when they must not be in one event.

    Dates that contradict one another are never joined, nor are two mentions in the same sentence (who wrote it told
    them apart), nor what A did to B with what B did to A.
    """
    dates = _dates(one, other)
    if dates is None or one.place == other.place:
        return None
    if dates == 1.0 and _copies(one, other):
        return Likeness(1.0 if one.type == other.type else _COPIED, True)
    if one.parties.isdisjoint(other.parties) and (one.parties or other.parties):
        return None
    if _reversed(one, other) or _other_people(one, other):
        return None
    parties, people = len(one.parties & other.parties), len(one.people & other.people)
    kind = kinship(one.type, other.type, parties > 1, one.key[0] == other.key[0])
    if not kind or (dates < 1.0 and not _only_vaguer(one, other)):
        return None
    content, actors = _content(one, other), _overlap(one.parties, other.parties)
    rare = people >= _PEOPLE or (parties >= _PARTIES and actors >= _ALL)
    actors -= _OTHERS * _other_doers(one, other)
    score = round(_ACTORS * actors + _TYPE * kind + _CONTENT * content, 3)
    return _judged(score, content, dates, None if rare else min(parties + people, 2))


def _judged(score: float, content: float, dates: float, shared: int | None) -> Likeness | None:
    """Whether the score is enough; `shared` counts parties and people up to two, None in a rare company."""
    margin = score - _VAGUER * (dates < 1.0)
    allowed, begins = (_ALLOWED_RARE, _BEGINS_RARE) if shared is None else (_ALLOWED[shared], _BEGINS[shared])
    if margin < allowed or (dates < 1.0 and content < _VAGUER_CONTENT):
        return None
    return Likeness(score, margin >= begins and (shared is None or content >= _SOMETHING))


def _dates(one: Atom, other: Atom) -> float | None:
    """1 for the same days, less when one contains the other as a vaguer date does, None when they contradict."""
    if one.first == other.first and one.last == other.last:
        return 1.0
    wide, narrow = (one, other) if one.width > other.width else (other, one)
    if wide.last is None or narrow.last is None:
        return None
    return 0.5 if wide.first <= narrow.first and narrow.last <= wide.last else None


def _only_vaguer(one: Atom, other: Atom) -> bool:
    return one.type == other.type and (one.parties <= other.parties or other.parties <= one.parties)


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


def _other_doers(one: Atom, other: Atom) -> bool:
    """Whether they do the same, but not the same do it."""
    directed = one.type == other.type not in _MUTUAL and QUAD[one.type] is not Quad.NEUTRAL
    return bool(directed and one.sources and other.sources) and one.sources.isdisjoint(other.sources)


def _other_people(one: Atom, other: Atom) -> bool:
    """Whether both name who met whom, and these are other people."""
    both = one.type == other.type == Type.CONSULT and min(len(one.people), len(other.people)) > 1
    return both and one.people.isdisjoint(other.people)


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """How far the smaller set lies in the larger, and less how far both agree: sources leave parties out."""
    shared = len(mine & theirs)
    if not shared:
        return 1.0
    return _INSIDE * shared / min(len(mine), len(theirs)) + (1 - _INSIDE) * shared / len(mine | theirs)


def _content(one: Atom, other: Atom) -> float:
    """How much of what the shorter one says the other says too, in its words or by their meaning."""
    meant = _shared(one.matters | one.names, other.matters | other.names)
    if one.language != other.language:
        least = _SELDOM_SAME if one.type == other.type in _SELDOM and one.parties == other.parties else 0.0
        return max(least, min(1.0, 1.5 * meant)) if one.matters and other.matters else _UNREADABLE
    fewer = min(len(one.words), len(other.words))
    shared = len(one.words & other.words) / fewer if fewer else 0.0
    same_trigger = bool(one.trigger) and one.trigger == other.trigger
    content = min(1.0, max(2.5 * shared + 0.4 * same_trigger, meant))
    elsewhere = one.names and other.names and one.names.isdisjoint(other.names) and {one.type, other.type} & _DEEDS
    return content * _ELSEWHERE if elsewhere else content


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """Shared matters against the fewer; a single one is never all."""
    return len(mine & theirs) / max(2, min(len(mine), len(theirs)))


def _copies(one: Atom, other: Atom) -> bool:
    """True for the same sentence in another article, a few words changed."""
    longer = max(len(one.sentence), len(other.sentence))
    if 10 * abs(len(one.sentence) - len(other.sentence)) > 3 * longer:
        return False
    if 2 * len(one.words & other.words) < min(len(one.words), len(other.words)):
        return False
    return fuzz.ratio(one.sentence, other.sentence, score_cutoff=_COPY) > 0
