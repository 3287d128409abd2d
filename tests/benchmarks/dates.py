"""How fast dates are found: in prose of ours, against dateparser.search, and in text made to be slow."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from dateparser.search import search_dates

from events.dates import find_dates

PUBLISHED = date(2022, 2, 24)
CORPUS = Path(__file__).parents[1] / "corpus" / "en"
#: words between two mentions of the prose, about as many as in news
PADDING = (
    "The ministry said in a statement that the delegation had discussed trade, fisheries and the return of "
    "prisoners, and that further work was left to experts of both sides who know the file. "
)
#: one megabyte of each must be read in a second
HOSTILE = {
    "question marks": "?",
    "ones": "1 ",
    "months": "January ",
    "spaces": " ",
    "one word": "a",
    "slashes": "1/",
}
#: nothing but dates: as slow as text can be, and no text is like it
DENSE = {"dates": "May 1, ", "weekdays": "Monday, "}
MEGABYTE = 1_000_000
#: dateparser is given this much of the prose
SHARE = 20_000


def prose() -> str:
    """The corpus of test sentences with plain prose between them."""
    lines = [line for file in sorted(CORPUS.glob("*.tsv")) for line in file.read_text(encoding="utf-8").splitlines()]
    return "\n".join(PADDING + line.split("\t")[1] for line in lines if not line.startswith("#"))


def cpu_seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The least CPU time of several rounds."""

    def once() -> float:
        begin = time.process_time()
        work()
        return time.process_time() - begin

    return min(once() for _ in range(rounds))


def rows() -> list[tuple[str, str]]:
    """Characters per CPU second, the ratio to dateparser.search, and seconds for hostile megabytes."""
    text = prose()
    ours = len(text) / cpu_seconds(lambda: find_dates(text, published=PUBLISHED))
    part = text[:SHARE]
    theirs = len(part) / cpu_seconds(lambda: search_dates(part, languages=["en"]), rounds=1)
    measured = [
        ("find_dates, prose (limit 1,000,000 characters a CPU second)", f"{ours:,.0f}"),
        ("dateparser.search, the same prose", f"{theirs:,.0f}"),
        ("times as fast (limit 8)", f"{ours / theirs:,.0f}"),
    ]
    measured += [row(f"1 MB of {name} (limit 1 s, twice the half)", piece) for name, piece in HOSTILE.items()]
    measured += [row(f"1 MB of nothing but {name} (twice the half)", piece) for name, piece in DENSE.items()]
    return measured


def row(name: str, piece: str) -> tuple[str, str]:
    """Seconds for a megabyte of one piece, and how many times those of half a megabyte that is."""
    half, whole = (
        cpu_seconds(lambda count=count: find_dates(piece * count, published=PUBLISHED))  # type: ignore[misc]
        for count in (MEGABYTE // len(piece) // 2, MEGABYTE // len(piece))
    )
    return name, f"{whole:.2f} s, {whole / max(half, 1e-9):.1f}"
