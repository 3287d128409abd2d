"""The English lexicon: lemmas and phrase patterns of the data files, compiled to a dictionary of word forms.

A pattern is a row of words. Its first word is the head, in any form; `*` lets up to six words pass (`**` prepositions
too), `{aid}` stands for a word class, `on/upon` for either word (heads too), `lie+` for any form of the verb. A
determiner, a weekday or an adverb may stand between any two words.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from events.coding.inflection import noun_forms, verb_forms
from events.coding.operators import Operator, operators
from events.coding.trigger import Part
from events.model import Type

__all__ = ["Entry", "Head", "Pattern", "lexicon"]

GAP = 6
#: section of a data file → part of speech and weight of its entries
SECTIONS: dict[str, tuple[Part, float]] = {
    "verbs": ("verb", 1.0),
    "weak": ("verb", 0.55),
    "faint": ("verb", 0.3),
    "phrases": ("verb", 1.25),
    "weak_phrases": ("verb", 0.6),
    "fixed": ("verb", 0.6),
    "nouns": ("noun", 0.5),
    "nominals": ("noun", 0.8),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the lexicon: its pattern, root (None for a word that only governs others), part and weight."""

    pattern: str
    type: Type | None
    part: Part
    weight: float
    operator: Operator | None = None
    fixed: bool = False
    """Its head is not inflected."""
    unilateral: bool = False
    """It is done to nobody, and has its root only where the sentence names somebody it is done to."""


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


@cache
def entries() -> tuple[Entry, ...]:
    """All lines of the English data files."""
    found = list(_root_entries())
    known = {(entry.pattern, entry.part): index for index, entry in enumerate(found)}
    for operator in operators():
        for section, pattern in operator.patterns:
            part, weight = SECTIONS[section]
            index = known.get((pattern, part))
            kind = found[index].type if index is not None else operator.alone
            weight = found[index].weight if index is not None else weight
            entry = Entry(pattern, kind, part, weight, operator)
            if index is None:
                found.append(entry)
            else:
                found[index] = entry
    return tuple(found)


def read(name: str) -> dict[str, Any]:
    """One data file of the English lexicon."""
    path = files("events") / "data" / "coding" / "en" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _root_entries() -> Iterator[Entry]:
    for root in Type:
        if root is not Type.OTHER:
            table = read(root.value.lower())
            yield from _table_entries(root, table)
            yield from _table_entries(root, table.get("unilateral", {}), unilateral=True)


def _table_entries(root: Type, table: dict[str, Any], unilateral: bool = False) -> Iterator[Entry]:
    said = 0.1 if root is Type.STATEMENT else 1.0
    for section, (part, weight) in SECTIONS.items():
        for line in table.get(section, ()):
            for pattern in _heads(line):
                yield Entry(pattern, root, part, weight * said, fixed=section == "fixed", unilateral=unilateral)


def _heads(line: str) -> Iterator[str]:
    """A line of the data with one head in place of "send/deploy/dispatch"."""
    first, *rest = line.split()
    for head in first.split("/"):
        yield " ".join((head, *rest))


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
