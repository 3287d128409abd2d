"""Citations of an event: of the report that tells it, with the link under which it can be checked."""

from __future__ import annotations

import re

from dashboard import safe
from dashboard.language import ENGLISH
from events.model import Event, Evidence

__all__ = ["bibtex", "plain"]

_LATEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    mark: "\\" + mark for mark in "&%$#_{}"
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def plain(event: Event, link: str) -> str:
    """One line: who reported it, when, in which words, and where."""
    proof = event.evidence[0]
    parts = [
        safe.plain(proof.source or "Unknown source"),
        ENGLISH.day(proof.published) if proof.published else "undated",
        f"“{safe.plain(proof.sentence)}”",
        safe.link(proof.url) or "",
        f"event of {_when(event)}: {link}",
    ]
    return ", ".join(filter(None, parts))


def bibtex(event: Event, link: str) -> str:
    """A BibTeX entry of the report, with the event in its note."""
    proof = event.evidence[0]
    fields = {
        "title": _escaped(event.title),
        "author": f"{{{_escaped(proof.source)}}}" if proof.source else "",
        **_published(proof),
        "url": _address(safe.link(proof.url) or link),
        "note": f"Event of {_escaped(_when(event))}, {_address(link)}",
    }
    lines = [f"  {name:<6} = {_value(name, value)}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{dateline-{safe.slug(event.id)},", *lines, "}"])


def _when(event: Event) -> str:
    return ENGLISH.period(event.start, event.end, event.precision.value)


def _published(proof: Evidence) -> dict[str, str]:
    if proof.published is None:
        return {}
    return {"year": str(proof.published.year), "month": _MONTHS[proof.published.month - 1]}


def _value(name: str, value: str) -> str:
    return value if name == "month" else f"{{{value}}}"


def _escaped(text: str) -> str:
    return re.sub(r"[\\~^&%$#_{}]", lambda found: _LATEX[found[0]], safe.plain(text))


def _address(url: str) -> str:
    """BibTeX takes an address as it is, but for what would end the field."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
