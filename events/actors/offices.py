"""A state with an office or a body of it: "the Ukrainian president", "le ministre chinois des Affaires étrangères".

Languages differ in where the office stands: after the state ("Russian president"), before it ("президент России",
"Presiden Rusia") or before it with a preposition ("president of Russia"). Their grammars say so.
"""

from __future__ import annotations

from events.actors.entry import Sort
from events.actors.reading import Reading, Scene

__all__ = ["with_office"]

_STATES = frozenset([Sort.NAME, Sort.ADJECTIVE, Sort.CAPITAL, Sort.BODY])
_MODIFIERS = 3
NOTHING = "nothing"
"""What the grammar calls a phrase that only begins like an office ("general election")."""


def with_office(reading: Reading, floor: int, scene: Scene) -> Reading:
    """The reading of a state grown over its office or body, no further left than the word `floor`.

    An office makes it a title, a body leaves it a name; anything else comes back as it is.
    """
    if reading.sort not in _STATES:
        return reading
    grown = _after(reading, scene) if "after" in scene.grammar.order else None
    return grown or _before(reading, floor, scene) or reading


def _after(reading: Reading, scene: Scene) -> Reading | None:
    """Grown over the office or body that follows, whichever reaches further."""
    start = _after_genitive(reading.last + 1, scene)
    office = _office_from(start, scene)
    body = scene.grammar.bodies.at(scene.words, start) if scene.words.joined(start) else None
    if body is not None and (office is None or body[0] > office[0]):
        return reading._replace(last=body[0], sort=Sort.BODY, use="name", rule="state body")
    return _titled(reading, reading.first, *office) if office and office[1] != NOTHING else None


def _after_genitive(index: int, scene: Scene) -> int:
    """The word after "'s" or what the language has for it."""
    genitive = scene.words.gap(index) in ("'", "’", "") and scene.words.key(index) in scene.grammar.genitives
    return index + 1 if genitive else index


def _office_from(index: int, scene: Scene) -> tuple[int, str] | None:
    """Last word and name of the office that begins at a word, perhaps after "former", "interior" and the like."""
    words, grammar = scene.words, scene.grammar
    for at in range(index, index + _MODIFIERS):
        if words.gap(at) not in (" ", "-", "’ ", "' ", ""):
            return None
        found = grammar.offices.at(words, at)
        if found is not None:
            return found
        if words.key(at).lower() not in grammar.modifiers:
            return None
    return None


def _before(reading: Reading, floor: int, scene: Scene) -> Reading | None:
    """Grown over the office or body that comes first, and over what completes it after the state."""
    words, grammar = scene.words, scene.grammar
    link = grammar.links.before(words, reading.first) if words.gap(reading.first) in (" ", "'", "’") else None
    if link is None and "before" not in grammar.order:
        return None
    at = link[0] if link else reading.first
    if words.gap(at) not in (" ", ""):
        return None
    office = grammar.offices.before(words, at)
    if office is not None and office[0] >= floor and office[1] != NOTHING:
        rest = grammar.complements.at(words, reading.last + 1) if words.joined(reading.last + 1) else None
        last, name = rest or (reading.last, office[1])
        return _titled(reading, office[0], last, name)
    body = grammar.bodies.before(words, at)
    if body is not None and body[0] >= floor:
        rest = grammar.complements.at(words, reading.last + 1) if words.joined(reading.last + 1) else None
        last = rest[0] if rest else reading.last
        return reading._replace(first=body[0], last=last, sort=Sort.BODY, use="name", rule="state body")
    return None


def _titled(reading: Reading, first: int, last: int, name: str) -> Reading:
    return reading._replace(first=first, last=last, sort=Sort.PERSON, use="title", rule="office", office=name)
