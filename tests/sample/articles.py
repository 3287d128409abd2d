"""The sample articles as the tests read them: front matter and text, apart from the project's own reader."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import events
from events.model import Article

__all__ = ["SAMPLE", "SampleArticle", "sample_articles"]

SAMPLE = Path(events.__file__).parent / "data" / "sample"


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """One file of a collection."""

    collection: str
    stem: str
    matter: dict[str, Any]
    """What stands between the `+++` lines."""
    text: str

    @property
    def article(self) -> Article:
        """What the pipeline is given."""
        return Article(self.text, **self.matter)


@cache
def sample_articles(collection: str) -> tuple[SampleArticle, ...]:
    """All articles of a collection, by file name."""
    return tuple(_read(path) for path in sorted((SAMPLE / collection).glob("*.md")))


def _read(path: Path) -> SampleArticle:
    before, matter, text = path.read_text(encoding="utf-8").split("+++\n", 2)
    assert not before, f"{path.name} does not begin with its front matter"
    return SampleArticle(path.parent.name, path.stem, tomllib.loads(matter), text.strip())
