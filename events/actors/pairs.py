"""States written with one character each: 中俄两国, 日米韓首脳会談, and alone before an office: 俄总统, 米政府."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from events.actors.entry import Sort
from events.actors.reading import Reading, Scene
from events.actors.sources import bodies_of_many, state

__all__ = ["pairs"]

_MOST = 4


def pairs(taken: Sequence[tuple[int, int]], scene: Scene) -> Iterator[Reading]:
    """A reading for each such character, outside the words that are `taken` (first and last of each)."""
    words = scene.words
    if not scene.grammar.abbreviations:
        return
    busy = {at for first, last in taken for at in range(first, last + 1)}
    at = 0
    while at < len(words):
        end = _end(at, busy, scene)
        if end > at and not words.gap(end) and _meant(at, end, scene):
            yield from (_reading(index, scene) for index in range(at, end))
        at = max(end, at + 1)


def _end(at: int, busy: set[int], scene: Scene) -> int:
    """The word after the characters that stand together from a word on."""
    words, end = scene.words, at
    while end - at < _MOST and end not in busy and words.key(end) in scene.grammar.abbreviations:
        if end > at and words.gap(end):
            break
        end += 1
    return end


def _meant(at: int, end: int, scene: Scene) -> bool:
    """Whether what follows says that they are states."""
    words, grammar = scene.words, scene.grammar
    if end - at > 1:
        return grammar.followers.at(words, end) is not None
    office = grammar.offices.at(words, end) or grammar.bodies.at(words, end)
    return words.key(at) in grammar.alone and office is not None


def _reading(index: int, scene: Scene) -> Reading:
    code = scene.grammar.abbreviations[scene.words.key(index)]
    return Reading(index, index, bodies_of_many().get(code) or state(code), Sort.NAME, "name", "abbreviation")
