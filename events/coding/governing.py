"""What a sentence reports when one happening hangs on another: "refused to release", "condemned the attack".

Tense, modality and negation are operators too: "will withdraw" is a promise, "would not meet" a refusal.
"""

from __future__ import annotations

from dataclasses import dataclass

from events.coding.entries import contexts
from events.coding.matching import Hit
from events.coding.operators import moods
from events.coding.tokens import Tokens
from events.coding.words import function_words, occurring
from events.model import QUAD, Quad, Type

__all__ = ["Resolved", "resolve"]

_VERBAL = (Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT)
_SUBORDINATE = 0.6
_REACH = {"to": 14, "ing": 10, "noun": 6, "that": 16}


@dataclass(slots=True)
class Resolved:
    """A hit with the root that it has in its sentence."""

    hit: Hit
    type: Type | None
    base: Type | None
    last: int
    weight: float
    rule: str
    consumed: bool = False
    """Another hit governs it."""
    governing: bool = False
    """It governs another hit."""
    faint: bool = False
    """Its happening is a word of many senses."""


def resolve(tokens: Tokens, hits: list[Hit]) -> list[Resolved]:
    """The hits that stand on their own, with what they govern, in text order."""
    items = [_alone(tokens, hit) for hit in hits]
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        following = items[place + 1] if place + 1 < len(items) else None
        if following is not None:
            _govern(tokens, item, following)
            _coordinate(tokens, items, place)
        _apply_group(item)
    return [item for item in items if item.type is not None and not item.consumed]


def _alone(tokens: Tokens, hit: Hit) -> Resolved:
    entry = hit.entry
    reduced = (hit.group.passive or hit.gerund) and hit.group.start == hit.head
    weight = max(entry.weight, 1.0) if _takes_place(tokens, hit) else entry.weight
    weight *= _SUBORDINATE if reduced or _subordinate(tokens, hit) else 1.0
    root = _in_context(tokens, entry.type)
    return Resolved(hit, root, root, hit.last, weight, entry.pattern, faint=entry.faint)


def _in_context(tokens: Tokens, root: Type | None) -> Type | None:
    """The root that a word elsewhere in the sentence gives: soldiers sent as peacekeepers are help."""
    found = contexts().get(root) if root else None
    return found[1] if found and not found[0].isdisjoint(tokens.words) else root


def _takes_place(tokens: Tokens, hit: Hit) -> bool:
    """Whether a noun is what its sentence tells: "clashes erupted", "there were riots"."""
    if hit.entry.part != "noun":
        return False
    after = tokens.words[hit.last + 1 : hit.last + 3]
    return tokens.word(hit.first - 2) == "there" or not occurring().isdisjoint(after)


def _subordinate(tokens: Tokens, hit: Hit) -> bool:
    """Whether the words stand in a clause that only tells the circumstances ("after …", "who …")."""
    words = function_words()
    for place in range(hit.group.start - 1, max(-1, hit.group.start - _REACH["that"]), -1):
        if tokens.words[place] in words.breaks:
            return False
        if tokens.words[place] in words.clause:
            return tokens.words[place] not in ("but", "so")
    return False


def _govern(tokens: Tokens, item: Resolved, following: Resolved) -> None:
    if following.type is None:
        return
    operator = item.hit.entry.operator
    links = operator.links if operator else _verbal_links(item)
    link = _link(tokens, item, following)
    if link is None or link not in links:
        if link == "noun" and item.type is not Type.STATEMENT:
            following.weight *= 0.5
        return
    following.consumed = item.governing = True
    item.base = following.type
    if operator is not None and not (following.type is Type.STATEMENT and item.type):
        item.type = operator.of(following.type)
        item.faint = following.faint and item.type is following.type
        item.rule += f" > {following.rule}"
        item.weight = max(item.weight, following.weight, 1.0)
        if following.hit.first - item.last <= 4:
            item.last = max(item.last, following.last)


def _verbal_links(item: Resolved) -> frozenset[str]:
    """Words that judge, ask or discuss take the happening as their topic."""
    if item.type is None or QUAD[item.type] not in _VERBAL:
        return frozenset()
    met = item.hit.entry.part == "verb" and item.type is Type.CONSULT
    return frozenset(("noun", "ing") if met else ("noun", "ing", "to"))


def _link(tokens: Tokens, item: Resolved, following: Resolved) -> str | None:
    """How the next hit hangs on this one, None when it does not."""
    words = function_words()
    hit = following.hit
    between = tokens.words[item.hit.last + 1 : hit.group.start]
    if not words.breaks.isdisjoint(between):
        return None
    if hit.group.modality or "that" in between:
        return "that" if len(between) <= _REACH["that"] and hit.entry.part == "verb" else None
    if not words.clause.isdisjoint(between):
        return None
    joined = not between or between[-1] in words.prepositions
    gerund = "ing" if hit.gerund and joined else None
    kind = "noun" if hit.entry.part == "noun" else "to" if hit.group.infinitive else gerund
    return kind if kind and len(between) <= _REACH[kind] else None


def _coordinate(tokens: Tokens, items: list[Resolved], place: int) -> None:
    """A bare verb after "and" hangs on what its neighbour hangs on."""
    if not items[place + 1].consumed or place + 2 >= len(items):
        return
    second = items[place + 2]
    joint = tokens.words[items[place + 1].last + 1 : second.hit.first]
    if second.hit.bare and {"and", "or"} & set(joint) and function_words().clause.isdisjoint(joint):
        second.consumed = True


def _apply_group(item: Resolved) -> None:
    """Tense, modality and negation of the verb itself."""
    group = item.hit.group
    if item.type is None or item.type is Type.STATEMENT:
        return
    refused = group.negated and group.modality != "obligation"
    name = "negation" if refused else group.modality
    if not name or item.hit.entry.fixed:
        return
    operator = moods()[name]
    item.type = operator.of(item.type)
    item.rule = f"{name}: {item.rule}"
