"""Names and what they mean: a dictionary of word sequences that finds the longest name at a place of a text."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from events.actors.entry import Entry
from events.actors.words import Words, keys

__all__ = ["Gazetteer"]


class Gazetteer:
    """Names to their meanings. A name without meaning is one that means no actor ("Guinea pig")."""

    __slots__ = ("_lengths", "_names", "language")

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._names: dict[tuple[str, ...], tuple[Entry, ...]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}

    def __len__(self) -> int:
        return len(self._names)

    @property
    def firsts(self) -> Collection[str]:
        """Words that names begin with."""
        return self._lengths.keys()

    def holds(self, name: str) -> bool:
        """Whether the name is known, be it as one that means nobody."""
        return keys(name, self.language) in self._names

    def add(self, name: str, entry: Entry | None) -> None:
        """Add a meaning of a name; None says that it means nobody, whatever else says so."""
        parts = keys(name, self.language)
        if not parts:
            return
        known = self._names.get(parts, ())
        if entry is None:
            self._names[parts] = ()
        elif entry not in known:
            self._names[parts] = (*known, entry)
        lengths = self._lengths.get(parts[0], ())
        if len(parts) not in lengths:
            self._lengths[parts[0]] = tuple(sorted((*lengths, len(parts)), reverse=True))

    def add_all(self, names: Iterable[str], entry: Entry | None) -> None:
        """Add one meaning of several names."""
        for name in names:
            self.add(name, entry)

    def meanings(self, name: str) -> tuple[Entry, ...]:
        """What the whole of a name may mean."""
        return self._names.get(keys(name, self.language), ())

    def longest(self, words: Words, index: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest name that begins at a word: its last word and its meanings; None when there is none."""
        lengths = self._lengths.get(words.keys[index])
        if lengths is None:
            return None
        reach = _reach(words, index, lengths[0])
        for length in lengths:
            if length <= reach:
                found = self._names.get(tuple(words.keys[index : index + length]))
                if found is not None:
                    return index + length - 1, found
        return None


def _reach(words: Words, index: int, most: int) -> int:
    """How many words from `index` on can belong to one name."""
    reach = 1
    while reach < most and words.joined(index + reach):
        reach += 1
    return reach
