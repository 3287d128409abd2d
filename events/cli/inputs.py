"""Reading the inputs of a command: what cannot be read is reported, the rest is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from events.cli.errors import note, report
from events.cli.words import counted
from events.documents import Metadata, read
from events.errors import DocumentError
from events.model import Article

__all__ = ["Inputs", "hint"]


@dataclass
class Inputs:
    """Articles from files, with the names of the files they came from."""

    names: Sequence[str]
    given: Metadata
    failures: int = 0
    origin: dict[str, str] = field(default_factory=dict)
    """Id of each article → name of its input."""

    def articles(self) -> Iterator[Article]:
        """Yield the articles; report and count the inputs that fail."""
        for name in self.names:
            try:
                for article in read(name, self.given, self._failed):
                    self.origin[article.id] = name
                    yield article
            except DocumentError as error:
                self._failed(error)

    def _failed(self, error: DocumentError) -> None:
        self.failures += 1
        report(error)


def hint(name: str, article: Article) -> None:
    """Say which dates have no place in the calendar, and what would help."""
    from events.extract import unresolved

    found = unresolved(article)
    if not found:
        return
    dates = counted(len(found), "date")
    example = f"e.g. {found[0].text!r}"
    if article.published is None:
        need = "needs" if len(found) == 1 else "need"
        note(f"{name}: {dates} {need} a publication date, {example}: pass --published YYYY-MM-DD")
    else:
        note(f"{name}: {dates} without a place in the calendar, {example}")
