"""The sample: collections of articles of our own that come with the library."""

from __future__ import annotations

from importlib.resources import as_file, files

from events.documents.reader import read
from events.errors import DocumentError
from events.model import Article

__all__ = ["collections", "read_sample"]

_FOLDER = files("events") / "data" / "sample"


def collections() -> tuple[str, ...]:
    """Return the names of the collections."""
    return tuple(sorted(entry.name for entry in _FOLDER.iterdir() if entry.is_dir()))


def read_sample(collection: str = "ukraine") -> list[Article]:
    """Return the articles of a collection, by file name. Raises DocumentError when there is no such collection."""
    if collection not in collections():
        raise DocumentError(f"{collection}: no sample collection; there are {', '.join(collections())}")
    with as_file(_FOLDER / collection) as folder:
        return [article for path in sorted(folder.glob("*.md")) for article in read(str(path))]
