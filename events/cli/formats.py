"""Events as lines: JSON, CSV, or a table for the eye."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from events.cli.errors import printable
from events.frame import COLUMNS
from events.model import Event

__all__ = ["FORMATS", "Explain", "lines"]

Explain = Callable[[Event], list[str]]
Format = Callable[[Iterable[Event], Explain | None], Iterator[str]]

_CSV = (
    *(name for name in COLUMNS if name != "evidence"),
    *("sources", "published", "sentence", "url", "mentions"),
)
_TABLE = {"date": 23, "type": 11, "actors": 24, "title": 60}


def lines(name: str, events: Iterable[Event], explain: Explain | None = None) -> Iterator[str]:
    """Yield the lines of a format of `FORMATS`; with `explain` each event says why it is what it is."""
    return FORMATS[name](events, explain)


def _jsonl(events: Iterable[Event], explain: Explain | None) -> Iterator[str]:
    for event in events:
        more = {"explanation": explain(event)} if explain else {}
        yield json.dumps(event.to_dict() | more, ensure_ascii=False)


def _csv(events: Iterable[Event], explain: Explain | None) -> Iterator[str]:
    columns = (*_CSV, "explanation") if explain else _CSV
    yield _csv_line(columns)
    for event in events:
        row = _flat(event) | {"explanation": "\n".join(explain(event)) if explain else ""}
        yield _csv_line(_guarded(row[name]) for name in columns)


def _csv_line(cells: Iterable[Any]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(list(cells))
    return line.getvalue()


def _guarded(value: Any) -> Any:
    """Spreadsheets run what begins like a formula; a quote in front makes it text."""
    return f"'{value}" if isinstance(value, str) and value.lstrip()[:1] in tuple("=+-@") else value


def _flat(event: Event) -> dict[str, Any]:
    """One cell a field; of the evidence the first sentence."""
    first = event.evidence[0]
    sources = dict.fromkeys(proof.source for proof in event.evidence if proof.source)
    return event.to_dict() | {
        "actors": "; ".join(f"{actor.id} ({actor.role.value})" for actor in event.actors),
        "countries": "; ".join(event.countries),
        "place": event.place.name if event.place else None,
        "sources": "; ".join(sources),
        "published": first.published,
        "sentence": first.sentence,
        "url": first.url,
        "mentions": len(event.evidence),
    }


def _table(events: Iterable[Event], explain: Explain | None) -> Iterator[str]:
    yield _row(_TABLE)
    yield _row("-" * width for width in _TABLE.values())
    for event in events:
        days = str(event.start) if event.start == event.end else f"{event.start}..{event.end or ''}"
        yield _row((days, event.type.value, ", ".join(actor.id for actor in event.actors), event.title))
        yield from (f"    {printable(line)}" for line in (explain(event) if explain else ()))


def _row(cells: Iterable[str]) -> str:
    return "  ".join(_fitted(cell, width) for cell, width in zip(cells, _TABLE.values(), strict=True)).rstrip()


def _fitted(text: str, width: int) -> str:
    """Cut or fill to so many columns of a terminal, where an East Asian character takes two."""
    text = printable(text)
    if _width(text) > width:
        while _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


#: Ways to write events.
FORMATS: dict[str, Format] = {"jsonl": _jsonl, "csv": _csv, "table": _table}
