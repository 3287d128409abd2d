"""Which pairs are worth comparing: those that share days and an actor."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from events.merge.atoms import Atom

__all__ = ["candidates"]

#: A vague date that fits more exact ones than this cannot say which it means.
_TOO_VAGUE = 60

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
        for one, other in combinations(block, 2):
            if atoms[one].unit != atoms[other].unit:
                yield one, other
    yield from _vaguer(atoms)


def _same_days(atoms: Sequence[Atom]) -> Iterator[list[int]]:
    """Atoms with the same days and a party in common, or none at all."""
    blocks: defaultdict[tuple[date, date | None, str], list[int]] = defaultdict(list)
    for number, atom in enumerate(atoms):
        for party in atom.parties or ("",):
            blocks[atom.first, atom.last, party].append(number)
    yield from blocks.values()


def _vaguer(atoms: Sequence[Atom]) -> Iterator[Pair]:
    """Atoms that share a party and a type while the days of one lie within those of the other."""
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, atom in enumerate(atoms):
        if atom.last is not None:
            for party in atom.parties or ("",):
                groups[party, atom.type].append(number)
    for group in groups.values():
        if len({(atoms[number].first, atoms[number].last) for number in group}) > 1:
            yield from _within(atoms, sorted(group, key=lambda number: (atoms[number].first, number)))


def _within(atoms: Sequence[Atom], group: Sequence[int]) -> Iterator[Pair]:
    firsts = [atoms[number].first for number in group]
    for number in group:
        wide = atoms[number]
        if wide.last is None or not wide.width:
            continue
        low, high = bisect_left(firsts, wide.first), bisect_right(firsts, wide.last)
        if high - low > _TOO_VAGUE:
            continue
        for other in group[low:high]:
            narrow = atoms[other]
            if narrow.width < wide.width and narrow.unit != wide.unit:
                yield min(number, other), max(number, other)
