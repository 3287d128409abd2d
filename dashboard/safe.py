"""The only place where text from outside becomes markdown, markup or a link.

Articles, titles and names are written by strangers: a title must not restyle the page, and a picture in it must not
make every reader's browser call a stranger's host.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

__all__ = ["link", "markdown", "marked", "markup", "plain", "plotly", "slug", "target"]

#: every ASCII punctuation character may be escaped in CommonMark; Streamlit adds `:material/…:`, `:red[…]` and `$…$`
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
#: what GitHub's markdown makes a link of, escaped or not; a word joiner behind it keeps it text
_ADDRESS = re.compile(r"https?:(?=//)|www(?=\.)|@(?=[\w-])", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """One line without control characters or those that reverse the text around them."""
    return _BIDI.sub("", _CONTROLS.sub(" ", text))


def markdown(text: str) -> str:
    """Text that markdown shows as it is."""
    return _PUNCTUATION.sub(r"\\\1", _ADDRESS.sub("\\g<0>\u2060", plain(text)))


def markup(text: str) -> str:
    """Text that HTML shows as it is, in elements and in quoted attributes."""
    return escape(_BIDI.sub("", text), quote=True)


def plotly(text: str) -> str:
    """Text that Plotly's labels show as it is: they know some HTML, and `%{…}` in templates."""
    return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("%{", "%\u200b{")


def link(url: str | None) -> str | None:
    """The address if a browser may be sent there: http or https with a host, else None."""
    if not url or _CONTROLS.search(url) or any(character.isspace() for character in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def slug(text: str) -> str:
    """Letters, digits and hyphens: part of the key of a container, which is part of its CSS class."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def target(url: str) -> str:
    """A checked address as the target of a markdown link."""
    return url.replace("(", "%28").replace(")", "%29").replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E")


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """HTML of a text in which some spans (start, end, class) are marked; of overlapping ones the first is."""
    parts, done = [], 0
    for start, end, name in sorted(spans):
        if done <= start < end <= len(text):
            parts += [markup(text[done:start]), f'<mark class="{markup(name)}">', markup(text[start:end]), "</mark>"]
            done = end
    return "".join([*parts, markup(text[done:])])
