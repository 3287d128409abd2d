"""Cutting words to the length of a title without leaving a question open."""

from __future__ import annotations

import re

from events.extraction.grammar import Grammar
from events.extraction.sentence import WORD

__all__ = ["LONGEST", "plain", "trimmed"]

LONGEST = 90
#: a title is cut at a clause's end when at least so much is left
_ENOUGH = 55
#: and before a phrase when so much is left
_MOST = 60
_MARKS = (", ", "; ", " - ", " – ", " — ", "，", "；", "、", "،", "؛")
_EDGES = " \t\r\n,;:–—-.،؛，；：。!?！？؟"
_QUOTES, _STOPS = '"”’»」', (".", "!", "?", "。", "！", "？", "؟")
_PAIRS = {'"': '"', "“": "”", "«": "»", "„": "“", "(": ")", "「": "」", "《": "》"}
_BEFORE_MARK = re.compile(r" ([,;.!?،؛])")
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|-LRB-.*?-RRB-)")


def trimmed(text: str, grammar: Grammar, verb: str = "") -> str:
    """The words in one line, at most 90 characters, between a beginning and an end that stand alone.

    No cut is made before the end of the `verb`, where there is room for it.
    """
    line = plain(text)
    whole = _opened(line.strip(_EDGES), grammar)
    least = whole.find(verb) + len(verb) if verb in whole else 0
    ended = line.rstrip(_QUOTES).endswith(_STOPS) and len(whole) <= LONGEST
    return _balanced(whole if ended else _closed(_shortened(whole, grammar, least), grammar))


def plain(text: str) -> str:
    """The words in one line, without what stands in brackets."""
    bare = _BRACKETS.sub("", text) if "(" in text or "-LRB-" in text else text
    return _BEFORE_MARK.sub(r"\1", " ".join(bare.split()))


def _opened(plain: str, grammar: Grammar) -> str:
    """Without the conjunctions, adverbs and marks at the beginning."""
    leaning = grammar.joints.linking | grammar.edges.openers
    for match in WORD.finditer(plain):
        low = match[0].lower()
        if low in _PAIRS or (low[0].isalnum() and low not in leaning):
            return plain[match.start() :]
    return plain


def _shortened(plain: str, grammar: Grammar, least: int) -> str:
    """At most 90 characters, cut after a clause if that leaves enough, else before a phrase, else after a word."""
    if len(plain) <= LONGEST:
        return plain
    head = plain[: LONGEST + 1]
    mark = max(head.rfind(mark) for mark in _MARKS)
    if mark >= max(_ENOUGH, least):
        return head[:mark]
    phrases = [match.start() for match in WORD.finditer(head) if match[0].lower() in grammar.joining_phrases]
    if phrases and phrases[-1] > max(_MOST, least + 1):
        return head[: phrases[-1]]
    space = head.rfind(" ")
    return _noun_kept(head[:space], grammar) if space > 0 else head[:LONGEST]


def _noun_kept(cut: str, grammar: Grammar) -> str:
    """Without an adjective at the end, whose noun was cut off."""
    rest, _, last = cut.rpartition(" ")
    return rest if rest and last.lower().endswith(grammar.edges.modifiers) else cut


def _closed(plain: str, grammar: Grammar) -> str:
    """Without marks and words at the end that leave a question open; where the sentence ends itself, none do."""
    plain = plain.strip(_EDGES)
    while " " in plain:
        rest, last = plain.rsplit(" ", 1)
        if last.lower().strip(_EDGES + '"“”«»') not in grammar.edges.dangling:
            break
        plain = rest.strip(_EDGES)
    return plain


def _balanced(plain: str) -> str:
    """Without quotes that never close."""
    plain = plain.strip(_EDGES)
    for opening, closing in _PAIRS.items():
        if opening not in plain and closing in _PAIRS:  # “ opens in English and closes in German
            continue
        odd = plain.count(opening) % 2 if opening == closing else plain.count(opening) - plain.count(closing)
        if odd:
            plain = plain.replace(opening, "").replace(closing, "").strip(_EDGES)
    return plain
