"""How the text speaks of a state: as one who acts ("Beijing said") or as a place ("in Beijing")."""

from __future__ import annotations

from events.actors.entry import Sort
from events.actors.mention import Use
from events.actors.reading import Proposal, Scene
from events.model import Actor, ActorKind

__all__ = ["use"]


def use(proposal: Proposal, actor: Actor, scene: Scene) -> Use:
    """The use of a name; adjectives and people have their own."""
    if proposal.sort is Sort.ADJECTIVE:
        return "adjective"
    if proposal.sort in (Sort.PERSON, Sort.SURNAME):
        return "person"
    if proposal.sort is Sort.BODY:
        return "name"
    if actor.kind in (ActorKind.ORGANISATION, ActorKind.GROUP):
        return "place" if _posting(proposal, scene) else "name"
    return "place" if _dateline(proposal, scene) or _located(proposal, scene) else "name"


def _posting(proposal: Proposal, scene: Scene) -> bool:
    """Whether somebody is sent there: "its envoy to the United Nations"."""
    words, grammar = scene.words, scene.grammar
    at = _left(proposal.first, scene)
    return words.key(at - 1).lower() in grammar.towards and words.key(at - 2).lower() in grammar.posted


def _left(at: int, scene: Scene) -> int:
    """The first of the words that may stand between a preposition and a name."""
    words, grammar = scene.words, scene.grammar
    while at > 0 and words.gap(at) in (" ", "-", "") and words.key(at - 1).lower() in grammar.between:
        at -= 1
    return at


def _located(proposal: Proposal, scene: Scene) -> bool:
    """Whether a preposition of place leads to the name, perhaps over "the", "eastern" and the like."""
    words, grammar = scene.words, scene.grammar
    at, after = _listed(proposal.first, scene), proposal.last + 1
    if words.gap(after) in ("", "'", "’") and words.key(after) in grammar.postpositions:
        return True
    if words.gap(at) == ", " and _place(words.key(at - 1), scene):
        return True
    at = _left(at, scene)
    if words.gap(at) not in (" ", "\n", ""):
        return False
    before = words.key(at - 1).lower()
    if grammar.prepositions.before(words, at) is not None:
        return True
    if proposal.sort is not Sort.NAME and before in grammar.city_prepositions:
        return True
    if before not in grammar.towards:
        return False
    if _posting(proposal, scene):
        return True
    return any(word.lower() in grammar.movements for word in words.keys[max(0, at - 6) : at - 1])


def _listed(at: int, scene: Scene) -> int:
    """The first of the names that "and" joins to one: both are places in "to Egypt and Tunisia"."""
    words = scene.words
    joined = words.key(at - 1) in scene.grammar.joining and words.gap(at) == words.gap(at - 1) == " "
    return at - 2 if joined and scene.names.meanings(words.key(at - 2)) else at


def _place(word: str, scene: Scene) -> bool:
    return any(entry.sort in (Sort.PLACE, Sort.CAPITAL) for entry in scene.names.meanings(word))


def _dateline(proposal: Proposal, scene: Scene) -> bool:
    """Whether a report names its place before it begins: "MOSCOW (Reuters) -", "Jakarta -"."""
    words = scene.words
    opens = proposal.sort is not Sort.NAME and (proposal.first == 0 or "\n" in words.gap(proposal.first))
    if not opens:
        return False
    after = words.text[words.ends[proposal.last] :][:60]
    head = after.split("(", 1)[0].split("—", 1)[0].split("–", 1)[0].split(" -", 1)[0]
    return len(head) < len(after) and not any(part[:1].islower() for part in head.split())
