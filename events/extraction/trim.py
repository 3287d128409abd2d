"""Cutting words to the length of a title without leaving a question open."""

from __future__ import annotations

import re

from events.extraction.grammar import Grammar
from events.extraction.sentence import WORD

__all__ = ["LONGEST", "trimmed"]

LONGEST = 90
#: a title is cut at a clause's end when at least so much is left
_ENOUGH = 55
_MARKS = (", ", "; ", " - ", " – ", " — ", "，", "；", "、", "،", "؛")
_EDGES = " \t\r\n,;:–—-.،؛，；：。!?！？؟"
_PAIRS = {'"': '"', "“": "”", "«": "»", "„": "“", "(": ")", "「": "」", "《": "》"}
_BEFORE_MARK = re.compile(r" ([,;.!?،؛])")
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|-LRB-.*?-RRB-)")


def trimmed(text: str, grammar: Grammar) -> str:
    """The words in one line, at most 90 characters, between a beginning and an end that stand alone."""
    bare = _BRACKETS.sub("", text) if "(" in text or "-LRB-" in text else text
    plain = _BEFORE_MARK.sub(r"\1", " ".join(bare.split()))
    return _closed(_shortened(_opened(plain.strip(_EDGES), grammar)), grammar)


def _opened(plain: str, grammar: Grammar) -> str:
    """Without the conjunctions, adverbs and marks at the beginning."""
    leaning = grammar.joints.linking | grammar.edges.openers
    for match in WORD.finditer(plain):
        low = match[0].lower()
        if low in _PAIRS or (low[0].isalnum() and low not in leaning):
            return plain[match.start() :]
    return plain


def _shortened(plain: str) -> str:
    """At most 90 characters, cut after a clause if that leaves enough, else after a word."""
    if len(plain) <= LONGEST:
        return plain
    head = plain[: LONGEST + 1]
    mark = max(head.rfind(mark) for mark in _MARKS)
    if mark >= _ENOUGH:
        return head[:mark]
    space = head.rfind(" ")
    return head[:space] if space > 0 else head[:LONGEST]


def _closed(plain: str, grammar: Grammar) -> str:
    """Without marks and words at the end that leave a question open, and without quotes that never close."""
    plain = plain.strip(_EDGES)
    while " " in plain:
        rest, last = plain.rsplit(" ", 1)
        if last.lower().strip(_EDGES + '"“”«»') not in grammar.edges.dangling:
            break
        plain = rest.strip(_EDGES)
    for opening, closing in _PAIRS.items():
        odd = plain.count(opening) % 2 if opening == closing else plain.count(opening) - plain.count(closing)
        if odd:
            plain = plain.replace(opening, "").replace(closing, "").strip(_EDGES)
    return plain
