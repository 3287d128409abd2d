"""The part of a sentence that tells one event, when it tells several."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from events.extraction.clauses import Clauses

__all__ = ["Scope", "scopes"]

Scope = tuple[int, int]


def scopes(places: Sequence[Scope], body: int, end: int, clauses: Clauses) -> list[Scope]:
    """One region for each place (offsets of a trigger), in the same order; they cut the sentence at its barriers.

    Between two places the cut is the heaviest barrier, or the beginning of the second when nothing parts them.
    Places that nothing at all parts share the region.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    cuts = [body]
    for left, right in pairwise(order):
        if places[left] == places[right]:
            cuts.append(cuts[-1])
            continue
        parting = clauses.firmest(places[left][1], places[right][0])
        cuts.append(places[right][0] if parting is None else parting)
    ends = [*cuts[1:], end]
    found: list[Scope] = [(body, end)] * len(places)
    for position, index in enumerate(order):
        later = next((cut for cut in ends[position:] if cut > cuts[position]), end)
        found[index] = (cuts[position], later)
    return found
