"""What is known of an article besides its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Self

from events.documents.limits import FIELD_CHARACTERS
from events.errors import DateError, DocumentError
from events.model import Article

__all__ = ["Metadata", "read_date"]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")

#: Half a character of UTF-16, which JSON can write and no text has.
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of an article without its text; None is unknown."""

    published: date | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None

    @classmethod
    def of(cls, found: dict[str, Any]) -> Self:
        """Read the fields that are there, whatever their types. Raises DateError for a date that is none."""
        published = found.get("published")
        language = _LANGUAGE.match(str(found.get("language") or "").strip())
        return cls(
            published=read_date(published) if published not in (None, "") else None,
            title=_line(found.get("title")),
            url=_line(found.get("url")),
            source=_line(found.get("source")),
            language=language[0].lower() if language else None,
        )

    def over(self, found: Metadata) -> Metadata:
        """Return these fields, and where they are unknown those that were found."""
        known = {item.name: getattr(self, item.name) for item in fields(self)}
        return replace(found, **{name: value for name, value in known.items() if value is not None})

    def article(self, text: str, name: str) -> Article:
        """Return the article with this text. Raises DocumentError when the text is empty."""
        if not text.strip():
            raise DocumentError(f"{name}: no text")
        text = _HALF.sub("\ufffd", text)
        return Article(text, self.published, self.title, self.url, self.source, self.language)


def read_date(value: object) -> date:
    """Return the day of a date, or of a time stamp in ISO 8601 or in the form of mails and feeds. Raises DateError."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value).strip()
    for read in (date.fromisoformat, datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return found.date() if isinstance(found, datetime) else found
    raise DateError(f"{text[:60]!r} is not a date such as 2022-02-22")


def _line(value: object) -> str | None:
    text = " ".join(str(value).split()) if value is not None else ""
    return _HALF.sub("\ufffd", text)[:FIELD_CHARACTERS] or None
