"""Which pairs are worth comparing: those that share days and an actor."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from heapq import nsmallest
from itertools import combinations

from events.merge.atoms import Atom

__all__ = ["Pair", "candidates", "passing"]

#: A vague date that fits more exact ones than this cannot say which it means.
_TOO_VAGUE = 60

#: Of so many tellings of one day and one party, each is compared only with so many that are like it.
_CROWD, _NEAR = 500, 100

Pair = tuple[int, int]


def candidates(atoms: Sequence[Atom]) -> Iterator[Pair]:
    """Pairs of atoms of different events, the smaller number first, each once."""
    seen: set[Pair] = set()
    for pair in _pairs(atoms):
        if pair not in seen:
            seen.add(pair)
            yield pair


def _pairs(atoms: Sequence[Atom]) -> Iterator[Pair]:
    for block in _same_days(atoms):
        for one, other in combinations(block, 2) if len(block) <= _CROWD else _neighbours(atoms, block):
            if atoms[one].unit != atoms[other].unit:
                yield one, other
    yield from _vaguer(atoms)


def _neighbours(atoms: Sequence[Atom], block: Sequence[int]) -> Iterator[Pair]:
    """Pairs of a crowded block that stand near one another when ordered by type and sentence."""
    ordered = sorted(block, key=lambda number: (atoms[number].type, atoms[number].wording.sentence, atoms[number].key))
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 : place + 1 + _NEAR]:
            yield min(one, other), max(one, other)


def _same_days(atoms: Sequence[Atom]) -> Iterator[list[int]]:
    """Atoms with the same days and a party in common, or none at all."""
    blocks: defaultdict[tuple[date, date | None, str], list[int]] = defaultdict(list)
    for number, atom in enumerate(atoms):
        for party in atom.parties or ("",):
            blocks[atom.first, atom.last, party].append(number)
    yield from blocks.values()


def passing(atoms: Sequence[Atom], days: Sequence[date | None]) -> dict[Pair, date]:
    """Pairs that a vague date was worth comparing for while it fitted few exact ones: the day on which that ended.

    `days` says when each atom was published; one that has no day is left out.
    """
    ends: dict[Pair, date] = {}
    for wide, window in _windows(atoms):
        if len(window) <= _TOO_VAGUE or days[wide] is None:
            continue
        known = [(day, number) for number in window if (day := days[number]) is not None]
        first = nsmallest(_TOO_VAGUE + 1, known)
        end = first[-1][0] if len(first) > _TOO_VAGUE else date.max
        for pair in _narrower(atoms, wide, [number for day, number in first if day < end]):
            ends[pair] = max(end, ends.get(pair, end))
    return {pair: end for pair, end in ends.items() if _began(days, pair) < end}


def _began(days: Sequence[date | None], pair: Pair) -> date:
    return max(days[number] or date.max for number in pair)


def _vaguer(atoms: Sequence[Atom]) -> Iterator[Pair]:
    """Atoms that share a party and a type while the days of one lie within those of the other."""
    for wide, window in _windows(atoms):
        if len(window) <= _TOO_VAGUE:
            yield from _narrower(atoms, wide, window)


def _windows(atoms: Sequence[Atom]) -> Iterator[tuple[int, Sequence[int]]]:
    """Each vague atom with all that share a party and its type and begin in its days, itself among them."""
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, atom in enumerate(atoms):
        if atom.last is not None:
            for party in atom.parties or ("",):
                groups[party, atom.type].append(number)
    for group in groups.values():
        if len({(atoms[number].first, atoms[number].last) for number in group}) > 1:
            group.sort(key=lambda number: (atoms[number].first, number))
            firsts = [atoms[number].first for number in group]
            for number in group:
                wide = atoms[number]
                if wide.last is not None and wide.width:
                    yield number, group[bisect_left(firsts, wide.first) : bisect_right(firsts, wide.last)]


def _narrower(atoms: Sequence[Atom], wide: int, window: Sequence[int]) -> Iterator[Pair]:
    for other in window:
        if atoms[other].width < atoms[wide].width and atoms[other].unit != atoms[wide].unit:
            yield min(wide, other), max(wide, other)
