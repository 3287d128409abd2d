"""Noun phrases, as far as a title needs them."""

from __future__ import annotations

from events.extraction.anatomy import Anatomy
from events.extraction.commas import COMMAS, STOPS
from events.extraction.scope import Scope
from events.extraction.sentence import Word

__all__ = ["in_date", "phrase_after", "phrase_before"]

#: A noun phrase is at most so many words long.
_LONGEST = 12


def phrase_before(offset: int, built: Anatomy, *, dated: bool = False) -> Scope | None:
    """The noun phrase that ends at an offset, or at the comma right before it; None where a verb stands there.

    A date before its noun may be part of it.
    """
    before = built.between(built.sentence.body, offset)
    while before and not before[-1].low[0].isalnum():
        before.pop()
    phrase: list[Word] = []
    while before and len(phrase) < _LONGEST:
        if _ends(before[-1], built) and not (dated and _in_day(before[-1], built)):
            break
        word = before.pop()
        if phrase and word.low in built.grammar.verbs.infinitive and _verb(phrase[0], built):
            return (phrase[1].start, phrase[-1].end) if len(phrase) > 1 else None
        phrase.insert(0, word)
    grammar = built.grammar
    leaning = grammar.joining_phrases | grammar.edges.openers | grammar.verbs.infinitive | grammar.joints.relative
    while phrase and phrase[0].low in leaning:
        phrase.pop(0)
    return (phrase[0].start, phrase[-1].end) if phrase else None


def _verb(word: Word, built: Anatomy) -> bool:
    """True for the word behind "to" in "to revive a mission", but not in "the envoy to Peru" and "to the council"."""
    return word.low not in built.grammar.phrases.determiners and not built.sentence.text[word.start].isupper()


def phrase_after(offset: int, most: int, built: Anatomy, *, dated: bool = False) -> int:
    """Where the complements of a noun end that stands before an offset; its own date may be among them."""
    end = offset
    for word in built.between(offset, most):
        if _ends(word, built) and not (dated and _in_day(word, built)):
            break
        end = word.end
    return end


def _ends(word: Word, built: Anatomy) -> bool:
    """True for what no noun phrase holds: a date, a mark, an auxiliary, a verb, the opener of a clause."""
    grammar = built.grammar
    if word.low in COMMAS:
        return not any(actor.start < word.start < actor.end for actor in built.sentence.actors)
    if in_date(word, built) or word.low in STOPS or word.low in grammar.verbs.auxiliaries:
        return True
    if word.low in grammar.joints.subordinate or word.low in grammar.verbs.light:
        return True
    return any(one.part == "verb" and one.start <= word.start < one.end for one in built.sentence.triggers)


def in_date(word: Word, built: Anatomy) -> bool:
    """True for a word of a date."""
    return any(date.start <= word.start < date.end for date in built.sentence.dates)


def _in_day(word: Word, built: Anatomy) -> bool:
    """True for a word of a date that is no length of time."""
    return any(date.start <= word.start < date.end and date.type != "DURATION" for date in built.sentence.dates)
