"""The English lexicon: the lines of the data files compiled to a dictionary of word forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from events.coding.entries import Entry, entries, read
from events.coding.inflection import noun_forms, verb_forms

__all__ = ["GAP", "Element", "Head", "Pattern", "lexicon"]

GAP = 6


@dataclass(frozen=True, slots=True)
class Element:
    """A further word of a phrase: its forms, how many words may pass before it, and whether prepositions may."""

    forms: frozenset[str]
    gap: int
    crossing: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase after its head."""

    rest: tuple[Element, ...]
    entry: Entry


@dataclass(slots=True)
class Head:
    """All that one word form may begin."""

    tags: set[str] = field(default_factory=set)
    """Verb forms it can be (`base`, `s`, `ed`, `en`, `ing`) and `noun`."""
    verb: Entry | None = None
    noun: Entry | None = None
    verb_phrases: dict[str, list[Pattern]] = field(default_factory=dict)
    """Phrases by the forms of their second word."""
    noun_phrases: dict[str, list[Pattern]] = field(default_factory=dict)

    def meant(self, words: Sequence[str]) -> bool:
        """Whether it may name a happening among these words: by itself, or with the second word of a phrase."""
        if self.verb is not None or self.noun is not None:
            return True
        return not (self.verb_phrases.keys().isdisjoint(words) and self.noun_phrases.keys().isdisjoint(words))


@cache
def lexicon() -> dict[str, Head]:
    """Word form → what it may begin. Loaded once."""
    heads: dict[str, Head] = {}
    for entry in entries():
        _add(heads, entry)
    for lemma in read("function_words")["homographs"]:
        for form in noun_forms(lemma):
            heads.setdefault(form, Head()).tags.add("noun")
    return heads


def _add(heads: dict[str, Head], entry: Entry) -> None:
    first, *rest = entry.pattern.split()
    compiled = Pattern(tuple(_elements(rest)), entry)
    forms = _head_forms(first, entry)
    for form, tag in forms:
        head = heads.setdefault(form, Head())
        head.tags.add(tag)
        if not compiled.rest:
            _set_word(head, entry)
            continue
        phrases = head.verb_phrases if entry.part == "verb" else head.noun_phrases
        for second in compiled.rest[0].forms:
            known = phrases.setdefault(second, [])
            if compiled not in known:
                known.append(compiled)


def _head_forms(word: str, entry: Entry) -> list[tuple[str, str]]:
    if entry.fixed:
        return [(word, "fixed")]
    return verb_forms(word) if entry.part == "verb" else [(form, "noun") for form in noun_forms(word)]


def _set_word(head: Head, entry: Entry) -> None:
    """The heavier of two readings of one form stays."""
    if entry.part == "verb":
        if head.verb is None or entry.weight > head.verb.weight:
            head.verb = entry
    elif head.noun is None or entry.weight > head.noun.weight:
        head.noun = entry


def _elements(words: Iterable[str]) -> Iterator[Element]:
    gap, crossing = 0, False
    for word in words:
        if word in ("*", "**"):
            gap, crossing = GAP, word == "**"
        else:
            yield Element(_forms(word), gap, crossing)
            gap, crossing = 0, False


@cache
def _forms(word: str) -> frozenset[str]:
    """All forms that a further word of a pattern may take."""
    if word.startswith("{"):
        return frozenset(form for lemma in _classes()[word[1:-1]] for form in noun_forms(lemma))
    return frozenset(form for choice in word.split("/") for form in _word_forms(choice))


def _word_forms(word: str) -> Iterator[str]:
    if word.endswith("+"):
        yield from (form for form, _ in verb_forms(word[:-1]))
        return
    yield from noun_forms(word) if len(word) > 2 else (word,)
    if word == "be":
        yield from (form for form, _ in verb_forms("be"))


@cache
def _classes() -> dict[str, list[str]]:
    return read("classes")
