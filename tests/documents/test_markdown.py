"""Markdown: marks go, words stay."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from events.documents import read
from events.documents.markdown import plain


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("# Talks in Geneva #", "Talks in Geneva"),
        ("They **met** and *parted*.", "They met and parted."),
        ("They __met__ and _parted_.", "They met and parted."),
        ("See [the treaty](https://example.org/a_b).", "See the treaty."),
        ("See [the treaty][1].\n\n[1]: https://example.org", "See the treaty.\n\n"),
        ("![a photo](x.png) Ships sailed.", " Ships sailed."),
        ("> He said no.\n> Twice.", "He said no.\nTwice."),
        ("`code` and ```", "code and ```"),
        ("One\n\n---\n\nTwo", "One\n\n\n\nTwo"),
        (r"5 \* 3 \# 1", "5 * 3 # 1"),
        ("snake_case_name stays, 2 * 3 * 4 too", "snake_case_name stays, 2 * 3 * 4 too"),
        ("#hashtag stays", "#hashtag stays"),
        ("Plain text, [sic] and (so) on.", "Plain text, [sic] and (so) on."),
    ],
)
def test_words_stay(marked: str, words: str) -> None:
    assert plain(marked)[1] == words


def test_the_first_heading_is_the_title_unless_the_front_matter_has_one(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Talks\n\nThey met.\n\n## Later\n\nThey left.")
    (article,) = read(str(path))
    assert (article.title, article.text) == ("Talks", "Talks\n\nThey met.\n\nLater\n\nThey left.")
    path.write_text("+++\ntitle = 'Other'\n+++\n# Talks\n\nThey met.")
    (article,) = read(str(path))
    assert article.title == "Other"


@pytest.mark.parametrize("piece", ["**x ", "[x", "_a ", "`", "![", "> ", "[x](", "\\"])
def test_time_grows_with_the_text_alone(piece: str) -> None:
    begun = time.process_time()
    plain(piece * (400_000 // len(piece)))
    assert time.process_time() - begun < 2
