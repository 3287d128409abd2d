"""Offices and those who hold them: "Germany's foreign minister Annalena Baerbock" is one mention of her.

The person is the one of the tables or, where none knows it, the state: an official acts for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from events.actors.entry import Entry, Sort
from events.actors.namesakes import named_on
from events.actors.offices import with_office
from events.actors.people import holders
from events.actors.reading import Reading, Scene
from events.actors.surnames import nearest

__all__ = ["entitle"]

_LONGEST_NAME = 4


def entitle(readings: Sequence[Reading], scene: Scene) -> list[Reading]:
    """The readings, those of a state, its office and the one who holds it made one."""
    done: list[Reading] = []
    at = 0
    while at < len(readings):
        floor = done[-1].last + 1 if done else 0
        grown = with_office(_suffixed(readings[at], scene), floor, scene)
        at = _next(readings, at, grown.last)
        made = _joined(grown, readings[at] if at < len(readings) else None, scene)
        at = _next(readings, at - 1, made.last)
        done.append(_with_title(made, floor, scene))
    return done


def _next(readings: Sequence[Reading], at: int, last: int) -> int:
    """Index of the first reading after `at` that lies beyond a word."""
    at += 1
    while at < len(readings) and readings[at].first <= last:
        at += 1
    return at


def _joined(reading: Reading, following: Reading | None, scene: Scene) -> Reading:
    """A title with the name that it leads to."""
    if reading.use != "title":
        return _tied(reading, following, scene)
    start = _name_start(reading.last + 1, scene)
    if following is not None and following.use == "person" and following.first == start:
        if "," in scene.words.gap(start) and not _own(reading, following):
            return _held(reading, scene)
        return _personal(reading, _suffixed(following, scene), scene)
    last = _unknown_name(start, scene)
    if last is not None and (following is None or last < following.first):
        return reading._replace(last=last, rule="unknown official", name=start)
    return _held(reading, scene)


def _tied(reading: Reading, following: Reading | None, scene: Scene) -> Reading:
    """A state or its body and the official right after it: 中国の王毅外相, "Bundeskanzler Scholz"."""
    if following is None or following.use != "person" or following.actor.country != reading.actor.id:
        return reading
    start = reading.last + 1
    if scene.words.key(start) in scene.grammar.ties:
        start += 1
    gap = scene.words.gap(start)
    if following.first != start or (gap and (gap != " " or reading.sort is not Sort.BODY)):
        return reading
    return _suffixed(following, scene)._replace(first=reading.first, rule="official")


def _suffixed(reading: Reading, scene: Scene) -> Reading:
    """A person grown over the office after the name: プーチン大統領."""
    if reading.use != "person" or "suffix" not in scene.grammar.order or scene.words.gap(reading.last + 1):
        return reading
    office = scene.grammar.offices.at(scene.words, reading.last + 1)
    return reading._replace(last=office[0], office=office[1]) if office else reading


def _name_start(index: int, scene: Scene) -> int:
    """The word where a name may begin after an office, over a comma and honorifics."""
    words = scene.words
    while words.gap(index) in (" ", ", ", ". ", "، ") and words.key(index) in scene.grammar.address:
        index += 1
    return index if words.gap(index) in (" ", ", ", ". ", "、", "", "، ") else -1


def _unknown_name(index: int, scene: Scene) -> int | None:
    """Last word of a name with capital letters that begins at a word."""
    if not scene.grammar.capitals or not named_on(index, scene):
        return None
    words, last = scene.words, index
    while last - index < _LONGEST_NAME:
        step = last + 1
        while words.key(step) in scene.grammar.particles and words.joined(step):
            step += 1
        if not words.joined(step) or "\n" in words.gap(step) or not words.key(step)[:1].isupper():
            return last
        if words.gap(step) == " " and not named_on(step, scene):
            return last
        last = step
    return last


def _personal(title: Reading, person: Reading, scene: Scene) -> Reading:
    """One mention of the person; when no bearer of the name is of that state, of the state: so says the text."""
    own = _own(title, person) or (_full(person) if title.actor.country is None else [])
    actor = nearest(own, scene.on, title.office).actor if own else title.actor
    office = title.office or person.office
    return person._replace(first=title.first, actor=actor, sort=Sort.PERSON, rule="official", office=office)


def _own(title: Reading, person: Reading) -> list[Entry]:
    """The bearers of a name who act for the state or organisation of a title."""
    whose = title.actor.country or title.actor.id
    return [entry for entry in person.entries if whose in (entry.actor.country, entry.actor.id)]


def _full(person: Reading) -> list[Entry]:
    """Its bearers when the name is a full one: a "UN ambassador" acts for the state that sent her."""
    return [entry for entry in person.entries if entry.sort is Sort.PERSON and entry.actor.country]


def _held(reading: Reading, scene: Scene) -> Reading:
    """Who held the office that day, where exactly one is known to; else the state."""
    words = scene.words.keys[max(0, reading.first - 1) : reading.last]
    if scene.on is None or any(word.lower() in scene.grammar.former for word in words):
        return reading
    known = holders().get((reading.actor.id, reading.office), ())
    held = {entry.actor for entry in known if entry.held(scene.on)}
    return reading._replace(actor=held.pop()) if len(held) == 1 else reading


def _with_title(reading: Reading, floor: int, scene: Scene) -> Reading:
    """A person grown over the office and the honorifics before the name: "President Macron"."""
    words, grammar, first, office = scene.words, scene.grammar, reading.first, reading.office
    while reading.use == "person" and words.gap(first) in (" ", ", ", ". ", "", "، "):
        found = grammar.offices.before(words, first)
        if found is None and words.key(first - 1) not in grammar.address:
            break
        step = found[0] if found else first - 1
        if step < floor:
            break
        first, office = step, office or (found[1] if found else "")
    return reading if first == reading.first else reading._replace(first=first, office=office)
