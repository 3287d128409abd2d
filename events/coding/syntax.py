"""The little grammar that types need: noun or verb, and what the words before a verb say about it."""

from __future__ import annotations

from dataclasses import dataclass

from events.coding.lexicon import Head
from events.coding.tokens import Tokens
from events.coding.trigger import Tense
from events.coding.words import function_words

__all__ = ["Group", "attributive", "noun_like", "object_follows", "verb_expected", "verb_group"]

#: a verb and its auxiliaries stand within so many words
_REACH = 10
_ADJECTIVE = (
    *("al", "ic", "ive", "ous", "ary", "ish", "ese", "ian", "ean"),
    *("ful", "less", "ible", "able", "ign", "ern", "wide", "led"),
)
_PARTICIPLES = frozenset(("ed", "en"))
_ALSO_PREPOSITIONS = ("after", "before", "since", "until")


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with the words that belong to it on its left."""

    start: int
    """Index of its first word."""
    tense: Tense
    negated: bool = False
    modality: str = ""
    """`future`, `possible`, `obligation` or nothing."""
    passive: bool = False
    infinitive: bool = False
    """A "to" stands before it."""


def noun_like(tokens: Tokens, index: int, head: Head) -> bool | None:
    """Whether a word that may be either is a noun here, by its neighbours; None when they leave it open."""
    words = function_words()
    before = tokens.word(index - 1)
    if head.tags == {"noun"} or "fixed" in head.tags:
        return head.tags == {"noun"}
    if before in ("has", "have", "had") and "base" in head.tags and head.tags.isdisjoint(_PARTICIPLES):
        return True  # "has close ties"
    if {"s", "noun"} <= head.tags and words.auxiliary(tokens.word(index + 1)):  # "forces have fired"
        return True
    if verb_expected(tokens, index):
        return False
    if head.noun is not None and head.tags <= {"ing", "noun"}:
        return not words.auxiliary(before) and not object_follows(tokens, index)
    if before in words.determiners or before in words.prepositions or before in _ALSO_PREPOSITIONS:
        return not _gerund(tokens.word(index), before) and not (head.tags <= {"ed", "en"})
    if not before and head.tags <= {"s", "noun"}:
        return True
    if "ing" in head.tags:
        described = words.adverb(before) and tokens.word(index - 2) in words.determiners
        return _adjective(before) or described
    if "noun" not in head.tags or words.auxiliary(before) or tokens.word(index + 1) in words.particles:
        return False
    if "ed" in head.tags and tokens.word(index + 1) not in words.prepositions:
        return False
    if _adjective(before) and not (tokens.proper(index - 1) and tokens.proper(index - 2)):
        return not object_follows(tokens, index) or "base" in head.tags
    return _bare(tokens, index, head, before)


def verb_expected(tokens: Tokens, index: int) -> bool:
    """Whether only a verb may follow the word before: "to", a modal verb, a pronoun for a subject."""
    words = function_words()
    before = tokens.word(index - 1)
    if before == "that" and words.auxiliary(tokens.word(index + 1)):  # "that talks would continue"
        return False
    return before in ("to", "not") or before in words.modals or before in words.pronouns or before in words.do


def _adjective(word: str) -> bool:
    return word.endswith(_ADJECTIVE) and word not in function_words().nominal_endings


def _bare(tokens: Tokens, index: int, head: Head, before: str) -> bool | None:
    """Between plain words: "troops attack" and "Israel attacks" are verbs, "bomb attacks" and "peace talks" are not."""
    if "base" in head.tags and before and before not in function_words().breaks:
        return not (before.endswith("s") or before in ("and", "people", "police", "or"))
    return False if object_follows(tokens, index) else None


def _gerund(word: str, before: str) -> bool:
    return word.endswith("ing") and (before in function_words().prepositions or before in _ALSO_PREPOSITIONS)


def object_follows(tokens: Tokens, index: int) -> bool:
    """Whether an object seems to begin right after the word."""
    after = tokens.word(index + 1)
    words = function_words()
    if not after or after in words.prepositions or after in words.breaks or after in words.clause:
        return False
    return (
        after in words.determiners
        or after in words.pronouns
        or tokens.proper(index + 1)
        or after == "to"
        or after.isdigit()
        or _adjective(after)
    )


def attributive(tokens: Tokens, index: int, tags: set[str]) -> bool:
    """Whether a participle only describes the noun that follows: "the detained leaders"."""
    if tags.isdisjoint(_PARTICIPLES):
        return False
    words = function_words()
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    if before == "that" or not after or tokens.proper(index + 1):
        return False
    described = before in words.determiners or before in words.prepositions
    if words.adverb(before) or _adjective(before):
        described = tokens.word(index - 2) in words.determiners or (tokens.proper(index - 1) and index > 1)
    return described and not (after in words.prepositions or after in words.determiners or after in words.breaks)


def verb_group(tokens: Tokens, index: int, tags: set[str]) -> Group:
    """Tense, negation, modality and voice of the verb at `index`."""
    words = function_words()
    start = _group_start(tokens, index)
    left = tokens.words[start:index]
    modality = "" if "have" in left else _modality(tokens.words[start : index + 1])
    infinitive = tokens.word(start - 1) == "to"
    by_somebody = tokens.word(index + 1) == "by" and tokens.word(index + 2) not in words.means
    passive = "en" in tags and (not words.be.isdisjoint(left) or (by_somebody and "have" not in left))
    denied = tokens.word(start - 1) in words.deniers or tokens.word(start - 2) in words.deniers
    negated = denied or not words.negations.isdisjoint(left) or (infinitive and tokens.word(start - 2) == "not")
    return Group(start, _tense(left, tags, modality, infinitive), negated, modality, passive, infinitive)


def _modality(group: list[str]) -> str:
    moods = function_words().moods
    return "" if moods.keys().isdisjoint(group) else next(moods[word] for word in group if word in moods)


def _group_start(tokens: Tokens, index: int) -> int:
    """The first word of the group; a date may stand inside it: "will on Tuesday, June 19, lead"."""
    words = function_words()
    farthest = max(0, index - _REACH)
    start = index
    while start > farthest and words.auxiliary(tokens.words[start - 1]):
        start -= 1
    place = start
    while place > farthest and _dated(tokens.words[place - 1]):
        place -= 1
    return place - 1 if place < start and tokens.word(place - 1) in words.modals else start


def _dated(word: str) -> bool:
    return word in function_words().dates or word == "," or word.isdigit()


def _tense(left: list[str], tags: set[str], modality: str, infinitive: bool) -> Tense:
    words = function_words()
    if modality == "future":
        return "future"
    if infinitive or (not left and tags == {"ing"}):
        return ""
    if not words.past.isdisjoint(left) or (not tags.isdisjoint(_PARTICIPLES) and words.be.isdisjoint(left)):
        return "past"
    return "present"
