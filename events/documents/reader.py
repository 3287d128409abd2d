"""One door for all documents: the ending of the name says what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath

from events.documents import html
from events.documents.collections import OnError, read_csv, read_jsonl
from events.documents.decoding import decode
from events.documents.limits import TEXT_BYTES
from events.documents.markdown import front_matter, plain
from events.documents.metadata import Metadata
from events.documents.opening import whole
from events.errors import DateError, DocumentError
from events.model import Article

__all__ = ["FORMATS", "read"]

Reader = Callable[[str, Metadata, OnError], Iterator[Article]]

_NOTHING = Metadata()


def read(name: str, given: Metadata = _NOTHING, on_error: OnError | None = None) -> Iterator[Article]:
    """Yield the articles of a file, or of standard input when its name is `-`.

    What is `given` stands above what the document says of itself. What has no known ending is read as plain text.
    Raises DocumentError, in one line that names the input; what is wrong with one row of a collection goes to
    `on_error` where there is one, and the other rows are read.
    """
    reader = FORMATS.get(PurePath(name).suffix.lower(), _read_text)
    return reader(name, given, on_error or _stop)


def _stop(error: DocumentError) -> None:
    raise error


def _read_text(name: str, given: Metadata, _: OnError) -> Iterator[Article]:
    """Keep the text as it is: offsets in the article are offsets in the file."""
    matter, text = front_matter(decode(whole(name, TEXT_BYTES), name), name)
    yield given.over(_metadata(matter, name)).article(text if not matter else text.strip(), name)


def _read_markdown(name: str, given: Metadata, _: OnError) -> Iterator[Article]:
    matter, marked = front_matter(decode(whole(name, TEXT_BYTES), name), name)
    heading, text = plain(marked)
    yield given.over(_metadata({"title": heading} | matter, name)).article(text.strip(), name)


def _read_html(name: str, given: Metadata, _: OnError) -> Iterator[Article]:
    raw = whole(name, TEXT_BYTES)
    page = html.Page(decode(raw, name, html.declared_encoding(raw)))
    yield given.over(_metadata(page.metadata, name, lenient=True)).article(page.text, name)


def _metadata(found: dict[str, object], name: str, *, lenient: bool = False) -> Metadata:
    """Read the fields; a page's date that is none is as good as no date, its author cannot be asked."""
    try:
        return Metadata.of(found)
    except DateError as error:
        if lenient:
            return Metadata.of(found | {"published": None})
        raise DocumentError(f"{name}: {error}") from None


#: Reader by the ending of the name.
FORMATS: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text"), _read_text),
    **dict.fromkeys((".md", ".markdown"), _read_markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _read_html),
    **dict.fromkeys((".jsonl", ".ndjson"), read_jsonl),
    **dict.fromkeys((".csv", ".tsv"), read_csv),
}
