"""Text from outside stays text."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import safe

HOSTILE = [
    "![x](http://host.example/p.png)",
    "[click](javascript:alert(1))",
    "<img src=x onerror=alert(1)>",
    "# big **bold** `code` $x^2$ :red[x] :material/home: ~~no~~",
    "a\n\n---\n\nb",
    '<a href="http://host.example">x</a>',
    "%{meta} &lt;b&gt;",
    "\u202egnp.exe",
]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed(html: str) -> _Tags:
    parser = _Tags()
    parser.feed(html)
    parser.close()
    return parser


class TestMarkdown:
    @pytest.mark.parametrize("text", HOSTILE)
    def test_every_mark_is_escaped(self, text: str) -> None:
        written = safe.markdown(text)
        for place, character in enumerate(written):
            if character in "![]()<>*_`#:$~|{}&-+":
                assert written[place - 1] == "\\", written

    @pytest.mark.parametrize("text", ["http://a.example", "HTTPS://a.example", "www.a.example", "me@a.example"])
    def test_a_bare_address_is_no_link(self, text: str) -> None:
        written = safe.markdown(text)
        assert "\u2060" in written
        assert written.replace("\u2060", "").replace("\\", "") == text

    def test_is_one_line(self) -> None:
        assert "\n" not in safe.markdown("a\n\n# b\u2028c")


class TestMarkup:
    @given(st.text())
    def test_has_no_element(self, text: str) -> None:
        assert not _parsed(safe.markup(text)).tags

    @given(st.text(min_size=1), st.data())
    def test_marks_and_nothing_else(self, text: str, data: st.DataObject) -> None:
        ends = st.integers(0, len(text) + 2)
        spans = data.draw(st.lists(st.tuples(ends, ends, st.just("date")), max_size=4))
        tags = _parsed(safe.marked(text, spans)).tags
        assert {(tag, *attrs) for tag, attrs in tags} <= {("mark", ("class", "date"))}

    def test_the_text_is_kept_and_the_first_of_two_overlapping_spans_is_marked(self) -> None:
        html = safe.marked("On 3 May Kyiv <replied>", [(3, 8, "date"), (5, 13, "actor"), (9, 13, "actor")])
        assert html == (
            'On <mark class="date">3 May</mark> <mark class="actor">Kyiv</mark> &lt;replied&gt;'
        )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_plotly_is_given_no_tag_and_no_template(text: str) -> None:
    assert not {"<", ">"} & set(safe.plotly(text))
    assert "%{" not in safe.plotly(text)


def test_text_that_turns_its_surroundings_round_is_tamed() -> None:
    assert safe.plain("a\u202eb\x00c") == "ab c"


class TestLink:
    @pytest.mark.parametrize("url", ["https://news.example/2022/a?b=c#d", "http://host.example:8080/"])
    def test_web_addresses_are_links(self, url: str) -> None:
        assert safe.link(url) == url

    @pytest.mark.parametrize(
        "url",
        ["javascript:alert(1)", "data:text/html,x", "ftp://a.example", "https://", "//a.example", "a b", "", None,
         "https://a.example/\nx", "http://[::1", "JAVASCRIPT:x", "file:///etc/passwd"],
    )  # fmt: skip
    def test_nothing_else_is(self, url: str | None) -> None:
        assert safe.link(url) is None

    def test_it_cannot_end_the_markdown_around_it(self) -> None:
        assert safe.target("https://a.example/x)(y>") == "https://a.example/x%29%28y%3E"
