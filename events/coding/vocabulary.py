"""Event words of languages other than English: whole words, stems with a bounded ending, phrases.

English has a grammar of its own here (`english`); the others have one table each, and what little the table says
about word order, negation, future and passive.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from events.coding.trigger import Part
from events.model import Type

__all__ = ["LANGUAGES", "Term", "Vocabulary", "vocabulary"]

#: ISO 639-1 codes with a table under events/data/coding
LANGUAGES = ("ar", "de", "es", "fr", "id", "it", "ja", "pt", "ru", "tr", "uk", "zh")

#: seats of hamza and endings as one letter each; marks of vowels and the stretching sign as none
_ARABIC = str.maketrans("أإآٱىة", "اااايه", "ـًٌٍَُِّْ")
_SHORTEST = 2
_WEIGHTS = {Type.STATEMENT: 0.1, Type.OTHER: 0.05}


@dataclass(frozen=True, slots=True)
class Term:
    """One line of a table: words (a trailing `~` leaves the ending open), root and part."""

    words: tuple[str, ...]
    type: Type
    part: Part
    unilateral: bool = False
    """It is done to nobody (leaving office): no root where it stands alone."""

    @property
    def weight(self) -> float:
        """Phrases above verbs, verbs above nouns, what has no root below, saying far below."""
        return _WEIGHTS.get(self.type, 1.0) * (
            (1.0 if self.part == "verb" else 0.5) + (0.25 if len(self.words) > 1 else 0.0)
        )


@dataclass(frozen=True)
class Vocabulary:
    """One language's table, ready for look-up."""

    language: str
    table: dict[str, Any]

    @property
    def spaced(self) -> bool:
        """Whether blanks part the words."""
        return bool(self.table.get("spaced", True))

    @property
    def final(self) -> bool:
        """Whether what governs stands last (Japanese, Turkish)."""
        return bool(self.table.get("final", False))

    @property
    def verb_first(self) -> bool:
        """Whether the subject may follow its verb (Arabic)."""
        return bool(self.table.get("verb_first", False))

    @property
    def verb_last(self) -> bool:
        """Whether the object may stand before a participle at the end (German)."""
        return bool(self.table.get("verb_last", False))

    @property
    def gap(self) -> int:
        """How many words may stand between the words of a phrase."""
        return int(self.table.get("gap", 2))

    @cached_property
    def negation(self) -> frozenset[str]:
        """Words that deny."""
        return frozenset(self.table["negation"])

    @cached_property
    def future(self) -> frozenset[str]:
        """Words that put what follows into the future."""
        return frozenset(self.table["future"])

    @cached_property
    def future_endings(self) -> tuple[str, ...]:
        """Endings of verbs in the future tense, for open stems."""
        return tuple(self.table.get("future_endings", ()))

    @cached_property
    def masks(self) -> tuple[str, ...]:
        """Words that only contain one of the others: 将军 is no 将, 不断交火 no 断交."""
        return tuple(self.table.get("masks", ()))

    @cached_property
    def masked(self) -> dict[str, list[tuple[str, ...]]]:
        """First word of a mask of several words → the masks."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for mask in map(str.split, self.masks):
            found.setdefault(mask[0], []).append(tuple(mask))
        return found

    @cached_property
    def passive(self) -> frozenset[str]:
        """Words that turn source and target round."""
        return frozenset(self.table["passive"])

    @cached_property
    def by(self) -> frozenset[str]:
        """Words before the doer of a passive."""
        return frozenset(self.table["by"])

    @cached_property
    def towards(self) -> tuple[str, ...]:
        """Words before whom something is done to, ahead of the verb (Chinese 对)."""
        return tuple(self.table.get("towards", ()))

    def names(self, behind: str) -> bool:
        """Whether what stands behind an event word makes a noun of it (Japanese 発射を受け)."""
        return behind.startswith(tuple(self.table.get("nominal", ())))

    def parts(self, between: str) -> bool:
        """Whether a relative pronoun opens another clause between two event words."""
        relative = self.table.get("relative", ())
        return bool(relative) and not set(relative).isdisjoint(between.split())

    def adds(self, before: tuple[str, ...], text: str) -> bool:
        """Whether "and" adds a finite verb: "met on Monday and has asked", not "asked to free and to disarm"."""
        last = before[-2:] if before[-1:] and before[-1] in self.table.get("auxiliaries", ()) else before[-1:]
        joined = bool(last) and last[0] in self.table.get("joints", ())
        return joined and not text.split(maxsplit=1)[0].lower().endswith(tuple(self.table.get("infinitives", ())))

    @cached_property
    def travel(self) -> frozenset[str]:
        """Verbs that lead to a place, and so to those who receive there."""
        return frozenset(self.table.get("travel", ()))

    def travels(self, text: str) -> bool:
        """Whether an event word of a text is one of these verbs."""
        first = text.lower().split(maxsplit=1)[0]
        return any(key in self.travel for key in self.keys(self.fold(first)))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """All lines of the table."""
        return tuple(term for root in Type for term in self._terms(root))

    def _terms(self, root: Type) -> Iterator[Term]:
        table = self.table.get(root.value, {})
        for group, unilateral in ((table, False), (table.get("unilateral", {}), True)):
            for section, part in _SECTIONS:
                for words in group.get(section, ()):
                    yield Term(tuple(words.split()), root, part, unilateral)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The terms and masks of a language without blanks, longest first."""
        words = sorted({term.words[0] for term in self.terms} | set(self.masks), key=len, reverse=True)
        return re.compile("|".join(map(re.escape, words)))

    @cached_property
    def first(self) -> dict[str, list[Term]]:
        """First word of a term (with its `~`) → the terms, longest first."""
        found: dict[str, list[Term]] = {}
        for term in sorted(self.terms, key=lambda item: (-len(item.words), item.part == "noun")):
            found.setdefault(term.words[0], []).append(term)
        return found

    def fold(self, word: str) -> str:
        """A word as the table writes it."""
        return word.translate(_ARABIC) if self.language == "ar" else word

    def keys(self, word: str) -> Iterator[str]:
        """What a word of a text may be in the table: itself, without clitic or ending, its stems; longest first."""
        bare = [word]
        bare += [word[len(item) :] for item in self.table.get("clitics", ()) if word.startswith(item)]
        bare += [word[: -len(item)] for item in self.table.get("endings", ()) if word.endswith(item)]
        for form in bare:
            yield form
            for cut in range(len(form), max(_SHORTEST, len(form) - int(self.table.get("suffix", 0))) - 1, -1):
                yield form[:cut] + "~"


_SECTIONS: tuple[tuple[str, Part], ...] = (("verbs", "verb"), ("nouns", "noun"))


@cache
def vocabulary(language: str) -> Vocabulary:
    """The table of a language. Raises FileNotFoundError for one that is not in `LANGUAGES`."""
    path = files("events") / "data" / "coding" / f"{language}.toml"
    return Vocabulary(language, tomllib.loads(path.read_text(encoding="utf-8")))
