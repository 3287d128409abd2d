"""Phrases of the lexicon around their head word: how far they reach, and their object before a passive."""

from __future__ import annotations

from collections.abc import Iterator

from events.coding.entries import Entry
from events.coding.lexicon import GAP, Head, Pattern, lexicon
from events.coding.tokens import Tokens
from events.coding.words import function_words

__all__ = ["described_phrase", "fronted_phrase", "longest_phrase"]

_NONE = Head()
#: before this word of a sentence a participle would be its verb
_SECOND_CLAUSE = 3
_PARTICIPLES = {"en", "ing"}


def longest_phrase(tokens: Tokens, index: int, phrases: dict[str, list[Pattern]]) -> tuple[Entry, int] | None:
    """The phrase with most words; of equals the nearest, or the next noun of the same compound ("military aid")."""
    if not phrases or phrases.keys().isdisjoint(tokens.words[index + 1 : index + GAP + 4]):
        return None
    found: list[tuple[int, int, int, Entry]] = []
    for place, passed in _ahead(tokens, index):
        for pattern in phrases.get(tokens.words[place], ()):
            last = _follow(tokens, place, pattern) if passed <= pattern.rest[0].gap else None
            if last is not None:
                found.append((-len(pattern.rest), last, len(pattern.rest[-1].forms), pattern.entry))
    if not found:
        return None
    prepositions = function_words().prepositions
    found.sort(key=lambda item: item[:3])
    length, last, _, entry = found[0]
    for other_length, other_last, _, other in found[1:]:
        if other_length == length and other_last == last + 1:
            word = tokens.words[other_last]
            if word not in prepositions and word != "to":
                last, entry = other_last, other
    return entry, last


def _ahead(tokens: Tokens, index: int, crossing: bool = False) -> Iterator[tuple[int, int]]:
    """The places after `index` that a gap may reach, each with how many words it passes over.

    A verb's object stands before its prepositions; what else a phrase names may be `crossing` them.
    """
    words, heads = function_words(), lexicon()
    auxiliary = words.auxiliary(tokens.words[index])
    passed, crossed = 0, False
    for place, word in enumerate(tokens.words[index + 1 : index + GAP + 4], index + 1):
        if word in words.breaks:
            return
        preposition = word in words.prepositions
        yield place, passed if crossing or preposition or not crossed else GAP + 1
        crossed = crossed or (preposition and word != "of") or word == "to"
        if word in words.openings or (auxiliary and heads.get(word, _NONE).tags & _PARTICIPLES):
            return
        passed += not words.skipped(word)
        if passed > GAP:
            return


def _follow(tokens: Tokens, place: int, pattern: Pattern) -> int | None:
    """Where the words after the second one end, None when they do not follow."""
    for element in pattern.rest[1:]:
        for ahead, passed in _ahead(tokens, place, element.crossing):
            if passed > element.gap:
                return None
            if tokens.words[ahead] in element.forms:
                place = ahead
                break
        else:
            return None
    return place


def fronted_phrase(
    tokens: Tokens, index: int, start: int, phrases: dict[str, list[Pattern]]
) -> tuple[Entry, int] | None:
    """A passive's object stands before it: "sanctions were imposed", "reservists were called up"."""
    words = function_words()
    particle = [pattern for pattern in phrases.get(tokens.word(index + 1), ()) if len(pattern.rest) == 2]
    for place in range(start - 1, max(-1, start - GAP - 2), -1):
        word = tokens.words[place]
        if word in words.breaks or word in words.clause or word == "that":
            return None
        if {tokens.word(place - 1), tokens.word(place - 2)} & words.prepositions - {"of"}:
            continue
        for pattern in phrases.get(word, ()):
            if len(pattern.rest) == 1 and pattern.rest[0].gap:
                return pattern.entry, place
        for pattern in particle:
            if pattern.rest[1].gap and word in pattern.rest[1].forms:
                return pattern.entry, place
    return None


def described_phrase(tokens: Tokens, index: int, head: Head) -> Entry | None:
    """A participle's object right before it: "upheld sanctions imposed in May"; "The market opened in May" is none."""
    preposition = tokens.word(index + 1) in function_words().prepositions
    if index < _SECOND_CLAUSE or not preposition or head.tags.isdisjoint({"en", "ed"}):
        return None
    known = (one for one in head.verb_phrases.get(tokens.word(index - 1), ()) if len(one.rest) == 1 and one.rest[0].gap)
    return next((pattern.entry for pattern in known), None)
