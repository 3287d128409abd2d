"""Complete link: an event joins a group only when it is like every member.

A link says that two atoms may be in one event. Those that are alike enough to begin one are taken the likest first,
and join the groups of their two events where every atom of one is linked with every atom of the other. `Clusters` keeps
the groups up to date as events and links come and go: what a change does not reach is not looked at again. Each group
remembers at which link it was made (`_Node.rank`), so that the groups as they stood before any link can be read off;
only events whose groups become others than they were are *loose* and join anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from events.merge.atoms import Atom
from events.merge.blocks import Pair
from events.merge.likeness import Likeness

__all__ = ["Clusters", "Group", "by_urgency"]

#: the events, and how alike the least alike of them are; None for one alone
Group = tuple[frozenset[int], float | None]


@dataclass(slots=True, eq=False)
class _Node:
    """A group as one link made it; a single event was there before all links."""

    units: frozenset[int]
    atoms: frozenset[int]
    score: float | None = None
    rank: int = -1
    above: _Node | None = None
    """The group that a later link made of it."""

    def before(self, rank: int) -> _Node:
        """The group that it was part of when the link came up."""
        node = self
        while node.above is not None and node.above.rank < rank:
            node = node.above
        return node

    @property
    def top(self) -> _Node:
        node = self
        while node.above is not None:
            node = node.above
        return node


@dataclass(slots=True, eq=False)
class _Loose:
    """A group in the making, with the atoms that are linked with all of its own."""

    node: _Node
    common: set[int]


def by_urgency(links: Mapping[Pair, Likeness], atoms: Sequence[Atom]) -> dict[Pair, Likeness]:
    """The links in the order in which they join groups, then those that join none: the likest first, equal ones in the
    order of the atoms' keys, so that the outcome does not depend on the order of the events.
    """

    def urgency(pair: Pair) -> tuple[bool, float, object]:
        one, other = atoms[pair[0]].key, atoms[pair[1]].key
        score, begins = links[pair]
        return not begins, -score, (one, other) if one < other else (other, one)

    return {pair: links[pair] for pair in sorted(links, key=urgency)}


class Clusters:
    """Groups of events, by the links between their atoms that hold at the moment."""

    def __init__(self, atoms: Sequence[Atom], links: Mapping[Pair, Likeness]) -> None:
        """Nothing is there yet; `links` are all that there will ever be, in the order of `by_urgency`."""
        self._owner = [atom.unit for atom in atoms]
        self._atoms: defaultdict[int, list[int]] = defaultdict(list)
        for number, unit in enumerate(self._owner):
            self._atoms[unit].append(number)
        self._pairs = list(links)
        self._ranks = {pair: rank for rank, pair in enumerate(self._pairs)}
        self._begins = sum(alike.begins for alike in links.values())
        """Links of a lower rank join groups; those after them only let them be."""
        self._scores = [alike.score for alike in links.values()]
        self._near: defaultdict[int, dict[int, int]] = defaultdict(dict)
        """For each atom those that it is linked with, and the ranks of the links."""
        self._leaves: dict[int, _Node] = {}

    def turn(
        self, units: Iterable[int], links: Iterable[Pair], ends: Iterable[Pair] = ()
    ) -> tuple[set[Group], set[Group]]:
        """Bring in events and links, and take links away; the groups that are no more, and the new ones."""
        touched = set()
        for one, other in links:
            self._near[one][other] = self._near[other][one] = self._ranks[one, other]
        for one, other in ends:
            del self._near[one][other], self._near[other][one]
            touched |= {self._owner[one], self._owner[other]}
        fresh = set(units)
        for unit in fresh:
            self._leaves[unit] = _Node(frozenset((unit,)), frozenset(self._atoms[unit]))
        run = _Run(self._leaves, self._near, self._owner, self._begins)
        run.start(fresh | touched)
        while run.ranks:
            rank = run.next()
            run.take(rank, self._pairs[rank], self._scores)
        before = {(node.units, node.score) for node in run.gone if not node.units <= fresh}
        after = {(loose.node.units, loose.node.score) for loose in run.loose.values()}
        return before - after, after - before


class _Run:
    """One change worked through, link by link."""

    def __init__(
        self, leaves: dict[int, _Node], near: Mapping[int, dict[int, int]], owner: Sequence[int], begins: int
    ) -> None:
        self.leaves, self.near, self.owner, self.begins = leaves, near, owner, begins
        self.ranks: list[int] = []
        self.loose: dict[int, _Loose] = {}
        self.gone: set[_Node] = set()

    def start(self, units: set[int]) -> None:
        """Loosen events before the first link."""
        for unit in units:
            self._loosen(self.leaves[unit])
        atoms = (atom for unit in units for atom in self.leaves[unit].atoms)
        self.ranks = list({rank for atom in atoms for rank in self.near[atom].values() if rank < self.begins})
        heapify(self.ranks)

    def next(self) -> int:
        """The likest link that is left."""
        rank = heappop(self.ranks)
        while self.ranks and self.ranks[0] == rank:
            heappop(self.ranks)
        return rank

    def take(self, rank: int, pair: Pair, scores: Sequence[float]) -> None:
        """Join the groups of the pair if all their atoms are linked; loosen a group that once was joined here."""
        mine, theirs = self.owner[pair[0]], self.owner[pair[1]]
        if mine not in self.loose:
            mine, theirs = theirs, mine
        one, other = self.loose[mine], self.loose.get(theirs)
        node = other.node if other else self.leaves[theirs].before(rank)
        if node is one.node:
            return
        joins = node.atoms <= one.common
        if other is None and (joins or (node.above is not None and node.above.rank == rank)):
            other = self._loosen(node)
            self._queue(node, rank)
        if joins and other is not None:
            self._join(one, other, rank, scores)

    def _loosen(self, node: _Node) -> _Loose:
        self.gone.add(node.top)
        node.above = None
        near = [set(self.near[atom]) for atom in node.atoms]
        found = _Loose(node, set.intersection(*near) if near else set())
        self.loose.update((unit, found) for unit in node.units)
        return found

    def _queue(self, node: _Node, after: int) -> None:
        for atom in node.atoms:
            for rank in self.near[atom].values():
                if after < rank < self.begins:
                    heappush(self.ranks, rank)

    def _join(self, one: _Loose, other: _Loose, rank: int, scores: Sequence[float]) -> None:
        mine, theirs = one.node, other.node
        known = [score for score in (mine.score, theirs.score) if score is not None]
        across = [scores[self.near[first][second]] for first in mine.atoms for second in theirs.atoms]
        node = _Node(mine.units | theirs.units, mine.atoms | theirs.atoms, min(known + across), rank)
        mine.above = theirs.above = node
        joined = _Loose(node, one.common & other.common)
        self.loose.update((unit, joined) for unit in node.units)
