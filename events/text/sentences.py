"""Sentences: where a text may be cut without cutting a thought.

One regular expression proposes the ends; a full stop is then judged by the word before it (abbreviation, initial,
ordinal) and the word after it. No text is changed: a sentence is a pair of offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.text.lexicon import Lexicon, lexicon

__all__ = ["Span", "sentences"]


class Span(NamedTuple):
    """Character offsets: `text[start:end]`."""

    start: int
    end: int


_STOPS, _WIDE, _BULLETS = ".!?…؟۔।", "。！？｡", "•‣▪●◦■*"
_CLOSERS = r"""["'”’“»›)\]}」』】〉》]"""
#: every end begins with one of a few characters, so that the search for them is quick
_END = re.compile(
    rf"""
    [\n{_STOPS}{_WIDE}{_BULLETS}\\]
    (?: (?<=[{_STOPS}]) [{_STOPS}]* (?: [\u00a0\u202f\ ]» | {_CLOSERS} | \[\d{{1,3}}\] )* (?=\s|\Z)  # marks [12] stay
      | (?<=\n) \n*
      | (?<=[{_WIDE}]) [{_WIDE}]* ["'”’」』】》〉）)]*         # no space follows in Chinese
      | (?: (?<=\s[{_BULLETS}]) | (?<=\s\\)\* ) (?=\s)    # bullets in running text
    )
    """,
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[\w.-]*\Z")
_WORD_AFTER = re.compile(r"\s*[\"'“„‘«»‹(\[¿¡—–-]*\s?(\w*)(\.?)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")
_TRIM = re.compile(r"(?:\s|[•‣▪●◦■]|\\?\*(?=\s)|[-–—](?=\s))*")
#: A quoted sentence goes on when a Japanese particle or a Chinese comma follows its bracket.
_GOES_ON = re.compile(r"[とっなのがはをにで、，,]")
_RUN_ON = re.compile(r"\n[^\W\d_A-Z]")


def sentences(text: str, language: str = "en") -> list[Span]:
    """Sentences in text order, trimmed, without overlap; every letter and digit of the text is in one.

    A line break ends a sentence (headlines have no full stop) unless the whole text is wrapped at a fixed
    width, as in plain-text mail and PDF; then only an empty line does.
    """
    found: list[Span] = []
    start = 0
    for end in _ends(text, lexicon(language)):
        _add(found, text, start, end)
        start = end
    _add(found, text, start, len(text))
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    trimmed = _TRIM.match(text, start, end)
    start = trimmed.end() if trimmed else start
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and (text[start].isalnum() or any(map(str.isalnum, text[start:end]))):
        found.append(Span(start, end))


def _ends(text: str, words: Lexicon) -> Iterator[int]:
    wrapped = _is_wrapped(text)
    for match in _END.finditer(text):
        mark = text[match.start()]
        if mark == "\n":
            if not wrapped or match.end() - match.start() > 1:
                yield match.end()
        elif mark in _WIDE:
            closed = match.end() - match.start() > 1
            if not (closed and _GOES_ON.match(text, match.end())):
                yield match.end()
        elif mark not in _STOPS:
            yield match.start()
        elif _is_end(text, match, words):
            yield match.end()


def _is_wrapped(text: str) -> bool:
    """Whether line breaks fall inside sentences: many lines, and most run on in lower case."""
    breaks = text.count("\n")
    if breaks < 3:
        return False
    single = breaks - 2 * text.count("\n\n")
    before = (text[match.start() - 1] for match in _RUN_ON.finditer(text))
    inside = sum(char.islower() or char == "," for char in before)
    return inside >= 3 and inside * 2 >= single


def _is_end(text: str, match: re.Match[str], words: Lexicon) -> bool:
    end = match.end()
    if text[end + 1 : end + 2].islower():
        return False
    after = _WORD_AFTER.match(text, end)
    following, stop = after.groups() if after else ("", "")
    if following[:1].islower():
        return False
    if end - match.start() > 1 or text[match.start()] != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, match.start() - 24) : match.start()])
    opens = following.lower() in words.openers and not (stop and len(following) == 1)  # "A. Smith"
    return not _goes_on(before[0] if before else "", following, opens, words)


def _goes_on(before: str, following: str, opens: bool, words: Lexicon) -> bool:
    """Whether the full stop between these two words belongs to the first of them."""
    low = before.lower().lstrip("-.")
    if low in words.titles or low.rpartition("-")[2] in words.titles:
        return True
    if following[:1].isdigit() and low in words.numbered:
        return True
    if low in words.abbreviations or _INITIALS.match(before):
        return bool(following) and not opens
    return words.ordinals and len(low) <= 2 and low.isdecimal() and bool(following) and not opens
