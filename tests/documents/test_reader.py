"""Files to articles: what is read, and how what cannot be read is refused."""

from __future__ import annotations

import io
import logging
import sys
from datetime import date
from pathlib import Path

import pytest

from events.documents import Metadata, read
from events.documents.limits import TEXT_BYTES
from events.errors import DocumentError
from events.model import Article

TEXT = "The ministers met on 4 February 2022.\n\nThey agreed on “everything” – Zürich."


def written(folder: Path, name: str, raw: bytes | str) -> str:
    path = folder / name
    path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
    return str(path)


def one(name: str, given: Metadata = Metadata()) -> Article:  # noqa: B008
    (article,) = read(name, given)
    return article


class TestText:
    def test_is_kept_as_it_is(self, tmp_path: Path) -> None:
        assert one(written(tmp_path, "a.txt", f"  {TEXT}\n")) == Article(f"  {TEXT}\n")

    @pytest.mark.parametrize("name", ["a.txt", "a", "a.log", "a.TEXT"])
    def test_is_what_every_unknown_ending_is(self, tmp_path: Path, name: str) -> None:
        assert one(written(tmp_path, name, TEXT)).text == TEXT

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
    def test_in_unicode(self, tmp_path: Path, encoding: str) -> None:
        assert one(written(tmp_path, "a.txt", TEXT.encode(encoding))).text == TEXT

    def test_in_an_old_encoding_is_noted(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.WARNING):
            assert one(written(tmp_path, "a.txt", TEXT.encode("cp1252"))).text == TEXT
        assert caplog.messages == [f"{tmp_path / 'a.txt'}: not UTF-8; read as Windows-1252"]

    @pytest.mark.parametrize("ending", ["\r\n", "\r"])
    def test_with_other_line_ends(self, tmp_path: Path, ending: str) -> None:
        assert one(written(tmp_path, "a.txt", TEXT.replace("\n", ending))).text == TEXT

    def test_may_begin_with_front_matter(self, tmp_path: Path) -> None:
        matter = '+++\ntitle = "Talks"\npublished = 2022-02-05\nlanguage = "en-GB"\nother = 1\n+++\n\n'
        article = one(written(tmp_path, "a.txt", matter + TEXT + "\n"))
        assert article == Article(TEXT, date(2022, 2, 5), "Talks", language="en")

    def test_what_is_given_stands_above_what_is_found(self, tmp_path: Path) -> None:
        name = written(tmp_path, "a.txt", f"+++\ntitle = 'Talks'\npublished = 2022-02-05\n+++\n{TEXT}")
        assert one(name, Metadata(published=date(2022, 2, 6))).published == date(2022, 2, 6)
        assert one(name, Metadata(published=date(2022, 2, 6))).title == "Talks"

    def test_from_standard_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
        assert one("-").text == TEXT


class TestRefused:
    @pytest.mark.parametrize(
        ("name", "raw", "reason"),
        [
            ("a.txt", b"", "empty"),
            ("a.txt", b" \n\t\n", "empty"),
            ("a.txt", b"\xef\xbb\xbf", "empty"),
            ("a.txt", bytes(range(256)) * 10, "binary, not text"),
            ("a.txt", b"text with \0\0\0\0 in it", "binary, not text"),
            ("a.txt", b"\x81\x8d\x8f", "neither UTF-8 nor Windows-1252, or not text"),
            ("a.txt", b"\xff\xfea", "begins as utf-16 and goes on as something else"),
            ("a.txt", b"%PDF-1.7 ...", "a PDF file, not text"),
            ("a.txt", b"PK\x03\x04...", "a ZIP archive, not text"),
            ("a.md", b"+++\ntitle = \n+++\ntext", "front matter: Invalid value"),
            ("a.md", b"+++\ntitle = 'a'\n", "the front matter has no end (+++)"),
            ("a.md", b"+++\npublished = 'soon'\n+++\ntext", "'soon' is not a date such as 2022-02-22"),
            ("a.md", b"+++\ntitle = 'a'\n+++\n\n", "no text"),
            ("a.html", b"<html><script>1</script></html>", "no text"),
            ("a.csv", b"a,b\n1,2\n", "no column named text"),
            ("a.jsonl", b"", "empty"),
            ("a.txt", b"x" * (TEXT_BYTES + 1), "5.0 MB, more than the 5.0 MB that are read"),
            ("a.html", b"<p>" * 3_400_000, "10.2 MB, more than the 5.0 MB that are read"),
        ],
    )
    def test_in_one_line_that_names_it(self, tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
        path = written(tmp_path, name, raw)
        with pytest.raises(DocumentError) as raised:
            list(read(path))
        assert str(raised.value).startswith(f"{path}: {reason}")
        assert "\n" not in str(raised.value)

    def test_what_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(DocumentError, match="there is no such file"):
            one(str(tmp_path / "none.txt"))

    @pytest.mark.parametrize("name", ["https://post.example/1", "http://post.example/a.html", "FTP://post.example/a"])
    def test_a_page_of_the_web(self, name: str) -> None:
        with pytest.raises(DocumentError, match=f"^{name}: pages are not fetched"):
            list(read(name))

    def test_nothing_at_all(self) -> None:
        with pytest.raises(DocumentError, match=r"^'': a file needs a name"):
            list(read(""))

    def test_standard_input_that_is_closed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", None)
        with pytest.raises(DocumentError, match=r"^standard input: closed"):
            list(read("-"))

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(DocumentError, match="is a folder, not a file"):
            one(str(tmp_path))

    @pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
    def test_a_name_that_cannot_be(self, name: str) -> None:
        with pytest.raises(DocumentError):
            one(name)

    def test_more_than_was_announced(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * (TEXT_BYTES + 1))))
        with pytest.raises(DocumentError, match=r"-: more than the 5\.0 MB that are read"):
            one("-")
