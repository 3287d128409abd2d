"""What a marked source does to a marked target, in sentences of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from events.coding import code

ROWS = (Path(__file__).parent / "pairs.tsv").read_text(encoding="utf-8").splitlines()[1:]


def unmarked(marked: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """The sentence without its marks, the span of <s>…</s> and that of <t>…</t>."""
    plain, spans = marked, {}
    for name in "st" if marked.index("<s>") < marked.index("<t>") else "ts":
        start = plain.index(f"<{name}>")
        end = plain.index(f"</{name}>") - 3
        plain = plain.replace(f"<{name}>", "").replace(f"</{name}>", "")
        spans[name] = (start, end)
    return plain, spans["s"], spans["t"]


@pytest.mark.parametrize(("root", "marked"), [row.split("\t") for row in ROWS])
def test_source_and_target(root: str, marked: str) -> None:
    assert code(*unmarked(marked)) == root
