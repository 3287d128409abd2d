"""Files of many articles: JSON lines, and CSV with a header.

The columns or keys are `text` and, where known, `title`, `published`, `url`, `source`, `language`; others are left
alone. What is wrong with one row is that row's error: the others are read.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from events.documents.decoding import decode, refuse_binary
from events.documents.limits import COLLECTION_BYTES, TEXT_BYTES, size
from events.documents.metadata import Metadata
from events.documents.opening import opened, whole
from events.errors import DateError, DocumentError
from events.model import Article

__all__ = ["OnError", "read_csv", "read_jsonl"]

OnError = Callable[[DocumentError], None]

#: JSON writes control characters as escapes.
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_FIELDS = {
    "text": ("text", "content", "body", "article"),
    "published": ("published", "date", "published_at", "publication_date"),
    "title": ("title", "headline"),
    "url": ("url", "link"),
    "source": ("source", "publisher", "outlet"),
    "language": ("language", "lang"),
}


def read_jsonl(name: str, given: Metadata, on_error: OnError) -> Iterator[Article]:
    """Yield the article of each line, a JSON object; one line at a time is in memory."""
    with opened(name, COLLECTION_BYTES) as stream:
        number = 0
        while raw := stream.readline(TEXT_BYTES + 1):
            number += 1
            if number == 1:
                _refuse_binary_line(raw, name)
            where = f"{name}, line {number}"
            if len(raw) > TEXT_BYTES:
                on_error(DocumentError(f"{where}: more than the {size(TEXT_BYTES)} that are read"))
                while raw and not raw.endswith(b"\n"):
                    raw = stream.readline(TEXT_BYTES)
            elif raw.strip():
                yield from _read_row(where, lambda line=raw, at=where: _object(line, at), given, on_error)  # type: ignore[misc]
        if not number:
            raise DocumentError(f"{name}: empty")


def _refuse_binary_line(raw: bytes, name: str) -> None:
    """Raise DocumentError for what is no JSON at all: one line says it, not one for each of its rows."""
    refuse_binary(raw, name)
    if _CONTROL.search(raw):
        raise DocumentError(f"{name}: binary, not text")


def read_csv(name: str, given: Metadata, on_error: OnError) -> Iterator[Article]:
    """Yield the article of each row. Raises DocumentError when there is no column of texts."""
    text = decode(whole(name, COLLECTION_BYTES), name)
    header = text.lstrip("\n").partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    csv.field_size_limit(TEXT_BYTES)
    rows = csv.DictReader(io.StringIO(text.lstrip("\n"), newline=""), delimiter=delimiter)
    try:
        if not any(str(column).strip().lower() in _FIELDS["text"] for column in rows.fieldnames or ()):
            raise DocumentError(f"{name}: no column named text")
        for row in rows:
            yield from _read_row(f"{name}, line {rows.line_num}", lambda one=row: one, given, on_error)  # type: ignore[misc]
    except csv.Error as error:
        on_error(DocumentError(f"{name}, line {rows.line_num}: {error}"))


def _read_row(where: str, row: Callable[[], dict[Any, Any]], given: Metadata, on_error: OnError) -> Iterable[Article]:
    try:
        found = _fields(row())
        text = found.pop("text", None)
        if not isinstance(text, str):
            raise DocumentError(f"{where}: no text")
        return [given.over(Metadata.of(found)).article(text, where)]
    except DateError as error:
        on_error(DocumentError(f"{where}: {error}"))
    except DocumentError as error:
        on_error(error)
    return []


def _object(raw: bytes, where: str) -> dict[str, Any]:
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise DocumentError(f"{where}: not JSON in UTF-8") from None
    if not isinstance(found, dict):
        raise DocumentError(f"{where}: not a JSON object")
    return found


def _fields(row: dict[Any, Any]) -> dict[str, Any]:
    given = {str(name).strip().lower(): value for name, value in row.items() if name is not None}
    return {
        field: next(given[name] for name in names if name in given)
        for field, names in _FIELDS.items()
        if any(name in given for name in names)
    }
