"""Which pieces of evidence may be joined, now and on every day since they were published.

A link between two atoms depends on the two alone, but for one thing: a vague date that fits too many exact ones says
nothing, and how many it fits grows as more is published. So a link begins when both its articles are out, and may end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from events.merge.atoms import Atom, atoms_of
from events.merge.blocks import Pair, candidates, passing
from events.merge.likeness import Likeness, likeness
from events.model import Event

__all__ = ["Linking", "linking", "published"]


@dataclass(frozen=True, slots=True)
class Linking:
    """Events with their atoms, and the likeness of each pair of atoms that may be in one event."""

    units: Sequence[Event]
    atoms: Sequence[Atom]
    links: dict[Pair, Likeness]
    passed: dict[Pair, tuple[Likeness, date]]
    """Pairs that could be joined once: their likeness, and the first day on which they no longer could."""

    def without(self, apart: Iterable[tuple[str, str]]) -> Linking:
        """The same but for links between events that hold the two mentions of a pair, one each."""
        holders: defaultdict[str, set[int]] = defaultdict(set)
        for unit, event in enumerate(self.units):
            for name in (event.id, *event.merged):
                holders[name].add(unit)
        banned: set[Pair] = set()
        for one, other in apart:
            banned.update(product(holders[one] - holders[other], holders[other] - holders[one]))
        if not banned:
            return self

        def allowed(pair: Pair) -> bool:
            one, other = (self.atoms[number].unit for number in pair)
            return (one, other) not in banned and (other, one) not in banned

        links = {pair: score for pair, score in self.links.items() if allowed(pair)}
        passed = {pair: ended for pair, ended in self.passed.items() if allowed(pair)}
        return Linking(self.units, self.atoms, links, passed)


def linking(events: Iterable[Event], *, past: bool = False) -> Linking:
    """Compare the events; those pairs that are no longer linked are looked for only if `past` is asked for."""
    units = sorted({event.id: event for event in events}.values(), key=lambda event: event.id)
    atoms = [atom for unit, event in enumerate(units) for atom in atoms_of(event, unit)]
    links = dict(_alike(atoms, candidates(atoms)))
    if not past:
        return Linking(units, atoms, links, {})
    days = [published(units[atom.unit]) for atom in atoms]
    ends = {pair: end for pair, end in passing(atoms, days).items() if pair not in links}
    return Linking(units, atoms, links, {pair: (score, ends[pair]) for pair, score in _alike(atoms, ends)})


def published(event: Event) -> date | None:
    """The day on which the last piece of its evidence was published; None if one is not dated.

    A single mention has one article, and so one day.
    """
    days = [proof.published for proof in event.evidence]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


def _alike(atoms: Sequence[Atom], pairs: Iterable[Pair]) -> Iterator[tuple[Pair, Likeness]]:
    for first, second in pairs:
        score = likeness(atoms[first], atoms[second])
        if score is not None:
            yield (first, second), score
