"""Offices and bodies of a state: "the Ukrainian president", "Germany's foreign minister", "China's army".

A state followed by an office is one mention together with the name that the office goes on to. The person is the
one of the tables or, where none knows it, the state itself: an official acts for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from events.actors.entry import Sort
from events.actors.namesakes import named_on
from events.actors.people import holders
from events.actors.reading import Reading, Scene
from events.actors.surnames import nearest

__all__ = ["entitle"]

_STATES = frozenset([Sort.NAME, Sort.ADJECTIVE, Sort.CAPITAL])
_MODIFIERS = 3


@dataclass(frozen=True, slots=True)
class _Office:
    first: int
    last: int
    name: str


def entitle(readings: Sequence[Reading], scene: Scene) -> list[Reading]:
    """The readings, those of a state and its office made one."""
    done: list[Reading] = []
    at = 0
    while at < len(readings):
        made, used = _forward(readings, at, scene)
        done.append(made)
        at += used
    return [_backward(reading, done[index - 1].last + 1 if index else 0, scene) for index, reading in enumerate(done)]


def _forward(readings: Sequence[Reading], at: int, scene: Scene) -> tuple[Reading, int]:
    """The reading grown over what follows it, and how many readings that took."""
    reading = readings[at]
    if reading.sort not in _STATES:
        return reading, 1
    start = _after_genitive(reading.last + 1, scene)
    body = scene.grammar.bodies.at(scene.words, start) if scene.words.joined(start) else None
    office = _office_from(start, scene)
    if office is None or (body is not None and body[0] > office.last):
        return (reading if body is None else _body(reading, body[0])), 1
    following = readings[at + 1] if at + 1 < len(readings) else None
    name_at = _name_start(office.last + 1, scene)
    if following is not None and following.use == "person" and following.first == name_at:
        return _personal(reading, following, office, scene), 2
    if following is not None and following.first <= office.last:
        return reading, 1
    last = _unknown_name(name_at, scene)
    if last is not None:
        return _grown(reading, last, "unknown official", office.name), 1
    return _office_alone(reading, office, scene), 1


def _after_genitive(index: int, scene: Scene) -> int:
    """The word after "'s" or after the apostrophe of a plural."""
    apostrophe = scene.words.gap(index) in ("'", "’") and scene.words.key(index) == "s"
    return index + 1 if apostrophe else index


def _office_from(index: int, scene: Scene) -> _Office | None:
    """The office that begins at a word, perhaps after "former", "interior" and the like."""
    words, grammar = scene.words, scene.grammar
    for at in range(index, index + _MODIFIERS):
        if words.gap(at) not in (" ", "-", "’ ", "' "):
            return None
        found = grammar.offices.at(words, at)
        if found is not None:
            return _Office(index, *found)
        if words.key(at) not in grammar.modifiers:
            return None
    return None


def _name_start(index: int, scene: Scene) -> int:
    """The word where a name may begin after an office, over a comma and honorifics."""
    words = scene.words
    while words.gap(index) in (" ", ", ", ". ") and words.key(index) in scene.grammar.honorifics:
        index += 1
    return index


def _unknown_name(index: int, scene: Scene) -> int | None:
    """Last word of a name with capital letters that begins at a word."""
    if not named_on(index, scene):
        return None
    words, last = scene.words, index
    while last - index < 4:
        step = last + 1
        while words.key(step) in scene.grammar.particles and words.joined(step):
            step += 1
        if not words.joined(step) or "\n" in words.gap(step) or not words.key(step)[:1].isupper():
            return last
        if words.gap(step) == " " and not named_on(step, scene) and words.key(step) not in scene.grammar.particles:
            return last
        last = step
    return last


def _personal(state: Reading, person: Reading, office: _Office, scene: Scene) -> Reading:
    """One mention of the person; when no bearer of the name is of that state, of the state: so says the text."""
    country = state.actor.country or state.actor.id
    own = [entry for entry in person.entries if country in (entry.actor.country, entry.actor.id)]
    actor = nearest(own, scene.on, office.name).actor if own else state.actor
    return Reading(state.first, person.last, actor, Sort.PERSON, "person", "official", office.name, person.entries)


def _grown(reading: Reading, last: int, rule: str, office: str) -> Reading:
    return Reading(reading.first, last, reading.actor, Sort.PERSON, "title", rule, office)


def _body(reading: Reading, last: int) -> Reading:
    return Reading(reading.first, last, reading.actor, Sort.BODY, "name", "state body")


def _office_alone(reading: Reading, office: _Office, scene: Scene) -> Reading:
    """Who held the office that day, where exactly one is known to; else the state."""
    actor = reading.actor
    former = any(scene.words.key(at) in ("former", "ex", "late", "ousted") for at in range(office.first, office.last))
    known = holders().get((actor.id, office.name), ()) if scene.on is not None and not former else ()
    held = {entry.actor for entry in known if entry.held(scene.on)}
    if len(held) == 1:
        actor = held.pop()
    return Reading(reading.first, office.last, actor, Sort.PERSON, "title", "office", office.name)


def _backward(reading: Reading, floor: int, scene: Scene) -> Reading:
    """The reading grown over an office before it: "President Macron", "the prime minister of Japan"."""
    words = scene.words
    if reading.use == "person" and words.gap(reading.first) in (" ", ". ", ", "):
        first = _title_start(reading.first, scene)
        return replace(reading, first=first) if floor <= first < reading.first else reading
    if reading.sort is Sort.NAME and reading.actor.country:
        return _of(reading, floor, scene)
    return reading


def _title_start(index: int, scene: Scene) -> int:
    """First word of the office and the honorifics before a name."""
    words, grammar = scene.words, scene.grammar
    while words.gap(index) in (" ", ", ", ". "):
        found = grammar.offices.before(words, index)
        if found is None and words.key(index - 1) not in grammar.honorifics:
            break
        index = found[0] if found else index - 1
    return index


def _of(reading: Reading, floor: int, scene: Scene) -> Reading:
    """ "The president of France": the office before "of" belongs to the state after it."""
    words, at = scene.words, reading.first
    if words.key(at - 1) == "the":
        at -= 1
    if words.key(at - 1) != "of" or words.gap(at) != " " or words.gap(at - 1) != " ":
        return reading
    found = scene.grammar.offices.before(words, at - 1)
    if found is None or found[0] < floor:
        return reading
    whole = Reading(found[0], reading.last, reading.actor, Sort.PERSON, "title", "office", found[1])
    holder = _office_alone(whole, _Office(found[0], reading.last, found[1]), scene)
    return Reading(found[0], reading.last, holder.actor, Sort.PERSON, "title", "office", found[1])
