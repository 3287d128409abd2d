"""How alike two pieces of evidence are: do they tell the same happening?"""

from __future__ import annotations

from rapidfuzz import fuzz

from events.merge.atoms import Atom
from events.model import QUAD, Type

__all__ = ["likeness"]

#: what actors, type and words weigh
_ACTORS, _TYPE, _WORDS = 0.45, 0.3, 0.25
#: what is needed when no party is shared, one, or more; less when two people are the same or the articles differ
_NEEDED, _COMPANY, _ELSEWHERE = (0.85, 0.8, 0.68), 0.08, 0.07
#: what it weighs that the smaller set of parties lies in the larger
_INSIDE = 0.7
#: so much less where the languages differ: words cannot help
_ABROAD = 0.1
#: how much more when one date is vaguer than the other
_VAGUER = 0.08
_SPEECH = frozenset(
    (
        *(Type.STATEMENT, Type.ACCUSE, Type.REQUEST, Type.REJECT),
        *(Type.THREATEN, Type.SUPPORT, Type.CONSULT, Type.AGREE),
    )
)
#: how far two types agree that go together
_LARGELY, _PARTLY, _APART = 0.7, 0.5, 0.25
#: two sentences so alike are copies of one another (rapidfuzz ratio)
_COPY = 88
#: Without a common language words say nothing; this is what they are taken for when the rest agrees.
_UNREADABLE = 0.5


def likeness(one: Atom, other: Atom) -> float | None:
    """A score from 0 to 1; None when they must not be joined.

    Dates that contradict one another are never joined, nor are two mentions in the same sentence: who wrote it told
    them apart.
    """
    dates = _dates(one, other)
    if dates is None or one.place == other.place:
        return None
    if dates == 1.0 and _copies(one, other):
        return 1.0
    if one.parties.isdisjoint(other.parties) and (one.parties or other.parties):
        return None
    people = len(one.people & other.people)
    shared = len(one.parties & other.parties) + people
    kind, words, actors = _types(one, other), _words(one, other), _overlap(one.parties, other.parties)
    needed = _NEEDED[min(shared, 2)] - _ABROAD * (one.language != other.language) - _COMPANY * (people > 1)
    needed -= _ELSEWHERE * (len(one.parties & other.parties) > 1 and one.key[0] != other.key[0])
    if dates < 1.0:
        if one.type != other.type or not (one.parties <= other.parties or other.parties <= one.parties):
            return None
        needed += _VAGUER
    score = _ACTORS * actors + _TYPE * kind + _WORDS * words
    return round(score, 3) if score >= needed else None


def _dates(one: Atom, other: Atom) -> float | None:
    """1 for the same days, less when one contains the other as a vaguer date does, None when they contradict."""
    if one.first == other.first and one.last == other.last:
        return 1.0
    wide, narrow = (one, other) if one.width > other.width else (other, one)
    if wide.last is None or narrow.last is None:
        return None
    return 0.5 if wide.first <= narrow.first and narrow.last <= wide.last else None


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """How far the smaller set lies in the larger, and less how far both agree: sources leave parties out."""
    shared = len(mine & theirs)
    if not shared:
        return 1.0
    return _INSIDE * shared / min(len(mine), len(theirs)) + (1 - _INSIDE) * shared / len(mine | theirs)


def _types(one: Atom, other: Atom) -> float:
    """1 for the same root, less for roots that go together, 0 for those that contradict one another."""
    types = {one.type, other.type}
    if len(types) == 1:
        return 1.0
    if one.key[0] == other.key[0] and types.isdisjoint((Type.STATEMENT, Type.OTHER)):
        return _APART  # an article that calls them by other names tells of two things
    if Type.STATEMENT in types:
        return _PARTLY if types <= _SPEECH else 0.0
    if Type.OTHER in types or (Type.CONSULT in types and types <= _SPEECH):  # unknown; talks and what was said there
        return _LARGELY if len(one.parties & other.parties) > 1 else _PARTLY
    return _PARTLY if QUAD[one.type] is QUAD[other.type] else 0.0


def _words(one: Atom, other: Atom) -> float:
    """Shared content words against the shorter sentence; a quarter of them is already much in two tellings."""
    if one.language != other.language:
        return _UNREADABLE
    fewer = min(len(one.words), len(other.words))
    shared = len(one.words & other.words) / fewer if fewer else 0.0
    same_trigger = bool(one.trigger) and one.trigger == other.trigger
    return min(1.0, 2.5 * shared + 0.4 * same_trigger)


def _copies(one: Atom, other: Atom) -> bool:
    """True for the same sentence in another article, a few words changed."""
    longer = max(len(one.sentence), len(other.sentence))
    if 10 * abs(len(one.sentence) - len(other.sentence)) > 3 * longer or one.type != other.type:
        return False
    if 2 * len(one.words & other.words) < min(len(one.words), len(other.words)):
        return False
    return fuzz.ratio(one.sentence, other.sentence, score_cutoff=_COPY) > 0
