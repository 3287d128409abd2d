"""Complete link: what joins, and that groups kept up to date are those that would be made anew."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from events.merge.atoms import Atom
from events.merge.clusters import Clusters, Group, by_urgency
from events.merge.likeness import Likeness
from events.merge.wording import Wording
from events.model import Evidence, Type

Pair = tuple[int, int]
Links = dict[Pair, Likeness]

LIKENESSES = [Likeness(0.7, True), Likeness(0.8, True), Likeness(0.9, True), Likeness(0.6, False), Likeness(0.9, False)]


def atoms_of(units: list[int]) -> list[Atom]:
    day = date(2022, 2, 4)
    silent = Wording(Evidence("", "", 0, 0))
    return [
        Atom(unit, (f"a{number:02}", 0, ""), day, day, *5 * [frozenset()], Type.OTHER, silent)
        for number, unit in enumerate(units)
    ]


def by_the_book(atoms: list[Atom], links: Links) -> set[Group]:
    """Groups of the events, by looking at every pair of atoms each time."""
    groups: list[tuple[set[int], list[float]]] = [({unit}, []) for unit in {atom.unit for atom in atoms}]
    for first, second in by_urgency(links, atoms):
        one, other = (next(group for group in groups if atoms[number].unit in group[0]) for number in (first, second))
        mine, theirs = ([n for n, atom in enumerate(atoms) if atom.unit in group[0]] for group in (one, other))
        across = [links.get((min(pair), max(pair))) for pair in product(mine, theirs)]
        scores = [alike.score for alike in across if alike is not None]
        if links[first, second].begins and one is not other and len(scores) == len(across):
            groups = [group for group in groups if group is not one and group is not other]
            groups.append((one[0] | other[0], one[1] + other[1] + scores))
    return {(frozenset(units), min(scores, default=None)) for units, scores in groups}


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Atom], Links]:
    """Some events of one to three atoms, and links of a few strengths between atoms of different events."""
    units = sorted(draw(st.lists(st.integers(0, 9), min_size=1, max_size=14)))
    pairs = [pair for pair in combinations(range(len(units)), 2) if units[pair[0]] != units[pair[1]]]
    linked = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=60)) if pairs else []
    return atoms_of(units), {pair: draw(st.sampled_from(LIKENESSES)) for pair in linked}


def all_at_once(atoms: list[Atom], links: Links) -> set[Group]:
    return Clusters(atoms, by_urgency(links, atoms)).turn({atom.unit for atom in atoms}, links)[1]


def test_the_likest_pair_comes_first() -> None:
    atoms = atoms_of([0, 1, 2])
    assert all_at_once(atoms, {(0, 1): Likeness(0.7, True), (1, 2): Likeness(0.9, True)}) == {
        (frozenset({0}), None),
        (frozenset({1, 2}), 0.9),
    }


def test_a_pair_that_may_be_one_joins_nothing_but_lets_others_join() -> None:
    may = {(0, 1): Likeness(0.9, True), (1, 2): Likeness(0.8, False)}
    assert all_at_once(atoms_of([0, 1, 2]), may) == {(frozenset({0, 1}), 0.9), (frozenset({2}), None)}
    assert len(all_at_once(atoms_of([0, 1, 2]), may | {(0, 2): Likeness(0.7, True)})) == 1


def test_a_group_is_as_alike_as_its_least_alike_members() -> None:
    links = {(0, 1): Likeness(0.9, True), (0, 2): Likeness(0.8, True), (1, 2): Likeness(0.7, True)}
    assert all_at_once(atoms_of([0, 1, 2]), links) == {(frozenset({0, 1, 2}), 0.7)}


@given(worlds())
def test_groups_are_those_of_the_book(world: tuple[list[Atom], Links]) -> None:
    assert all_at_once(*world) == by_the_book(*world)


@given(worlds(), st.data())
def test_after_each_change_they_are_what_they_would_be_anew(
    world: tuple[list[Atom], Links], data: st.DataObject
) -> None:
    atoms, links = world
    clusters = Clusters(atoms, by_urgency(links, atoms))
    waiting, there, standing, now = sorted({atom.unit for atom in atoms}), set(), set(), {}
    while waiting:
        coming = [waiting.pop() for _ in range(data.draw(st.integers(1, len(waiting))))]
        there |= set(coming)
        ends = data.draw(st.lists(st.sampled_from(sorted(now)), unique=True)) if now else []
        new = {pair: links[pair] for pair in links if pair not in now and _new(atoms, pair, set(coming), there)}
        gone, come = clusters.turn(coming, new, ends)
        assert gone <= standing
        standing = (standing - gone) | come
        now = {pair: score for pair, score in (now | new).items() if pair not in ends}
        assert standing == by_the_book([atom for atom in atoms if atom.unit in there], _of(atoms, now, there))


def _new(atoms: list[Atom], pair: Pair, coming: set[int], there: set[int]) -> bool:
    units = {atoms[number].unit for number in pair}
    return bool(units & coming) and units <= there


def _of(atoms: list[Atom], links: Links, there: set[int]) -> Links:
    """The links, with atoms numbered as they are among those that are there."""
    place = {n: i for i, n in enumerate(n for n, atom in enumerate(atoms) if atom.unit in there)}
    return {(place[one], place[other]): score for (one, other), score in links.items()}
