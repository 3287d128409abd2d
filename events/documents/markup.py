"""HTML as a run of tags and texts, in time that grows with its length alone.

Python's `html.parser` takes minutes for 200 kB of tags that never end, and pages come from anywhere. What is no tag is
text; a tag that does not end is dropped as far as it reaches; comments are dropped; entities are resolved.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["Tag", "parts"]

_START = re.compile(r"<[a-zA-Z/!?]")
_OPENING = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-zA-Z][\w:-]{0,60}+)
        (?P<given>(?:[^<>"']|"[^"]*+"|'[^']*+')*+)
        (?P<closed>>?)""",
    re.VERBOSE | re.ASCII,
)
_GIVEN = re.compile(r"""([^\s=/"'>]{1,200}+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?""")
_LONGEST_TAG = 20_000
#: Elements whose content is not markup.
_RAW = frozenset(("script", "style", "title", "textarea", "noscript", "iframe", "xmp"))


@dataclass(frozen=True, slots=True)
class Tag:
    """The beginning or the end of an element; its name and those of its attributes in lower case."""

    name: str
    end: bool = False
    given: dict[str, str] = field(default_factory=dict)


def parts(page: str) -> Iterator[Tag | str]:
    """Yield the tags and the texts between them, in order."""
    place = 0
    while place < len(page):
        start = _START.search(page, place)
        mark = start.start() if start else len(page)
        if mark > place:
            yield _resolved(page[place:mark])
        found = _OPENING.match(page, mark, mark + _LONGEST_TAG)
        if found is None:
            place = _skipped(page, mark)
            continue
        place = found.end()
        if not found["closed"]:
            place = _broken(page, place)
        else:
            tag = Tag(found["name"].lower(), bool(found["end"]), _attributes(found["given"]))
            yield tag
            if tag.name in _RAW and not tag.end:
                end = _end_of(tag.name, page, place)
                yield page[place:end] if tag.name != "title" else _resolved(page[place:end])
                place = end


def _broken(page: str, place: int) -> int:
    """Return where a tag ends that is too long: after the quoted text that it was left in, a picture's data perhaps."""
    quote = page[place : place + 1]
    partner = page.find(quote, place + 1) if quote in ("'", '"') else -1
    if partner < 0:
        return place
    end = page.find(">", partner)
    return end + 1 if end >= 0 else len(page)


def _skipped(page: str, mark: int) -> int:
    """Return where a comment, a declaration or an end without a name ends."""
    closing = "-->" if page.startswith("<!--", mark) else ">"
    end = page.find(closing, mark + 2)
    return end + len(closing) if end >= 0 else len(page)


def _end_of(name: str, page: str, place: int) -> int:
    found = re.compile(f"</{name}\\b", re.IGNORECASE).search(page, place)
    return found.start() if found else len(page)


def _attributes(given: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in _GIVEN.findall(given):
        found.setdefault(name.lower(), _resolved(value.strip("\"'")))
    return found


def _resolved(text: str) -> str:
    """Resolve the entities; a number of thousands of digits is none."""
    try:
        return html.unescape(text)
    except ValueError:
        return text
