"""A web page to an article: the text a reader sees, and what the page says of itself.

Where the page has an `<article>` or `<main>`, only what is inside counts. Nothing is fetched.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from events.documents.markup import Tag, parts

__all__ = ["Page", "declared_encoding"]

_ENCODING = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_UNSEEN = frozenset(
    "script style noscript template svg math head nav footer aside form button select iframe object figcaption".split()
)
_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section "
    "table td th tr ul".split()
)
_BODIES = ("article", "main")
_KEPT = ("title", "h1")
_COUNTED = _UNSEEN.union(_BODIES, _KEPT, ("pre",))
_ENOUGH = 200  # characters: a body with fewer is a teaser
_FIELDS = {
    "published": ("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "pubdate"),
    "title": ("og:title", "twitter:title"),
    "source": ("og:site_name",),
    "url": ("canonical", "og:url"),
    "language": ("lang",),
}


class Page:
    """A page's text and what it says of itself."""

    def __init__(self, page: str) -> None:
        """Read a page; HTML that is broken is read as far as it goes."""
        self.said: dict[str, str] = {}
        """Names in lower case of `meta`, JSON-LD and a few elements, and their first value."""
        self._depth: Counter[str] = Counter()
        self._texts: dict[str, list[str]] = {"body": [], **{name: [] for name in _BODIES}}
        self._kept: dict[str, list[str]] = {name: [] for name in _KEPT}
        self._data = False
        """Inside a block of JSON-LD."""
        for part in parts(page):
            if isinstance(part, str):
                self._read_text(part)
            else:
                self._read_tag(part)

    @property
    def text(self) -> str:
        """Return the visible text, a line for each block."""
        found = {name: _tidy("".join(texts)) for name, texts in self._texts.items()}
        return next((found[name] for name in _BODIES if len(found[name]) >= _ENOUGH), found["body"])

    @property
    def metadata(self) -> dict[str, Any]:
        """Return the fields of an article that the page gives."""
        found = {field: next(filter(None, map(self.said.get, names)), None) for field, names in _FIELDS.items()}
        elements = (_tidy("".join(self._kept[name])) for name in ("title", "h1"))
        return found | {"title": next(filter(None, (found["title"], *elements)), None)}

    def _read_tag(self, tag: Tag) -> None:
        if tag.name in _BLOCKS:
            self._add("\n")
        if tag.end:
            self._depth[tag.name] = max(0, self._depth[tag.name] - 1)
            return
        self._note(tag.name, tag.given)
        if tag.name == "body":
            self._depth["head"] = 0  # its end may be left out
        if tag.name in _COUNTED:
            self._depth[tag.name] += 1
        self._data = tag.name == "script" and tag.given.get("type", "").lower() == "application/ld+json"

    def _read_text(self, text: str) -> None:
        if self._data:
            self._structured(text)
            self._data = False
        for name in _KEPT:
            if self._depth[name] and not self._depth["svg"]:  # pictures have titles of their own
                self._kept[name].append(text)
        if not self._depth["title"] and not any(self._depth[name] for name in _UNSEEN):
            self._add(text if self._depth["pre"] else _SPACE.sub(" ", text))

    def _add(self, text: str) -> None:
        for name, texts in self._texts.items():
            if name == "body" or self._depth[name]:
                texts.append(text)

    def _note(self, tag: str, given: dict[str, str]) -> None:
        if tag == "meta":
            for key in ("property", "name", "itemprop"):
                self._say(given.get(key, ""), given.get("content", ""))
        elif tag == "html":
            self._say("lang", given.get("lang", ""))
        elif tag == "link" and given.get("rel", "").lower() == "canonical":
            self._say("canonical", given.get("href", ""))
        elif tag == "time" and given.get("itemprop", "").lower() == "datepublished":
            self._say("datepublished", given.get("datetime", ""))

    def _say(self, name: str, value: str) -> None:
        if name and value.strip():
            self.said.setdefault(name.strip().lower(), value.strip())

    def _structured(self, text: str) -> None:
        """Read a block of JSON-LD; one that is broken is passed over."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return
        items = found if isinstance(found, list) else [found]
        for item in items:
            graph = item.get("@graph") if isinstance(item, dict) else None
            for part in graph if isinstance(graph, list) else [item]:
                if isinstance(part, dict) and isinstance(part.get("datePublished"), str):
                    self._say("datepublished", part["datePublished"])


def declared_encoding(raw: bytes) -> str | None:
    """Return the encoding that the head of a page declares."""
    found = _ENCODING.search(raw[:4096])
    return found[1].decode("ascii", "replace") if found else None


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
