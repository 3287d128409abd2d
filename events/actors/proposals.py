"""First step: every name of the gazetteer in the text, the longest at each place, left to right."""

from __future__ import annotations

from collections.abc import Iterator

from events.actors.gazetteer import Gazetteer
from events.actors.keys import without_proclitics
from events.actors.reading import Proposal, Scene
from events.actors.words import Words

__all__ = ["propose"]


def propose(scene: Scene) -> list[Proposal]:
    """Names in text order, without overlaps; phrases that mean nobody are passed over."""
    if scene.words.language == "ar":
        _part_proclitics(scene.words, scene.names)
    else:
        _lower_headlines(scene.words, scene.names)
    return list(_scan(scene.words, scene.names))


def _scan(words: Words, names: Gazetteer) -> Iterator[Proposal]:
    firsts, free = names.firsts, 0
    for index in [index for index, word in enumerate(words.keys) if word in firsts]:
        if index < free:
            continue
        found = names.longest(words, index)
        if found is not None:
            last, entries = found
            if entries:
                yield Proposal(index, last, entries)
            free = last + 1


def _lower_headlines(words: Words, names: Gazetteer) -> None:
    """Read "MOSCOW" as "Moscow" and "NEW YORK" as "New York" where they are no names as they stand."""
    for index in [index for index, word in enumerate(words.keys) if word.isupper()]:
        word = words.keys[index]
        if (len(word) > 3 or _shouted_on(index, words)) and names.longest(words, index) is None:
            words.keys[index] = word.capitalize()


def _shouted_on(index: int, words: Words) -> bool:
    """Whether a long word in capital letters follows a short one."""
    after = words.key(index + 1)
    return len(words.keys[index]) == 3 and len(after) > 3 and after.isupper() and words.joined(index + 1)


def _part_proclitics(words: Words, names: Gazetteer) -> None:
    """Read "and Russia" in one Arabic word as "Russia" where it is a name only so."""
    for index, word in enumerate(words.keys):
        if names.longest(words, index) is None:
            for key, skipped in without_proclitics(word):
                words.keys[index] = key
                if names.longest(words, index) is not None:
                    words.without(index, skipped, key)
                    break
            else:
                words.keys[index] = word
