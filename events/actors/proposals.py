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
    index, end = 0, len(words)
    while index < end:
        found = names.longest(words, index) if words.keys[index] in names else None
        if found is None:
            index += 1
            continue
        last, entries = found
        if entries:
            yield Proposal(index, last, entries)
        index = last + 1


def _lower_headlines(words: Words, names: Gazetteer) -> None:
    """Read "MOSCOW" as "Moscow" where it is no name as it stands."""
    for index, word in enumerate(words.keys):
        if len(word) > 3 and word.isupper() and names.longest(words, index) is None:
            words.keys[index] = word.capitalize()


def _part_proclitics(words: Words, names: Gazetteer) -> None:
    """Read "and Russia" in one Arabic word as "Russia" where it is a name only so."""
    for index, word in enumerate(words.keys):
        if names.longest(words, index) is None:
            for key, skipped in without_proclitics(word):
                words.keys[index] = key
                if names.longest(words, index) is not None:
                    words.starts[index] += skipped
                    break
            else:
                words.keys[index] = word
