"""Triggers in the languages that have a table of event words instead of a grammar."""

from __future__ import annotations

import re
from dataclasses import dataclass

from events.coding.operators import moods
from events.coding.tokens import Tokens, tokens
from events.coding.trigger import Part, Trigger
from events.coding.vocabulary import Term, Vocabulary, vocabulary
from events.model import QUAD, Quad, Type

__all__ = ["worded_triggers"]

_NEAR = 3
_REACH = 60
_BREAK = re.compile(r"[,;:.!?，。；：、！？،؛]")
_VERBAL = (Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT)


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    term: Term
    near: tuple[str, ...]
    """The words just before it, or what stands around it where nothing parts the words."""


def worded_triggers(sentence: str, language: str) -> list[Trigger]:
    """The event words of a sentence in text order; what another one governs is left out. Never raises."""
    words = vocabulary(language)
    found = _spaced(tokens(sentence), words) if words.spaced else _unspaced(sentence, words)
    free = [item for place, item in enumerate(found) if not _governed(sentence, words, found, place)]
    return [_trigger(sentence, words, item) for item in free]


def _spaced(text: Tokens, words: Vocabulary) -> list[_Found]:
    folded = [words.fold(word) for word in text.words]
    found: list[_Found] = []
    used = _hidden(folded, words)
    for index in range(len(folded)):
        if index in used:
            continue
        for key in words.keys(folded[index]):
            match = next(
                (
                    (term, places)
                    for term in words.first.get(key, ())
                    if (places := _places(folded, index, term, words))
                ),
                None,
            )
            if match:
                term, places = match
                used.update(places)
                near = tuple(folded[max(0, index - max(_NEAR, words.gap)) : index])
                found.append(_Found(text.starts[index], text.ends[places[-1]], term, near))
                break
    return found


def _hidden(folded: list[str], words: Vocabulary) -> set[int]:
    """Places of the words of masks: "konferensi pers" is no conference."""
    return {
        place
        for index, word in enumerate(folded)
        for key in words.keys(word)
        for mask in words.masked.get(key, ())
        if tuple(folded[index + 1 : index + len(mask)]) == mask[1:]
        for place in range(index, index + len(mask))
    }


def _places(folded: list[str], index: int, term: Term, words: Vocabulary) -> list[int]:
    """Where the words of a term stand, none when one of them is missing."""
    places = [index]
    for wanted in term.words[1:]:
        ahead = range(places[-1] + 1, min(len(folded), places[-1] + 2 + words.gap))
        place = next((place for place in ahead if wanted in words.keys(folded[place])), None)
        if place is None:
            return []
        places.append(place)
    return places


def _unspaced(sentence: str, words: Vocabulary) -> list[_Found]:
    return [
        _Found(match.start(), match.end(), words.first[match[0]][0], (_around(sentence, match, words),))
        for match in words.pattern.finditer(sentence)
        if match[0] in words.first
    ]


def _around(sentence: str, match: re.Match[str], words: Vocabulary) -> str:
    """What tells negation, future and passive: the ending in Japanese, what stands before in Chinese."""
    if words.final:
        return _BREAK.split(sentence[match.end() : match.end() + 8])[0]
    before = sentence[max(0, match.start() - 12) : match.start()]
    for mask in words.masks:
        before = before.replace(mask, "")
    return _BREAK.split(before)[-1]


def _governed(sentence: str, words: Vocabulary, found: list[_Found], place: int) -> bool:
    """Whether a neighbour asks for, rejects or judges this happening, and so is the one that is told."""
    other = place + 1 if words.final else place - 1
    if not 0 <= other < len(found):
        return False
    head, item = found[other], found[place]
    if QUAD[head.term.type] not in _VERBAL or head.term.part == "noun":
        return False
    if not words.spaced and not words.final and head.end == item.start and item.term.type is Type.OTHER:
        return False  # 会谈结束: the talks are what ends
    if words.parts(sentence[item.end : head.start] if words.final else sentence[head.end : item.start]):
        return False
    if words.adds(item.near, sentence[item.start : item.end]):
        return False
    between = sentence[item.end : head.start] if words.final else sentence[head.end : item.start]
    reach = _REACH if words.spaced else _REACH // 4
    return len(between) <= reach and not _BREAK.search(between)


def _trigger(sentence: str, words: Vocabulary, item: _Found) -> Trigger:
    term = item.term
    negated, future, passive = (_says(words, item, group) for group in (words.negation, words.future, words.passive))
    future = future or _future_form(sentence, words, item)
    mood = "" if term.part == "noun" else "negation" if negated else "future" if future else ""
    root = moods()[mood].of(term.type) if mood and term.type is not Type.STATEMENT else term.type
    if term.unilateral and root is term.type:
        root = Type.OTHER
    part: Part = "noun" if term.part == "noun" or words.names(sentence[item.end :]) else "verb"
    passive = passive or (words.language == "id" and term.words[0].startswith("di") and term.part == "verb")
    return Trigger(
        item.start,
        item.end,
        sentence[item.start : item.end],
        root,
        part,
        "future" if mood == "future" else "",
        negated,
        "" if mood == "negation" else mood,
        passive,
        term.weight,
        f"{words.language}: {' '.join(term.words)}",
        term.type,
        words.language,
    )


def _future_form(sentence: str, words: Vocabulary, item: _Found) -> bool:
    """Whether the verb itself is in the future ("fournira")."""
    first = sentence[item.start : item.end].split(maxsplit=1)[0]
    return item.term.words[0].endswith("~") and first.endswith(words.future_endings)


def _says(words: Vocabulary, item: _Found, group: frozenset[str]) -> bool:
    if words.spaced:
        return any(word in group for word in item.near)
    return any(word in item.near[0] for word in group)
