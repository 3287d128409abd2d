"""How fast event words are found and roles told, on news sentences made from the project's own."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

from events.coding import code, find_triggers

SENTENCES = Path(__file__).parent.parent / "coding" / "sentences.toml"
OTHERS = {
    "fr": "Le gouvernement a condamné hier l'attaque contre le port et demandé une enquête.",
    "zh": "秘鲁政府昨日谴责对港口的袭击，并要求展开调查。",
    "ar": "أدانت الحكومة أمس الهجوم على الميناء وطالبت بإجراء تحقيق",
}
BYTES = 2_000_000


def sentences() -> list[str]:
    """Pairs of our test sentences joined to the length that news sentences have, two megabytes of them."""
    plain = [text for texts in tomllib.loads(SENTENCES.read_text(encoding="utf-8")).values() for text in texts if text]
    joined = [f"{first[:-1]} on Monday, while {second}" for first, second in zip(plain, reversed(plain), strict=True)]
    return joined * (BYTES // sum(map(len, joined)) + 1)


def rate(texts: list[str], language: str = "en") -> float:
    """Megabytes of UTF-8 per second of CPU time."""
    find_triggers("warm up", language)
    begin = time.process_time()
    for text in texts:
        find_triggers(text, language)
    return sum(len(text.encode()) for text in texts) / (time.process_time() - begin) / 1e6


def rows() -> list[tuple[str, str]]:
    """One row for English, one for each kind of script, one for `code`."""
    english = sentences()
    found = [("find_triggers, English news sentences", f"{rate(english):.2f} MB/s")]
    found += [(f"find_triggers, {name}", f"{rate([text] * 2000, name):.2f} MB/s") for name, text in OTHERS.items()]
    begin = time.process_time()
    for text in english[:5000]:
        code(text, (0, 5), (20, 25))
    found.append(("code, sentences per second", f"{5000 / (time.process_time() - begin):,.0f}"))
    return found
