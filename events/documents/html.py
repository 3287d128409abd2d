"""A web page to an article: the text a reader sees, and what the page says of itself.

Where the page has an `<article>` or `<main>`, only what is inside counts. Nothing is fetched.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

__all__ = ["Page", "declared_encoding", "parse_page"]

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


class Page(HTMLParser):
    """Collects a page's text and what it says of itself."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        """Names in lower case of `meta`, JSON-LD and a few elements, and their first value."""
        self._depth: Counter[str] = Counter()
        self._texts: dict[str, list[str]] = {"body": [], **{name: [] for name in _BODIES}}
        self._kept: dict[str, list[str]] = {name: [] for name in _KEPT}
        self._data = False
        """Inside a block of JSON-LD."""

    @property
    def text(self) -> str:
        """Return the visible text, a line for each block."""
        texts = {name: _tidy("".join(parts)) for name, parts in self._texts.items()}
        return next((texts[name] for name in _BODIES if len(texts[name]) >= _ENOUGH), texts["body"])

    @property
    def metadata(self) -> dict[str, Any]:
        """Return the fields of an article that the page gives."""
        found = {field: next(filter(None, map(self.said.get, names)), None) for field, names in _FIELDS.items()}
        elements = (_tidy("".join(self._kept[name])) for name in ("title", "h1"))
        return found | {"title": next(filter(None, (found["title"], *elements)), None)}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        if tag == "body":
            self._depth["head"] = 0  # its end may be left out
        if tag in _BLOCKS:
            self._add("\n")
        if tag in _COUNTED:
            self._depth[tag] += 1
        self._data = tag == "script" and given.get("type", "").lower() == "application/ld+json"

    def handle_endtag(self, tag: str) -> None:
        """Note what closes."""
        if self._depth[tag]:
            self._depth[tag] -= 1
        if tag in _BLOCKS:
            self._add("\n")
        self._data = False

    def handle_data(self, data: str) -> None:
        """Keep what is text."""
        if self._data:
            self._structured(data)
        for name in _KEPT:
            if self._depth[name] and not self._depth["svg"]:  # pictures have titles of their own
                self._kept[name].append(data)
        if not self._depth["title"] and not any(self._depth[name] for name in _UNSEEN):
            self._add(data if self._depth["pre"] else _SPACE.sub(" ", data))

    def _add(self, text: str) -> None:
        for name, parts in self._texts.items():
            if name == "body" or self._depth[name]:
                parts.append(text)

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


def parse_page(text: str) -> Page:
    """Return the page of an HTML text; HTML that is broken is read as browsers do, as far as it goes."""
    page = Page()
    page.feed(text)
    page.close()
    return page


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
