"""A web page to an article: the text a reader sees, and what the page says of itself.

Where the page has an `<article>` or `<main>`, only what is inside counts. Nothing is fetched.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

__all__ = ["Page", "declared_encoding", "parse_page"]

_ENCODING = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_UNSEEN = frozenset(
    "script style noscript template svg math head nav footer aside form button select iframe object figcaption".split()
)
_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section "
    "table td th tr ul".split()
)
_BODIES = ("article", "main")
_ENOUGH = 200  # characters: a body with fewer is a teaser
_FIELDS = {
    "published": ("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "pubdate"),
    "title": ("og:title", "twitter:title"),
    "source": ("og:site_name",),
    "url": ("og:url",),
}


class Page(HTMLParser):
    """Collects a page's text and what it says of itself."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        """Names in lower case of `meta`, JSON-LD and a few elements, and their first value."""
        self._open: list[str] = []
        self._text: dict[str, list[str]] = {"body": [], **{name: [] for name in _BODIES}}
        self._inside: dict[str, list[str]] = {"title": [], "h1": [], "script": []}
        self._linked = False

    @property
    def text(self) -> str:
        """Return the visible text, a line for each block."""
        texts = {name: _tidy("".join(parts)) for name, parts in self._text.items()}
        return next((texts[name] for name in _BODIES if len(texts[name]) >= _ENOUGH), texts["body"])

    @property
    def metadata(self) -> dict[str, Any]:
        """Return the fields of an article that the page gives."""
        found: dict[str, Any] = {
            field: next((self.said[name] for name in names if name in self.said), None)
            for field, names in _FIELDS.items()
        }
        for name in ("title", "h1"):
            found["title"] = found["title"] or _tidy("".join(self._inside[name])) or None
        found["url"] = self.said.get("canonical") or found["url"]
        return found | {"language": self.said.get("lang")}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        if tag in _BLOCKS:
            self._add("\n")
        if tag not in _VOID:
            self._open.append(tag)
            self._linked = tag == "script" and given.get("type", "").lower() == "application/ld+json"

    def handle_endtag(self, tag: str) -> None:
        """Close the element and whatever was left open in it."""
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag in _BLOCKS:
            self._add("\n")
        if tag == "script" and self._linked:
            self._structured("".join(self._inside["script"]))
            self._inside["script"].clear()
            self._linked = False

    def handle_data(self, data: str) -> None:
        """Keep what is text."""
        last = self._open[-1] if self._open else ""
        if last in self._inside and (last != "script" or self._linked) and (last == "script" or not self._closed(last)):
            self._inside[last].append(data)
        if not _UNSEEN.intersection(self._open) and last != "title":
            self._add(re.sub(r"\s+", " ", data) if "pre" not in self._open else data)

    def _closed(self, tag: str) -> bool:
        """Say whether a first title is complete: a page has one, pictures in it may have others."""
        return tag == "title" and "svg" in self._open

    def _add(self, text: str) -> None:
        self._text["body"].append(text)
        for name in _BODIES:
            if name in self._open:
                self._text[name].append(text)

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
        for item in found if isinstance(found, list) else [found]:
            if isinstance(item, dict):
                for graph in item.get("@graph", [item]) if isinstance(item.get("@graph", []), list) else []:
                    if isinstance(graph, dict) and isinstance(graph.get("datePublished"), str):
                        self._say("datepublished", graph["datePublished"])


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
