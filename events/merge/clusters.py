"""Complete link: an event joins a group only when it is like every member."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from events.merge.atoms import Atom
from events.merge.blocks import Pair
from events.model import Event

__all__ = ["Group", "by_urgency", "complete_link"]


@dataclass(slots=True)
class Group:
    """Events that are one, and how alike the least alike of them are."""

    units: list[int]
    atoms: list[int]
    mentions: set[str]
    """Their ids, when some must stay apart."""
    score: float | None = None


def by_urgency(links: Mapping[Pair, float], atoms: Mapping[int, Atom] | Sequence[Atom]) -> dict[Pair, float]:
    """The links in the order in which they are made: the likest first, equal ones in the order of the atoms' keys, so
    that the outcome does not depend on the order of the events.
    """

    def urgency(pair: Pair) -> tuple[float, object]:
        return -links[pair], sorted((atoms[pair[0]].key, atoms[pair[1]].key))

    return {pair: links[pair] for pair in sorted(links, key=urgency)}


def complete_link(
    units: Mapping[int, Event],
    atoms: Mapping[int, Atom],
    links: Mapping[Pair, float],
    apart: Iterable[tuple[str, str]] = (),
) -> list[Group]:
    """Groups of events: pairs are joined in the order of the links, only where every atom is linked with every other.

    `atoms` are those of the `units`, and say whose they are by number; `links` holds the likeness of the pairs of atoms
    that may be joined, in the order of `by_urgency`.
    """
    forbidden = {frozenset(pair) for pair in apart}
    owner = {
        number: Group([number], [], {event.id, *event.merged} if forbidden else set())
        for number, event in units.items()
    }
    for number, atom in atoms.items():
        owner[atom.unit].atoms.append(number)
    for first, second in links:
        one, other = owner[atoms[first].unit], owner[atoms[second].unit]
        if one is other or _separated(one, other, forbidden):
            continue
        weakest = _weakest(one, other, links)
        if weakest is None:
            continue
        one.score = min(score for score in (one.score, other.score, weakest) if score is not None)
        one.atoms += other.atoms
        one.units += other.units
        one.mentions |= other.mentions
        owner.update((unit, one) for unit in other.units)
    return list({id(group): group for group in owner.values()}.values())


def _weakest(one: Group, other: Group, links: Mapping[Pair, float]) -> float | None:
    """Likeness of the least alike atoms across two groups; None when some pair is not linked."""
    least = 1.0
    for first in one.atoms:
        for second in other.atoms:
            score = links.get((first, second) if first < second else (second, first))
            if score is None:
                return None
            least = min(least, score)
    return least


def _separated(one: Group, other: Group, forbidden: set[frozenset[str]]) -> bool:
    return any(len(pair & one.mentions) == 1 and len(pair & other.mentions) == 1 for pair in forbidden)
