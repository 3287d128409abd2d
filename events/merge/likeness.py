"""How alike two pieces of evidence are: do they tell the same happening?

Two questions are asked. May they be one: do days, parties, types and places not contradict one another? And must they
be: do they share enough of what they say? A pair that must be one begins a group or joins two; all pairs of a group
may be one (`clusters`).
"""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz import fuzz

from events.merge.atoms import Atom
from events.merge.contradiction import contradictory, fitting, other_doers
from events.merge.kinship import kinship
from events.merge.wording import Wording
from events.model import Type

__all__ = ["Likeness", "likeness"]

#: what actors, type and content weigh
_ACTORS, _TYPE, _CONTENT = 0.4, 0.25, 0.35
#: what a pair needs to begin a group when no party is shared, one, two, and when the company is a rare one
_BEGINS, _BEGINS_RARE = (0.85, 0.75, 0.62), 0.5
#: what it needs to be in one
_ALLOWED, _ALLOWED_RARE = (0.8, 0.68, 0.5), 0.45
#: in a rare company two people are the same, or three parties that are nearly all
_PEOPLE, _PARTIES, _ALL = 2, 3, 0.85
#: without so much content in common two tellings begin nothing, unless the company is a rare one
_SOMETHING = 0.2
#: what it weighs that the smaller set of parties lies in the larger
_INSIDE = 0.7
#: how much less the parties agree when others do it
_OTHERS = 0.5
#: how much more is needed when one date is vaguer than the other, and how much content then has to be shared
_VAGUER, _VAGUER_CONTENT = 0.08, 0.6
#: two sentences so alike are copies of one another (rapidfuzz ratio)
_COPY = 88
#: what a copy is like that is of another type: the same sentence may tell two things
_COPIED = 0.9
#: Across languages words are compared by their meaning; this is the content of a sentence without a known word.
_UNREADABLE = 0.4
#: within a language their meaning counts less than the words themselves
_MEANT = 0.6
#: the least content when the same parties do a day what they seldom do twice on one: in another language, or in the
#: same article, which takes it up ("The summit ended …")
_SELDOM_SAME = 0.2
_SELDOM = frozenset((Type.CONSULT, Type.AGREE, Type.SUPPORT, Type.COOPERATE, Type.CONCEDE, Type.RETREAT))


class Likeness(NamedTuple):
    """How alike, and whether that is enough to join two groups."""

    score: float
    begins: bool


def likeness(one: Atom, other: Atom) -> Likeness | None:
    """A score from 0 to 1; None when they must not be in one event.

    Dates that contradict one another are never joined, nor are two mentions in the same sentence (who wrote it told
    them apart) unless they are talks and their outcome, nor what A did to B with what B did to A.
    """
    dates = fitting(one, other)
    if dates is None or contradictory(one, other):
        return None
    others = other_doers(one, other)
    if dates == 1.0 and one.place != other.place and not others and _copies(one.wording, other.wording):
        return Likeness(1.0 if one.type == other.type else _COPIED, True)
    parties, people = len(one.parties & other.parties), len(one.people & other.people)
    kind = kinship(one.type, other.type, parties > 1, one.key[0] == other.key[0] and one.place != other.place)
    if not kind or (dates < 1.0 and not _only_vaguer(one, other)):
        return None
    content, actors = _content(one, other), _overlap(one.parties, other.parties)
    rare = people >= _PEOPLE or (parties >= _PARTIES and actors >= _ALL)
    actors -= _OTHERS * others
    score = round(_ACTORS * actors + _TYPE * kind + _CONTENT * content, 3)
    return _judged(score, content, dates, None if rare else min(parties + people, 2))


def _judged(score: float, content: float, dates: float, shared: int | None) -> Likeness | None:
    """Whether the score is enough; `shared` counts parties and people up to two, None in a rare company."""
    margin = score - _VAGUER * (dates < 1.0)
    allowed, begins = (_ALLOWED_RARE, _BEGINS_RARE) if shared is None else (_ALLOWED[shared], _BEGINS[shared])
    if margin < allowed or (dates < 1.0 and content < _VAGUER_CONTENT):
        return None
    return Likeness(score, margin >= begins and (shared is None or content >= _SOMETHING))


def _only_vaguer(one: Atom, other: Atom) -> bool:
    return one.type == other.type and (one.parties <= other.parties or other.parties <= one.parties)


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """How far the smaller set lies in the larger, and less how far both agree: sources leave parties out."""
    shared = len(mine & theirs)
    if not shared:
        return 1.0
    return _INSIDE * shared / min(len(mine), len(theirs)) + (1 - _INSIDE) * shared / len(mine | theirs)


def _content(one: Atom, other: Atom) -> float:
    """How much of what the shorter one says the other says too, in its words or by their meaning."""
    mine, theirs = one.wording, other.wording
    seldom = one.type == other.type in _SELDOM and one.parties == other.parties
    least = _SELDOM_SAME if seldom and (mine.language != theirs.language or one.key[0] == other.key[0]) else 0.0
    if mine.language != theirs.language:
        meant = _shared(mine.matters | mine.names, theirs.matters | theirs.names)
        return max(least, min(1.0, 1.5 * meant)) if mine.matters and theirs.matters else _UNREADABLE
    fewer = min(len(mine.words), len(theirs.words))
    shared = len(mine.words & theirs.words) / fewer if fewer else 0.0
    same_trigger = bool(mine.trigger) and mine.trigger == theirs.trigger
    return min(1.0, max(least, 2.5 * shared + 0.4 * same_trigger, _MEANT * _shared(mine.matters, theirs.matters)))


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """Shared matters against the fewer; a single one is never all."""
    return len(mine & theirs) / max(2, min(len(mine), len(theirs)))


def _copies(one: Wording, other: Wording) -> bool:
    """True for the same sentence in another article, a few words changed."""
    longer = max(len(one.sentence), len(other.sentence))
    if 10 * abs(len(one.sentence) - len(other.sentence)) > 3 * longer:
        return False
    if 2 * len(one.words & other.words) < min(len(one.words), len(other.words)):
        return False
    return fuzz.ratio(one.sentence, other.sentence, score_cutoff=_COPY) > 0
