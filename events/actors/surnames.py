"""Which person a family name means, and whether it means one at all.

A full name says it. A family name alone needs more: the full name elsewhere in the text, a title before it, or
somebody who held a high office on that day and whose name is not everybody's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from events.actors.entry import Entry, Sort
from events.actors.given import given_name
from events.actors.namesakes import given_bearer, named_on
from events.actors.people import NATIONAL_LEADER
from events.actors.reading import Proposal, Scene
from events.actors.tables import rows
from events.actors.words import Words, keys

__all__ = ["HIGH", "Introduced", "introduced", "nearest", "person"]

#: a family name of years ago still means its holder, when nobody else bears it
REMEMBERED = 40 * 365
#: offices whose holder needs no introduction, the highest first
HIGH = ("leader", "head", "government", "foreign", "defence")


@dataclass(frozen=True, slots=True)
class Introduced:
    """Whom a text names in full."""

    people: Mapping[str, Entry]
    """By every part of their names."""
    strangers: frozenset[str]
    """Family names of people whom no table knows."""


def introduced(proposals: Iterable[Proposal], scene: Scene) -> Introduced:
    """The people whom the text names in full, known ones and others."""
    people: dict[str, Entry] = {}
    strangers = set()
    for proposal in proposals:
        if proposal.sort is Sort.PERSON:
            entry = nearest(proposal.entries, scene.on)
            for at in range(proposal.first, proposal.last + 1):
                people.setdefault(scene.words.keys[at], entry)
        elif proposal.sort is Sort.SURNAME and _part_of_another_name(proposal, scene):
            strangers.add(scene.words.keys[proposal.first])
    return Introduced(people, frozenset(strangers))


def nearest(entries: Sequence[Entry], on: date | None, office: str = "") -> Entry:
    """The meaning that was so on that day, in that office, or nearest to it; the latest one without a day."""
    if len(entries) == 1:
        return entries[0]
    if on is None:
        return max(entries, key=lambda entry: (entry.office == office, _acts(entry), entry.since or date.min))
    return min(entries, key=lambda entry: (entry.distance(on), entry.office != office, _rank(entry), entry.actor.id))


def _acts(entry: Entry) -> bool:
    """Whether it is a person of a state rather than the head of an organisation."""
    return entry.actor.country is not None


def _rank(entry: Entry) -> int:
    """Those in a dated office before others, the higher office first."""
    return len(HIGH) + (entry.since is None) if entry.office not in HIGH else HIGH.index(entry.office)


def person(proposal: Proposal, scene: Scene, known: Introduced) -> Entry | None:
    """The person whom a proposal means; None when nothing speaks for one."""
    people = [entry for entry in proposal.entries if entry.sort is Sort.PERSON]
    if people:
        return nearest(people, scene.on)
    if _part_of_another_name(proposal, scene):
        return None
    word = scene.words.keys[proposal.first]
    named = known.people.get(word)
    if named is not None and any(entry.actor.id == named.actor.id for entry in proposal.entries):
        return named
    by_office = _by_office(proposal, scene) if titled(proposal.first, scene) else None
    if by_office is not None:
        return by_office
    if word in known.strangers or scene.words.key(proposal.first - 1).lower() in scene.grammar.articles:
        return None
    return _famous(proposal.entries, word, scene)


def _by_office(proposal: Proposal, scene: Scene) -> Entry | None:
    """The bearer of the name with such an office as stands before it: "Foreign Minister Wang" is not Premier Wang."""
    found = scene.grammar.offices.before(scene.words, proposal.first)
    office = found[1] if found else ""
    high = [entry for entry in proposal.entries if entry.office in HIGH]
    if office in HIGH:
        same = [entry for entry in proposal.entries if entry.office == office]
        rulers = [entry for entry in proposal.entries if entry.office in (*HIGH, NATIONAL_LEADER)]
        fit = same if any(entry.held(scene.on) for entry in same) else rulers or same
    else:
        lower = [entry for entry in proposal.entries if entry.office not in (*HIGH, NATIONAL_LEADER)]
        fit = [entry for entry in lower if entry.since and entry.held(scene.on)] or ([] if high else lower)
    return nearest(fit, scene.on, office) if fit else None


def titled(index: int, scene: Scene) -> bool:
    """Whether a title stands right before a word."""
    if scene.words.gap(index) not in (" ", ". "):
        return False
    before = scene.words.key(index - 1)
    return before in scene.grammar.honorifics or scene.grammar.offices.before(scene.words, index) is not None


def _famous(entries: Sequence[Entry], word: str, scene: Scene) -> Entry | None:
    """Who needs no introduction: in a high office that day, or the only one who ever bore that name there."""
    high = [entry for entry in entries if entry.office in HIGH]
    if word in _common() or not high or scene.grammar.ordinary(word):
        return None
    entry = nearest(high, scene.on)
    if scene.on is None or not entry.held(scene.on):
        alone = len({other.actor.country for other in high}) == 1
        return entry if alone and len(word) > 4 and entry.distance(scene.on) < REMEMBERED else None
    return entry


@cache
def _common() -> frozenset[str]:
    return frozenset(key for row in rows("common_surnames") for key in keys(row["name"]))


def _part_of_another_name(proposal: Proposal, scene: Scene) -> bool:
    """Whether another name is written around it: "Lara Trump", "Cameron Diaz"."""
    words, grammar = scene.words, scene.grammar
    before = words.key(proposal.first - 1)
    if words.gap(proposal.first) == " " and before[:1].isupper() and not titled(proposal.first, scene):
        if before in grammar.courtesy:
            return False
        if given_name(before):
            return True
        known = bool(scene.names.meanings(before)) or grammar.ordinary(before) or before.lower() in grammar.bodies
        if grammar.capitals and not known:
            return not _opens_sentence(words, proposal.first - 1)
    after = proposal.last + 1
    if given_name(words.key(proposal.first)) and words.gap(after) == " " and given_bearer(after, scene):
        return True
    return grammar.capitals and named_on(after, scene)


def _opens_sentence(words: Words, index: int) -> bool:
    gap = words.gap(index)
    return any(mark in gap for mark in '.!?\n"“:')
