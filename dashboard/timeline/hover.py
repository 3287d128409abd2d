"""What is said about a mark when the pointer is on it: its date and its title."""

from __future__ import annotations

from datetime import date

from dashboard import safe
from dashboard.index import OPEN, Index
from dashboard.language import Words
from dashboard.timeline.marks import Marks

__all__ = ["hover_texts"]

#: characters of all titles together, of the longest title, and of the shortest that still says something
_ALL, _LONGEST, _SHORTEST = 60_000, 200, 24


def hover_texts(index: Index, marks: Marks, words: Words) -> list[str]:
    """A text for each mark; the more marks, the shorter the titles, so that a view stays small."""
    most = max(_SHORTEST, min(_LONGEST, _ALL // max(1, len(marks)) - 20))
    precision = index.single["precision"]
    texts = []
    for row, brief in zip(marks.row.tolist(), marks.briefs, strict=True):
        first, last = date.fromordinal(int(index.first[row])), int(index.last[row])
        end = None if last >= OPEN else date.fromordinal(last)
        when = words.period(first, end, precision.vocabulary[precision.codes[row]])
        title = brief.title if len(brief.title) <= most else brief.title[: most - 1].rstrip() + "…"
        texts.append(f"{when}<br>{safe.plotly(title)}")
    return texts
