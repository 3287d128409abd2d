"""Titles: who, verb, whom or what, in the sentence's own words and at most 90 characters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from events.extraction.language import Grammar
from events.extraction.scope import Scope
from events.extraction.sentence import words

__all__ = ["LONGEST", "title"]

LONGEST = 90
#: a title is cut at a clause's end when at least so much is left
_ENOUGH = 45
_SPACE = re.compile(r"\s+")
_EDGES = ' \t\r\n,;:–—-.،؛，；：。!?()"“”„«»'
_PREPOSITION = re.compile(
    r"(?:\b(?:on|in|at|by|from|since|until|during)(?: the| early| late)? *|\b(?:early|late) )\Z", re.IGNORECASE
)
_ARTICLE = re.compile(r"\b(?:the|a|an) (?:[\w-]+ )?\Z", re.IGNORECASE)


def title(text: str, scope: Scope, dates: Sequence[Scope], grammar: Grammar) -> str:
    """The words of a region without its date words, cut where a clause or at least a word ends.

    `dates` are the spans of the date words. The title neither begins with a mark or a conjunction nor ends with a word
    that leaves a question open.
    """
    kept = _without(text, scope, dates)
    plain = _SPACE.sub(" ", kept).strip(_EDGES)
    plain = _opened(plain, grammar)
    if grammar.attribution:
        plain = re.split(rf",? {re.escape(grammar.attribution)}\b", plain)[0]
    return _closed(_shortened(plain), grammar) or _closed(_shortened(_SPACE.sub(" ", text).strip(_EDGES)), grammar)


def _without(text: str, scope: Scope, dates: Sequence[Scope]) -> str:
    """The region's text with its date words and the preposition before them taken out."""
    out, position = "", scope[0]
    for start, end in sorted(dates):
        if start < position or end > scope[1] or text[end : end + 2] in ("'s", "’s") or _modifier(text, start, end):
            continue
        out += _PREPOSITION.sub("", text[position:start])
        position = end
    return out + text[position : scope[1]]


def _modifier(text: str, start: int, end: int) -> bool:
    """True when the date stands before its noun ("the February 4 joint statement"): the title needs it."""
    return text[end : end + 1] == " " and _ARTICLE.search(text[:start][-20:]) is not None


def _opened(plain: str, grammar: Grammar) -> str:
    """Without the conjunctions and marks at its beginning."""
    found = words(plain)
    for word in found:
        if word.low in grammar.coordinate | grammar.subordinate or not word.low[0].isalnum():
            continue
        return plain[word.start :]
    return plain


def _shortened(plain: str) -> str:
    """At most 90 characters, cut after a clause if that leaves enough, else after a word."""
    if len(plain) <= LONGEST:
        return plain
    head = plain[: LONGEST + 1]
    comma = max(head.rfind(mark) for mark in (", ", "; ", " - ", " – ", "，", "，", "、", "،"))
    if comma >= _ENOUGH:
        return head[:comma]
    space = head.rfind(" ")
    return head[:space] if space > 0 else head[:LONGEST]


def _closed(plain: str, grammar: Grammar) -> str:
    """Without marks and words at the end that leave a question open; quotes and brackets that stay open go too."""
    plain = plain.strip(_EDGES)
    while True:
        last = plain.rsplit(" ", 1)
        if len(last) < 2 or last[1].lower().strip(_EDGES) not in grammar.dangling:
            return plain
        plain = last[0].strip(_EDGES)
