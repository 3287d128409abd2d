"""Fixed phrases of a language (offices, bodies, prepositions): the longest one at a place of a text."""

from __future__ import annotations

from collections.abc import Iterable

from events.actors.words import Words, keys

__all__ = ["Phrases"]


class Phrases:
    """Phrases in lower case and what each of them means."""

    __slots__ = ("_firsts", "_lasts", "_meanings")

    def __init__(self, phrases: Iterable[tuple[str, str]], language: str = "en") -> None:
        self._meanings = {keys(phrase.lower(), language): meaning for phrase, meaning in phrases}
        self._firsts = _lengths(self._meanings, 0)
        self._lasts = _lengths(self._meanings, -1)

    def __contains__(self, word: str) -> bool:
        """Whether the word alone is one of the phrases."""
        return (word,) in self._meanings

    @property
    def firsts(self) -> frozenset[str]:
        """Words that phrases begin with."""
        return frozenset(self._firsts)

    def at(self, words: Words, index: int) -> tuple[int, str] | None:
        """Last word and meaning of the longest phrase that begins at a word."""
        for length in self._firsts.get(words.key(index).lower(), ()):
            meaning = self._meaning(words, index, length)
            if meaning is not None:
                return index + length - 1, meaning
        return None

    def before(self, words: Words, index: int) -> tuple[int, str] | None:
        """First word and meaning of the longest phrase that ends right before a word."""
        for length in self._lasts.get(words.key(index - 1).lower(), ()):
            if length <= index:
                meaning = self._meaning(words, index - length, length)
                if meaning is not None:
                    return index - length, meaning
        return None

    def _meaning(self, words: Words, index: int, length: int) -> str | None:
        if length == 1:
            return self._meanings.get((words.keys[index].lower(),))
        meaning = self._meanings.get(tuple([word.lower() for word in words.keys[index : index + length]]))
        joined = meaning is not None and all(words.joined(at) for at in range(index + 1, index + length))
        return meaning if joined else None


def _lengths(phrases: Iterable[tuple[str, ...]], end: int) -> dict[str, tuple[int, ...]]:
    """Lengths of the phrases by the word at one of their ends, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[end], set()).add(len(phrase))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}
