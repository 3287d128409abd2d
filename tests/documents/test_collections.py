"""JSON lines and CSV: many articles in a file, and one bad row among them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from events.documents import Metadata, collections, read, read_sample
from events.documents.limits import TEXT_BYTES
from events.errors import DocumentError
from events.model import Article

ARTICLES = [
    Article("They met.", date(2022, 2, 5), "Talks", "https://post.example/1", "The Post", "en"),
    Article("They, too, left.\nAll of them."),
]
JSONL = """{"text": "They met.", "published": "2022-02-05T10:00:00Z", "title": "Talks", "url": "https://post.example/1",
 "source": "The Post", "language": "en", "more": [1]}
"""


def read_all(folder: Path, name: str, raw: str | bytes) -> tuple[list[Article], list[str]]:
    path = folder / name
    path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
    errors: list[str] = []
    articles = list(read(str(path), on_error=lambda error: errors.append(str(error).removeprefix(f"{path}, "))))
    return articles, errors


COLUMNS = ("text", "published", "title", "url", "source", "language")
OTHERS = ("Content", " Date", "headline", "LINK", "publisher", "lang")


def table(columns: tuple[str, ...], delimiter: str) -> str:
    rows = [("They met.", "2022-02-05", "Talks", "https://post.example/1", "The Post", "en")]
    rows.append(('"They, too, left.\nAll of them."', "", "", "", "", ""))
    return "\n".join(delimiter.join(row) for row in (columns, *rows))


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.jsonl", JSONL.replace("\n", "", 1) + '\n{"text": "They, too, left.\\nAll of them.", "published": null}\n'),
        ("a.csv", table(COLUMNS, ",")),
        ("a.csv", table(OTHERS, ";")),
        ("a.tsv", table(OTHERS, "\t")),
        ("a.csv", "\ufeff" + table(COLUMNS, ",").replace("\n", "\r\n")),
    ],
)
def test_every_row_is_an_article(tmp_path: Path, name: str, raw: str) -> None:
    assert read_all(tmp_path, name, raw) == (ARTICLES, [])


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON in UTF-8"),
        ("[1]", "not a JSON object"),
        ("[" * 100_000, "not JSON in UTF-8"),
        ('{"title": "x"}', "no text"),
        ('{"text": ""}', "no text"),
        ('{"text": 5}', "no text"),
        ('{"text": "x", "published": "soon"}', "'soon' is not a date such as 2022-02-22"),
        ('{"text": "x", "published": 20}', "'20' is not a date such as 2022-02-22"),
        (f'{{"text": "{"x" * TEXT_BYTES}"}}', "more than the 5.0 MB that are read"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, line: str, reason: str) -> None:
    good = '{"text": "They met."}\n'
    articles, errors = read_all(tmp_path, "a.jsonl", f"{good}{line}\n{good}")
    assert [article.text for article in articles] == ["They met."] * 2
    assert errors == [f"line 2: {reason}"]


def test_half_characters_become_marks(tmp_path: Path) -> None:
    (article,), _ = read_all(tmp_path, "a.jsonl", '{"text": "Half: \\ud800", "title": "\\udfff"}')
    assert (article.text, article.title) == ("Half: \ufffd", "\ufffd")


def test_a_bad_row_of_a_table(tmp_path: Path) -> None:
    articles, errors = read_all(
        tmp_path, "a.csv", "text,published\nThey met.,soon\n,2022-02-05\nThey left.,2022\nYes.,\n"
    )
    assert [article.text for article in articles] == ["Yes."]
    assert [error.split(": ")[0] for error in errors] == ["line 2", "line 3", "line 4"]


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.jsonl", bytes(range(256)) * 20, "binary, not text"),
        ("a.jsonl", b"PK\x03\x04" + b"\n" * 99, "a ZIP archive, not text"),
        ("a.csv", b"text," + b"a" * (TEXT_BYTES + 1) + b"\nthey met,x\n", "line 0: field larger than field limit"),
    ],
)
def test_what_is_no_collection_is_said_once(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(DocumentError, match=f"^{re.escape(str(tmp_path / name))}(, |: ){reason}"):
        list(read(str(tmp_path / name)))


def test_without_anyone_to_tell_the_first_error_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "They met."}\n{\n')
    with pytest.raises(DocumentError, match="line 2: not JSON"):
        list(read(str(path), Metadata()))


class TestSample:
    def test_its_articles_say_everything_of_themselves(self) -> None:
        assert "ukraine" in collections()
        for name in collections():
            for article in read_sample(name):
                assert all((article.published, article.title, article.source, article.url, article.language))

    def test_there_is_no_other(self) -> None:
        with pytest.raises(DocumentError, match=r"mars: no sample collection; there are .*ukraine"):
            read_sample("mars")
