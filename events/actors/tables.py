"""The tables under events/data/actors: CSV files whose first lines (`#`) name the sources of their facts."""

from __future__ import annotations

import csv
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from pathlib import Path

__all__ = ["FOLDER", "day", "listed", "rows"]

FOLDER = Path(__file__).parent.parent / "data" / "actors"


def rows(name: str) -> Iterator[dict[str, str]]:
    """Rows of the table `name` (without its suffix) by column. Raises FileNotFoundError when there is none."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


def listed(cell: str) -> list[str]:
    """The parts of a cell that holds several names divided by `|`."""
    return [part for part in cell.split("|") if part]


def day(cell: str, *, last: bool = False) -> date | None:
    """The day that a cell means: YYYY, YYYY-MM or YYYY-MM-DD, at its first or its last day; None when empty."""
    if not cell:
        return None
    parts = [int(part) for part in cell.split("-")]
    year, month, number = (*parts, *(12, 31)[len(parts) - 1 :]) if last else (*parts, *(1, 1)[len(parts) - 1 :])
    return date(year, month, min(number, monthrange(year, month)[1]))
