"""Words that refer back: "Wang said" after "Wang Yi", "the ministry", "the alliance", "the two countries"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from events.actors.entry import Sort
from events.actors.people import FAMILY_FIRST
from events.actors.reading import Reading, Scene
from events.actors.surnames import HIGH
from events.actors.words import Words
from events.model import Actor, ActorKind

__all__ = ["refer"]

_NEAR = 2
"""Sentences that a reference may reach back over."""
_FAR = 6
"""Sentences that "the two countries" may reach back over."""
_REACH = 60
"""Mentions that a reference may reach back over."""
_ENDS = ".!?\n。！？؟"


def refer(readings: Sequence[Reading], scene: Scene) -> list[Reading]:
    """The readings with those that refer back to them, in text order."""
    taken = {at for reading in readings for at in range(reading.first, reading.last + 1)}
    named = list(_names_again(readings, scene, taken))
    known = sorted([*readings, *named], key=lambda reading: reading.first)
    return sorted([*known, *_phrases(known, scene, taken)], key=lambda reading: reading.first)


def _names_again(readings: Sequence[Reading], scene: Scene, taken: set[int]) -> Iterator[Reading]:
    """Family names of people whom the text introduced with their office."""
    words = scene.words
    first: dict[str, Reading] = {}
    for reading in readings:
        if reading.sort is Sort.PERSON and (reading.use == "person" or reading.rule == "unknown official"):
            family_first = reading.actor.country in FAMILY_FIRST and reading.name >= 0
            name = words.keys[reading.name if family_first else reading.last]
            if len(name) > 2 and not scene.grammar.ordinary(name) and name not in scene.grammar.calendar:
                first.setdefault(name, reading)
    for at in [at for at, key in enumerate(words.keys) if key in first]:
        origin = first[words.keys[at]]
        if at > origin.last and at not in taken:
            taken.add(at)
            yield Reading(at, at, origin.actor, Sort.PERSON, "person", "name again", origin.office)


def _phrases(known: Sequence[Reading], scene: Scene, taken: set[int]) -> Iterator[Reading]:
    """What the determiners of the text lead to."""
    starters, count = scene.grammar.references.starters, 0
    for at in [at for at, key in enumerate(scene.words.keys) if key in starters]:
        if at not in taken and _leads(at, scene):
            while count < len(known) and known[count].last < at:
                count += 1
            if count:
                yield from _referring(at, known[max(0, count - _REACH) : count], scene, taken)


def _leads(at: int, scene: Scene) -> bool:
    """Whether a word may begin what refers back: behind most determiners stands something else."""
    grammar, key = scene.grammar, scene.words.key
    return key(at) not in grammar.references.determiners or key(at + 1).lower() in grammar.referring


def _referring(at: int, before: Sequence[Reading], scene: Scene, taken: set[int]) -> Iterator[Reading]:
    words, grammar = scene.words, scene.grammar
    pair = grammar.references.pair(words, at)
    if pair is not None:
        yield from _pair(pair, before, words, taken)
        return
    if words.keys[at] in grammar.references.determiners:
        if not words.joined(at + 1) or at + 1 in taken:
            return
        found = _office(at, before, scene) or _organisation(at, before, scene) or _body(at, before, scene)
    else:
        found = None if at - 1 in taken and words.gap(at) == " " else _unnamed(at, before, scene)
    if found is not None and not taken & set(range(found.first, found.last + 1)):
        taken.update(range(found.first, found.last + 1))
        yield found


def _pair(span: tuple[int, int], before: Sequence[Reading], words: Words, taken: set[int]) -> Iterator[Reading]:
    """The last two parties, one to each of the last two words; who alone acts on them in the sentence is neither."""
    here = [reading for reading in before if _ends_between(reading, span[0], words) == 0]
    parties = _last_two(here)
    if len(parties) < 2:
        acting = {actor.country or actor.id for actor in parties}
        earlier = [reading for reading in before if 0 < _ends_between(reading, span[0], words) <= _FAR]
        others = [reading for reading in earlier if (reading.actor.country or reading.actor.id) not in acting]
        choices = ([one for one in others if one.actor.country or one.actor.kind is ActorKind.COUNTRY], others)
        found = (_last_two(choice) for choice in (*choices, [*earlier, *here]))
        parties = next((pair for pair in found if len(pair) == 2), [])
    if len(parties) == 2 and span[0] < span[1]:
        first, last = span
        taken.update(range(first, last + 1))
        yield Reading(first, last - 1, parties[1], Sort.NAME, "pronoun", "the two")
        yield Reading(last, last, parties[0], Sort.NAME, "pronoun", "the two")


def _last_two(readings: Sequence[Reading]) -> list[Actor]:
    """The last two who act for different states or bodies, the later one first."""
    parties: list[Actor] = []
    for reading in reversed(readings):
        principal = reading.actor.country or reading.actor.id
        if reading.use != "place" and all(principal != (actor.country or actor.id) for actor in parties):
            parties.append(reading.actor)
    return parties[:2]


def _ends_between(reading: Reading, at: int, words: Words) -> int:
    between = words.text[words.ends[reading.last] : words.starts[at]]
    return sum(map(between.count, _ENDS))


def _office(at: int, before: Sequence[Reading], scene: Scene) -> Reading | None:
    """ "The president": who was last called so in the text."""
    words, found = scene.words, scene.grammar.offices.at(scene.words, at + 1)
    if found is None or found[1] not in HIGH or _goes_on(found[0] + 1, scene):
        return None
    title = [word.lower() for word in words.keys[at + 1 : found[0] + 1]]
    for reading in reversed(before):
        said = (word.lower() for word in words.keys[reading.first : reading.last + 1])
        if reading.office and set(title) <= set(said):
            return Reading(at + 1, found[0], reading.actor, Sort.PERSON, "pronoun", "the office", found[1])
    return None


def _organisation(at: int, before: Sequence[Reading], scene: Scene) -> Reading | None:
    """ "The alliance": the last organisation of that sort."""
    found = scene.grammar.references.organisations.at(scene.words, at + 1)
    if found is None or _goes_on(found[0] + 1, scene):
        return None
    return _named_so(at + 1, found, before)


def _unnamed(at: int, before: Sequence[Reading], scene: Scene) -> Reading | None:
    """ "Rebel leaders": of the rebels whom the text has named."""
    found = scene.grammar.references.unnamed.at(scene.words, at)
    return _named_so(at, found, before) if found else None


def _named_so(first: int, found: tuple[int, str], before: Sequence[Reading]) -> Reading | None:
    ids = found[1].split()
    for reading in reversed(before):
        if reading.actor.id in ids:
            return Reading(first, found[0], reading.actor, Sort.NAME, "pronoun", "the organisation")
    return None


def _body(at: int, before: Sequence[Reading], scene: Scene) -> Reading | None:
    """ "The ministry": of the state that the text spoke of last, when that is near."""
    found = scene.grammar.references.bodies.at(scene.words, at + 1)
    if found is None or _goes_on(found[0] + 1, scene):
        return None
    for reading in reversed(before):
        if not _near(reading, at, scene.words):
            return None
        if reading.use != "place" and reading.actor.kind in (ActorKind.COUNTRY, ActorKind.PERSON):
            return Reading(at + 1, found[0], _state(reading, before), Sort.BODY, "pronoun", "the body")
    return None


def _state(reading: Reading, before: Sequence[Reading]) -> Actor:
    """The state itself where the text names it, rather than the person who acts for it."""
    states = (other.actor for other in before if other.actor.id == reading.actor.country)
    return next(states, reading.actor)


def _goes_on(index: int, scene: Scene) -> bool:
    """Whether the phrase goes on to say whose it is: "the president of Ghana", "the army chief"."""
    words = scene.words
    return words.gap(index) == " " and (words.key(index) == "of" or scene.grammar.offices.at(words, index) is not None)


def _near(reading: Reading, at: int, words: Words) -> bool:
    return _ends_between(reading, at, words) <= _NEAR
