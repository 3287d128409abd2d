"""Names that mean something else here: Georgia the state of the US, Chad the given name, "Moscow-backed"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from events.actors.entry import Sort
from events.actors.given import given_name
from events.actors.reading import Proposal, Scene
from events.actors.sources import bodies_of_many, state
from events.actors.tables import listed, rows
from events.actors.words import keys
from events.model import ActorKind

__all__ = ["given_bearer", "named_on", "settle"]

_PLACES = frozenset([Sort.NAME, Sort.CAPITAL, Sort.PLACE])
_STATES = _PLACES | {Sort.ADJECTIVE}


def settle(proposals: list[Proposal], scene: Scene) -> list[Proposal]:
    """The proposals that mean an actor, each with the meanings that its context leaves."""
    around = frozenset(scene.words.keys)
    kept, strangers = [], set()
    for proposal in proposals:
        meant = _meant(proposal, scene, around)
        if meant is None or _qualifies(meant, scene):
            continue
        word = scene.words.keys[meant.first]
        if _somebody(meant, scene):
            strangers.add(word)
        elif meant.sort is not Sort.PLACE or word not in strangers:
            kept.append(meant)
    return kept


def _meant(proposal: Proposal, scene: Scene, around: frozenset[str]) -> Proposal | None:
    """The meaning that the words around it speak for; None for one that is no actor."""
    senses = _senses().get(tuple(scene.words.keys[proposal.first : proposal.last + 1]))
    if senses is None or scene.words.language != "en":
        return proposal
    country, _ = max(senses, key=lambda sense: len(sense[1] & around))
    if not country:
        return None
    same = tuple(entry for entry in proposal.entries if entry.actor.country == country)
    actor = bodies_of_many().get(country) or state(country)
    return proposal._replace(entries=same or (replace(proposal.entries[0], actor=actor),))


@cache
def _senses() -> dict[tuple[str, ...], list[tuple[str, frozenset[str]]]]:
    found: dict[tuple[str, ...], list[tuple[str, frozenset[str]]]] = {}
    for row in rows("namesakes_en"):
        sense = row["country"], frozenset(part for cue in listed(row["cues"]) for part in keys(cue))
        found.setdefault(keys(row["name"]), []).append(sense)
    return found


def _qualifies(proposal: Proposal, scene: Scene) -> bool:
    """Whether it only says of what quality somebody else is: "pro-Moscow", "Syrian-backed"."""
    words, grammar = scene.words, scene.grammar
    after, before = proposal.last + 1, proposal.first
    if words.gap(after) in ("-", "\u2011") and words.key(after).lower() in grammar.backed:
        return True
    if _thing(proposal, scene):
        return True
    if words.gap(after) in ("$", " $") or (words.gap(before) == " " and words.key(before - 1).lower() == "ethnic"):
        return True
    if words.key(before - 1).lower() in grammar.former and proposal.entries[0].actor.kind is ActorKind.HISTORIC:
        return True
    return words.gap(before) in ("-", "\u2011", "") and words.key(before - 1).lower() in grammar.siding


def _thing(proposal: Proposal, scene: Scene) -> bool:
    """Whether it is part of the name of a thing: "Persian rug", "Congo River", "Gulf of Oman", "Paris Agreement"."""
    words, grammar, after = scene.words, scene.grammar, proposal.last + 1
    if proposal.sort not in _STATES:
        return False
    if words.gap(after) == " " and grammar.things.at(words, after) is not None:
        return True
    if proposal.sort is Sort.ADJECTIVE:
        return False
    if words.gap(proposal.first) == " " and grammar.waters.before(words, proposal.first) is not None:
        return True
    if words.gap(after) != " ":
        return False
    if grammar.landscapes.at(words, after) is not None:
        return True
    signed = proposal.sort is not Sort.NAME and words.key(after)[:1].isupper()
    return signed and grammar.treaties.at(words, after) is not None


def _somebody(proposal: Proposal, scene: Scene) -> bool:
    """Whether it is part of the name of a person whom no table knows: "Denzel Washington", "Chad Wolf"."""
    if _follows_particle(proposal, scene):
        return True
    if proposal.sort not in _PLACES or proposal.first != proposal.last:
        return False
    words = scene.words
    before, after = proposal.first - 1, proposal.last + 1
    if words.gap(proposal.first) == " " and given_name(words.key(before)):
        return not scene.grammar.ordinary(words.key(before))
    if proposal.sort is Sort.PLACE and _follows_full_name(proposal.first, scene):
        return True
    if scene.grammar.bodies.at(words, after) is not None:
        return False
    return scene.grammar.capitals and given_name(words.key(proposal.first)) and named_on(after, scene)


def _follows_particle(proposal: Proposal, scene: Scene) -> bool:
    """Whether a particle with a capital makes a name of it: Fatah in "Abdel Fatah"."""
    before = scene.words.key(proposal.first - 1)
    body = proposal.sort is Sort.BODY and scene.words.gap(proposal.first) == " "
    named = before[:1].isupper() and scene.words.language == "en"
    return body and named and before in scene.grammar.particles


def _follows_full_name(index: int, scene: Scene) -> bool:
    """Whether a given name and another name stand before a word: "María Ángela Holguín"."""
    words, grammar = scene.words, scene.grammar
    middle = words.key(index - 1)
    if words.gap(index) != " " or words.gap(index - 1) != " " or not middle[:1].isupper() or middle.isupper():
        return False
    ordinary = grammar.ordinary(middle) or middle.lower() in grammar.bodies or middle.lower() in grammar.between
    return not ordinary and given_name(words.key(index - 2)) and not scene.names.meanings(middle)


def named_on(index: int, scene: Scene) -> bool:
    """Whether a word goes on a person's name: a capital letter, and neither a title nor a word of another name."""
    words, grammar = scene.words, scene.grammar
    word = words.key(index)
    if words.gap(index) != " " or not word[:1].isupper() or grammar.ordinary(word) or words.shouted(index):
        return False
    meant = any(entry.sort is not Sort.SURNAME for entry in scene.names.meanings(word))
    if meant or word in grammar.address or word.lower() in grammar.bodies:
        return False
    return grammar.offices.at(words, index) is None and word.lower() not in grammar.modifiers


def given_bearer(index: int, scene: Scene) -> bool:
    """Whether a word can be a family name though it also names a place: "Kerry Washington"."""
    return any(
        entry.sort in _PLACES or entry.sort is Sort.SURNAME for entry in scene.names.meanings(scene.words.key(index))
    )
