"""How wide a text is drawn: from a table of the page font's advance widths, so that labels can be laid out here."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["ELLIPSIS", "cut", "width"]

ELLIPSIS = "…"

#: kerning and rounding make a text a little wider or narrower than the sum of its characters
_MARGIN = 1.02

#: em for characters that the font lacks and the browser takes from another one, by East Asian width
_WIDE, _OTHER = 1.0, 0.65


@cache
def _advances() -> dict[str, float]:
    lines = (files("dashboard.timeline") / "widths.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines if not line.startswith("#")]
    return {
        chr(int(start, 16) + place): int(advance) / 1000
        for start, *advances in rows
        for place, advance in enumerate(advances)
    }


@cache
def _advance(character: str) -> float:
    known = _advances().get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _OTHER


@lru_cache(maxsize=20_000)
def width(text: str, size: float) -> float:
    """Pixels that a line of text takes at a font size in pixels."""
    return sum(map(_advance, text)) * size * _MARGIN


def cut(text: str, room: float, size: float) -> str:
    """The text as far as it fits, with an ellipsis where it was cut; empty when not even two letters fit."""
    if width(text, size) <= room:
        return text
    left = room / size / _MARGIN - _advance(ELLIPSIS)
    for end, character in enumerate(text):
        left -= _advance(character)
        if left < 0:
            return text[:end].rstrip(" ,;:–-(") + ELLIPSIS if end > 1 else ""
    return text
