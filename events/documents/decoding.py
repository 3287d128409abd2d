"""Bytes to text. UTF-8 unless the bytes say otherwise; what is no text is refused and not guessed at."""

from __future__ import annotations

import codecs
import logging
import re

from events.errors import DocumentError

__all__ = ["decode", "refuse_binary"]

_LOG = logging.getLogger(__name__)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"SQLite format 3": "a database",
}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS_ALLOWED = 0.001


def decode(raw: bytes, name: str, declared: str | None = None) -> str:
    """Return the text, its lines ended by a line feed.

    In order: a byte order mark, the encoding that the document itself declares, UTF-8, and Windows-1252 with a
    warning in the log. Raises DocumentError when it is empty or no text.
    """
    refuse_binary(raw, name)
    text = _decoded(raw, name, declared).replace("\r\n", "\n").replace("\r", "\n")
    if len(_CONTROL.findall(text)) > _CONTROLS_ALLOWED * len(text):
        raise DocumentError(f"{name}: binary, not text")
    text = _CONTROL.sub(" ", text)
    if not text.strip():
        raise DocumentError(f"{name}: empty")
    return text


def refuse_binary(raw: bytes, name: str) -> None:
    """Raise DocumentError when the bytes begin as a well-known kind of file that is no text does."""
    for signature, kind in _SIGNATURES.items():
        if raw.startswith(signature):
            raise DocumentError(f"{name}: {kind}, not text")


def _decoded(raw: bytes, name: str, declared: str | None) -> str:
    marked = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)
    for encoding in filter(None, (marked, declared, "utf-8")):
        try:
            return raw.decode(encoding)
        except (UnicodeError, LookupError):
            if encoding == marked:
                raise DocumentError(f"{name}: begins as {encoding} and goes on as something else") from None
    if b"\0" in raw:
        raise DocumentError(f"{name}: binary, not text")
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        raise DocumentError(f"{name}: neither UTF-8 nor Windows-1252, or not text") from None
    _LOG.warning("%s: not UTF-8; read as Windows-1252", name)
    return text
