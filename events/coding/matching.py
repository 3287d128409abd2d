"""Finding the lexicon's words and phrases in a sentence, each at its head word."""

from __future__ import annotations

from dataclasses import dataclass

from events.coding.lexicon import GAP, Entry, Head, Pattern, lexicon
from events.coding.syntax import Group, attributive, noun_like, object_follows, verb_group
from events.coding.tokens import Tokens
from events.coding.words import function_words

__all__ = ["Hit", "find_hits"]


_NONE = Head()
_PARTICIPLES = {"en", "ing"}


@dataclass(slots=True)
class Hit:
    """A lexicon entry found between two words of a sentence, both included."""

    first: int
    last: int
    head: int
    entry: Entry
    group: Group
    gerund: bool = False
    bare: bool = False
    """A base form without "to" or an auxiliary."""


def find_hits(tokens: Tokens) -> list[Hit]:
    """All hits from left to right; words inside a phrase start no other, words inside a name none at all."""
    heads = lexicon()
    names = _names(tokens)
    found: list[Hit] = []
    free = 0
    for index, word in enumerate(tokens.words):
        head = heads.get(word)
        if head is None or index < free or index in names:
            continue
        hit = _hit(tokens, index, head)
        if hit is not None:
            while found and found[-1].last >= hit.first:
                found.pop()
            found.append(hit)
            free = hit.last + 1
    return found


def _names(tokens: Tokens) -> frozenset[int]:
    """Places of capitals inside a sentence ("Court of Appeals"); in a headline capitals tell nothing."""
    breaks = function_words().breaks
    capitals = [index for index in range(1, len(tokens)) if tokens.raw[index][0].isupper()]
    if sum(len(tokens.raw[index]) > 3 for index in capitals) > 0.7 * sum(len(raw) > 3 for raw in tokens.raw) - 1:
        return frozenset()
    return frozenset(index for index in capitals if tokens.words[index - 1] not in breaks)


def _hit(tokens: Tokens, index: int, head: Head) -> Hit | None:
    noun = noun_like(tokens, index, head)
    if noun is True or (noun is None and not _verb_after_all(tokens, index, head)):
        return _noun(tokens, index, head)
    if attributive(tokens, index, head.tags):
        return None
    group = verb_group(tokens, index, head.tags)
    entry, first, last = _phrase(tokens, index, head, group)
    if entry is None:
        return None
    gerund = "ing" in head.tags
    bare = "base" in head.tags and group.start == index and not group.infinitive
    return Hit(first, last, index, entry, group, gerund, bare)


def _verb_after_all(tokens: Tokens, index: int, head: Head) -> bool:
    """Where the neighbours leave it open, a verb has an object: "lifts blockade", "hails deal"."""
    return "s" in head.tags and (
        _longest(tokens, index, head.verb_phrases) is not None or object_follows(tokens, index)
    )


def _noun(tokens: Tokens, index: int, head: Head) -> Hit | None:
    best = _longest(tokens, index, head.noun_phrases)
    entry, last = best if best else (head.noun, index)
    negated = "no" in (tokens.word(index - 1), tokens.word(index - 2)) or tokens.word(index - 1) == "without"
    return Hit(index, last, index, entry, Group(index, "", negated)) if entry else None


def _phrase(tokens: Tokens, index: int, head: Head, group: Group) -> tuple[Entry | None, int, int]:
    """The longest phrase at a verb, else its object before a passive, else the verb alone."""
    best = _longest(tokens, index, head.verb_phrases)
    if group.passive and group.start < index and head.verb_phrases and (best is None or not best[0].pattern.count("*")):
        fronted = _fronted(tokens, index, group.start, head.verb_phrases)
        if fronted:
            return fronted[0], fronted[1], index
    if best:
        return best[0], index, best[1]
    return head.verb, index, index


def _longest(tokens: Tokens, index: int, phrases: dict[str, list[Pattern]]) -> tuple[Entry, int] | None:
    """The phrase with most words; of equals the nearest, or the next noun of the same compound ("military aid")."""
    found: list[tuple[int, int, int, Entry]] = []
    if phrases.keys().isdisjoint(tokens.words[index + 1 : index + GAP + 4]):
        return None
    for place, passed in _ahead(tokens, index):
        for pattern in phrases.get(tokens.words[place], ()):
            last = _follow(tokens, place, pattern) if passed <= pattern.rest[0].gap else None
            if last is not None:
                found.append((-len(pattern.rest), last, len(pattern.rest[-1].forms), pattern.entry))
    if not found:
        return None
    prepositions = function_words().prepositions | {"to"}
    found.sort(key=lambda item: item[:3])
    length, last, _, entry = found[0]
    for other_length, other_last, _, other in found[1:]:
        if other_length == length and other_last == last + 1 and tokens.words[other_last] not in prepositions:
            last, entry = other_last, other
    return entry, last


def _ahead(tokens: Tokens, index: int, crossing: bool = False) -> list[tuple[int, int]]:
    """The places after `index` that a gap may reach, each with how many words it passes over.

    A verb's object stands before its prepositions; what else a phrase names may be `crossing` them.
    """
    words, heads = function_words(), lexicon()
    auxiliary = words.auxiliary(tokens.words[index])
    places, passed, crossed = [], 0, False
    for place in range(index + 1, min(len(tokens), index + GAP + 4)):
        word = tokens.words[place]
        if word in words.breaks:
            break
        preposition = word in words.prepositions
        places.append((place, passed if crossing or preposition or not crossed else GAP + 1))
        crossed = crossed or (preposition and word != "of")
        if (
            (word in words.clause and word != "as")
            or word in words.subjects
            or word in words.modals
            or (auxiliary and heads.get(word, _NONE).tags & _PARTICIPLES)
        ):
            break
        passed += not words.skipped(word)
        if passed > GAP:
            break
    return places


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


def _fronted(tokens: Tokens, index: int, start: int, phrases: dict[str, list[Pattern]]) -> tuple[Entry, int] | None:
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
