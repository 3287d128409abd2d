"""Finding the lexicon's words and phrases in a sentence, each at its head word."""

from __future__ import annotations

from dataclasses import dataclass

from events.coding.entries import Entry
from events.coding.lexicon import Head, lexicon
from events.coding.phrases import described_phrase, fronted_phrase, longest_phrase
from events.coding.syntax import Group, attributive, noun_like, object_follows, verb_expected, verb_group
from events.coding.tokens import Tokens
from events.coding.words import function_words

__all__ = ["Hit", "find_hits"]


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
    names: frozenset[int] | None = None
    found: list[Hit] = []
    free = 0
    for index, word in enumerate(tokens.words):
        head = heads.get(word)
        if head is None or index < free or not head.meant(tokens.words):
            continue
        if word != tokens.raw[index]:
            names = _names(tokens) if names is None else names  # most sentences need none
            if index in names:
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
    pairs = enumerate(zip(tokens.raw, tokens.words, strict=True))
    capitals = [index for index, (raw, word) in pairs if raw != word and index]
    if sum(len(tokens.raw[index]) > 3 for index in capitals) > 0.7 * sum(len(raw) > 3 for raw in tokens.raw) - 1:
        return frozenset()
    return frozenset(index for index in capitals if tokens.words[index - 1] not in breaks)


def _hit(tokens: Tokens, index: int, head: Head) -> Hit | None:
    noun = noun_like(tokens, index, head)
    if noun and tokens.word(index - 1) != "to" and verb_expected(tokens, index):
        return None
    if noun is True or (noun is None and not _verb_after_all(tokens, index, head)):
        return _noun(tokens, index, head)
    if not (head.verb or head.verb_phrases) or attributive(tokens, index, head.tags):
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
        longest_phrase(tokens, index, head.verb_phrases) is not None or object_follows(tokens, index)
    )


def _noun(tokens: Tokens, index: int, head: Head) -> Hit | None:
    best = longest_phrase(tokens, index, head.noun_phrases)
    entry, last = best if best else (head.noun, index)
    negated = "no" in (tokens.word(index - 1), tokens.word(index - 2)) or tokens.word(index - 1) == "without"
    return Hit(index, last, index, entry, Group(index, "", negated)) if entry else None


def _phrase(tokens: Tokens, index: int, head: Head, group: Group) -> tuple[Entry | None, int, int]:
    """The longest phrase at a verb, else its object before a passive, else the verb alone."""
    best = longest_phrase(tokens, index, head.verb_phrases)
    if group.passive and group.start < index and head.verb_phrases and (best is None or not best[0].pattern.count("*")):
        fronted = fronted_phrase(tokens, index, group.start, head.verb_phrases)
        if fronted:
            return fronted[0], fronted[1], index
    if best is None and not group.passive and group.start == index:
        described = described_phrase(tokens, index, head)
        if described:
            return described, index, index
    if best:
        return best[0], index, best[1]
    return head.verb, index, index
