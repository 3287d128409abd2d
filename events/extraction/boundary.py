"""The word or mark that opens the clause of a verb."""

from __future__ import annotations

from collections.abc import Sequence

from events.extraction.anatomy import Anatomy
from events.extraction.commas import COMMAS, STOPS
from events.extraction.phrase import in_date
from events.extraction.sentence import Word
from events.model import Type

__all__ = ["boundary", "complements"]

#: The first of two joined actors may have so many characters behind it ("of Peru"), the second an article before it.
_NEAR, _ARTICLE = 15, 5
#: "that" is among so many words behind a verb of saying ("told a committee of the house that").
_ADDRESS = 9


def boundary(anchor: int, built: Anatomy) -> Word | None:
    """The last word before an offset at which the clause of its verb begins; None where it opens the sentence.

    A comma in a list of actors is none, nor is "and" inside a subject, nor a relative pronoun whose clause has its
    verb before this one.
    """
    left = built.between(built.body, anchor)
    for number in range(len(left) - 1, -1, -1):
        if _parts(left[: number + 1], left[number + 1 :], built):
            return left[number]
    return None


def complements(word: Word, built: Anatomy) -> bool:
    """True for "that" right behind a verb, or near one of saying: it opens what is said and no relative clause."""
    for one in built.sentence.triggers:
        if one.part != "verb" or one.end > word.start:
            continue
        between = built.between(one.end, word.start)
        near = one.type is Type.STATEMENT and len(between) <= _ADDRESS
        if not between or (near and word.low in built.grammar.joints.complementizers):
            return True
    return False


def _parts(before: Sequence[Word], inner: Sequence[Word], built: Anatomy) -> bool:
    """Whether the last of the words before parts the inner ones from what precedes."""
    word, joints = before[-1], built.grammar.joints
    if word.low in STOPS or word.low in built.grammar.speech.mentioning:
        return True
    if word.low in COMMAS:
        return not _lists(word, inner, built)
    if word.low in joints.coordinate:
        return _joins_clauses(before, inner, built)
    if word.low in joints.subordinate:
        return _opens(before, inner, built)
    return _says(word, built)


def _says(word: Word, built: Anatomy) -> bool:
    """True for a verb of saying: what follows is what is said, with "that" or without."""
    sayings = (one for one in built.sentence.triggers if one.type is Type.STATEMENT and one.part == "verb")
    light = word.low in built.grammar.speech.saying
    return light or any(one.start <= word.start < one.end for one in sayings)


def _lists(comma: Word, inner: Sequence[Word], built: Anatomy) -> bool:
    """True for the comma in "Chad, Peru and Norway voted": actors stand on both its sides, and "and" follows."""
    actors = built.sentence.actors
    before = any(actor.end == comma.start for actor in actors)
    following = any(comma.end <= actor.start <= comma.end + 5 for actor in actors)
    return before and following and any(word.low in built.grammar.joints.coordinate for word in inner)


def _joins_clauses(before: Sequence[Word], inner: Sequence[Word], built: Anatomy) -> bool:
    """True for "and" behind a verb of its own, unless it joins two actors."""
    word = before[-1]
    if len(before) == 1 or before[-2].low in COMMAS:
        return not any(actor.end == before[-2].start for actor in built.sentence.actors) if len(before) > 1 else True
    left = any(actor.end <= word.start <= actor.end + _NEAR for actor in built.sentence.actors)
    right = any(word.end < actor.start <= word.end + _ARTICLE for actor in built.sentence.actors)
    verbs = any(one.part == "verb" and one.end <= word.start for one in built.sentence.triggers)
    return verbs and not (left and right and inner)


def _opens(before: Sequence[Word], inner: Sequence[Word], built: Anatomy) -> bool:
    """True for a word that opens the clause of the verb, and no phrase or clause inside its subject."""
    word = before[-1]
    if inner and in_date(inner[0], built):
        return False
    preceded = len(before) > 1 and before[-2].low[0].isalnum()
    if word.low in built.grammar.joints.pronouns and preceded and inner and not complements(word, built):
        return not _closed(inner, built)
    if word.low in built.grammar.timing.prepositions and preceded:
        verbs = any(one.part == "verb" and one.start < word.start for one in built.sentence.triggers)
        return verbs or any(date.end == word.start - 1 for date in built.sentence.dates)
    return True


def _closed(inner: Sequence[Word], built: Anatomy) -> bool:
    """True for a relative clause with a verb of its own: "a bomb that missed its target", "groups that keep still"."""
    first, last = inner[0], inner[-1]
    if any(one.part == "verb" and first.start <= one.start <= last.start for one in built.sentence.triggers):
        return True
    phrases = built.grammar.phrases
    named = first.low in phrases.determiners | phrases.pronouns or built.sentence.text[first.start].isupper()
    return not named and len(inner) > 1
