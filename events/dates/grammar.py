"""Rules over class strings, applied in a cascade.

A rule names a stretch of classes, and builds one token from it: three words become a count, a count and a unit a
length, a length and "ago" a date. Later rules see what earlier ones built, so each can stay small. Patterns are
bounded and a run is short: the work is linear in the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from events.dates.answer import Meaning, On
from events.dates.classes import CHAR, GROUPS, NAME, pattern, telling
from events.dates.scan import Run, Token

__all__ = ["PART", "Cascade", "Parts", "Proposal", "Rule", "propose"]


#: before the word order of `Rule.only`: all other languages
NOT = "!"


class Parts:
    """The tokens that a rule matched, by class name."""

    __slots__ = ("tokens",)

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def all(self, name: str) -> list[Any]:
        """The values of all tokens of a class or group."""
        chars = GROUPS.get(name) or CHAR[name]
        return [token.value for token in self.tokens if token.char in chars]

    def named(self) -> list[tuple[str, Any]]:
        """Class names and values of all tokens in order."""
        return [(NAME[token.char], token.value) for token in self.tokens]

    def get(self, name: str, default: Any = None) -> Any:
        """The value of the first token of a class or group."""
        chars = GROUPS.get(name) or CHAR[name]
        return next((token.value for token in self.tokens if token.char in chars), default)

    def has(self, name: str) -> bool:
        """Whether any token is of a class or group."""
        chars = GROUPS.get(name) or CHAR[name]
        return any(token.char in chars for token in self.tokens)


class Rule:
    """One kind of expression: what it looks like and what it builds.

    `build` gets the parts and gives the value of the new token, or None when it is no such expression after all.
    `gives` is the class of the new token. `only` names a word order: the rule then serves the languages that have it
    among the `orders` of their options; with an exclamation mark before it those that do not.
    """

    def __init__(self, name: str, looks: str, gives: str, build: Callable[[Parts], Any], only: str = "") -> None:
        self.name, self.looks, self.build, self.only = name, looks, build, only
        self.char = CHAR[gives]

    def serves(self, orders: Collection[str]) -> bool:
        """Whether a language with these word orders has such expressions."""
        name = self.only.removeprefix(NOT)
        return not name or (name in orders) != self.only.startswith(NOT)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """What it looks like, over class characters; compiled when a text is first read."""
        return pattern(self.looks)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mention as the words alone give it; offsets count from the start of the run."""

    start: int
    end: int
    meaning: Meaning
    rule: str
    since: bool = False
    """Whether the words say that it still goes on: "since March"."""


SINCE = CHAR["since"]
#: words that may be a part of the mention behind them, and the value that says so
ARTICLES, PART = frozenset(CHAR[name] for name in ("the", "of", "to")), 2
REF = CHAR["ref"]
#: built classes that are mentions by themselves
MENTIONS = frozenset(CHAR[name] for name in ("date", "day", "length", "span", "moment", "set", "ref"))


class Cascade:
    """The rules of a language in their order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._always = 0
        """The rules that may match any row of classes, as bits."""
        self._by_class: dict[str, int] = defaultdict(int)
        """Class character → the rules that match nothing without one of their telling classes, of which it is one."""
        for number, rule in enumerate(self._rules):
            classes = telling(rule.looks)
            if classes is None:
                self._always |= 1 << number
            for char in classes or ():
                self._by_class[char] |= 1 << number

    def apply(self, tokens: list[Token]) -> None:
        """Replace tokens by what each rule in turn builds of them."""
        classes = "".join([token.char for token in tokens])
        at = self._next(classes, 0)
        while at is not None:
            classes = _apply(self._rules[at], tokens, classes)
            at = self._next(classes, at + 1)

    def _next(self, classes: str, start: int) -> int | None:
        """Number of the first rule, from `start` on, that matches somewhere in a row of classes."""
        bits = self._always
        for char in set(classes):
            bits |= self._by_class.get(char, 0)
        bits >>= start
        while bits:
            lowest = (bits & -bits).bit_length()
            start, bits = start + lowest, bits >> lowest
            if self._rules[start - 1].regex.search(classes):
                return start - 1
        return None


def propose(run: Run, cascade: Cascade) -> list[Proposal]:
    """What the rules make of a run, in text order."""
    tokens = [Token(run.before, None, -1, -1), *run.tokens, Token(run.after, None, -1, -1)]
    cascade.apply(tokens)
    return [
        Proposal(_start(before, token), token.end, meaning_of(token.value), token.rule, before.char == SINCE)
        for before, token in pairwise(tokens)
        if token.char in MENTIONS
    ]


def _start(before: Token, mention: Token) -> int:
    """Where a mention begins: with its article, in languages where that is a part of it (el lunes, del 2000)."""
    with_it = before.char in ARTICLES and before.value == PART and mention.char != REF
    return before.start if with_it else mention.start


def meaning_of(value: Any) -> Meaning:
    """A built value as the meaning of a whole mention: something dated is a date."""
    meaning: Meaning = value if hasattr(value, "answer") else On(value)
    return meaning


def _apply(rule: Rule, tokens: list[Token], classes: str) -> str:
    at = 0
    while match := rule.regex.search(classes, at):
        start, end = match.span()
        if start == end:
            break
        value = rule.build(Parts(tokens[start:end]))
        if value is None:
            at = start + 1
            continue
        if isinstance(value, list):
            tokens[start:end] = value
            classes = classes[:start] + "".join([token.char for token in value]) + classes[end:]
            at = end
            continue
        built = Token(rule.char, value, tokens[start].start, tokens[end - 1].end, rule.name)
        tokens[start:end] = [built]
        classes = classes[:start] + rule.char + classes[end:]
        at = start + 1
    return classes
