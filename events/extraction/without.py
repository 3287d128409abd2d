"""Words without their date, and without what only binds the date to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from events.extraction.anatomy import Anatomy
from events.extraction.scope import Scope

__all__ = ["without"]

_POSSESSIVE = ("'s", "’s")
_COMMAS = ",，،"
#: what the date leaves behind: two commas, or one after a preposition's object
_DOUBLED = re.compile(r"[,，،]\s*(?=[,，،])")


def without(scope: Scope, built: Anatomy, cuts: Sequence[Scope] = (), *, dated: bool = False) -> str:
    """The text of a region without its date words and the preposition before them, and without the `cuts`.

    A date before its noun stays, and so do the beginning of what still goes on ("since May") and a date that the
    event is named by (`dated`). A date between two commas takes both along.
    """
    text = built.sentence.text
    out, position = "", scope[0]
    dates = [] if dated else [_bound(span, scope[0], built) for span in _removed(scope, built)]
    for start, end in sorted([*dates, *cuts]):
        if start < position or end > scope[1]:
            continue
        between = text[position:start].strip(" ,")
        if not out or between.lower() not in built.grammar.joints.coordinate:
            out += text[position:start].rstrip()
        position = end
        if out[-1:] and out[-1] in _COMMAS and text[end : end + 1] in _COMMAS:
            out, position = out[:-1], end + 1
    return _DOUBLED.sub("", out + text[position : scope[1]])


def _bound(span: Scope, least: int, built: Anatomy) -> Scope:
    """A date with the words that bind it."""
    start, end = span
    before = [word for word in built.between(least, start) if word.low[0].isalnum()][-2:]
    while before and before[-1].low in built.grammar.timing.binding:
        start = before.pop().start
    return start, end


def _removed(scope: Scope, built: Anatomy) -> Iterator[Scope]:
    """Dates, and lengths of time that open or close the region: "a day after …" counts from what is not in it."""
    text = built.sentence.text
    for mention in built.sentence.dates:
        start, end = mention.start, mention.end
        if start < scope[0] or end > scope[1] or text[end : end + 2] in _POSSESSIVE:
            continue
        if any(word.low in built.grammar.frames.words("since") for word in built.before(start, 2)):
            continue
        edge = not (text[end : scope[1]].strip(" ,.") and text[scope[0] : start].strip(" ,"))
        if mention.type in ("DATE", "TIME") and not _modifies(text, start, end, built):
            yield start, end
        elif mention.type == "DURATION" and edge:
            yield start, _counted_from(end, scope[1], built)


def _counted_from(end: int, most: int, built: Anatomy) -> int:
    """Behind the word that says from where the length counts."""
    frames = built.grammar.frames
    counting = frames.words("after") | frames.words("before")
    following = built.between(end, most)[:1]
    return following[0].end if following and following[0].low in counting else end


def _modifies(text: str, start: int, end: int, built: Anatomy) -> bool:
    """True when the date stands before its noun: "the February 4 joint statement"."""
    before = built.before(start, 1)
    determined = bool(before) and before[0].low in built.grammar.phrases.determiners
    return determined and text[end : end + 1] == " "
