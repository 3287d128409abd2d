"""Web pages: what a reader sees, and what the page says of itself."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.documents import read
from events.documents.html import Page, declared_encoding
from events.model import Article

STORY = "The ministers met in Geneva on 4 February 2022 and agreed to meet again in the spring. " * 4

PAGE = f"""<!DOCTYPE html><html lang="fr-FR"><head><title>Talks &ndash; The Post</title>
<meta property="og:title" content="Talks in Geneva"><meta property="og:site_name" content="The Post">
<meta property="article:published_time" content="2022-02-05T07:30:00+01:00">
<link rel="canonical" href="https://post.example/talks"><style>p {{ color: red }}</style></head>
<body><nav>Home | World</nav><article><h1>Talks in Geneva</h1><p>{STORY}</p><script>track()</script>
<p>They left &amp; came&nbsp;back.</p><aside>Read more</aside></article><footer>© The Post</footer></body></html>"""


def read_page(folder: Path, html: str | bytes) -> Article:
    path = folder / "page.html"
    path.write_bytes(html.encode() if isinstance(html, str) else html)
    (article,) = read(str(path))
    return article


def test_a_page_is_an_article(tmp_path: Path) -> None:
    assert read_page(tmp_path, PAGE) == Article(
        f"Talks in Geneva\n\n{STORY.strip()}\n\nThey left & came back.",
        date(2022, 2, 5),
        "Talks in Geneva",
        "https://post.example/talks",
        "The Post",
        "fr",
    )


@pytest.mark.parametrize(
    "head",
    [
        '<meta itemprop="datePublished" content="2022-02-05">',
        '<meta name="DC.date" content="2022-02-05T10:00:00Z">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-02-05T10:00"}</script>',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2022-02-05"}]}</script>',
        '<meta name="date" content="Sat, 05 Feb 2022 10:00:00 GMT">',
    ],
)
def test_ways_to_say_when_it_was_published(tmp_path: Path, head: str) -> None:
    assert read_page(tmp_path, f"<head>{head}</head><body>{STORY}").published == date(2022, 2, 5)


@pytest.mark.parametrize("said", ["soon", "", "2022-02-30", '{"a":'])
def test_a_date_that_is_none_is_no_date(tmp_path: Path, said: str) -> None:
    html = f"<meta name=date content='{said}'><script type='application/ld+json'>{said}</script>{STORY}"
    assert read_page(tmp_path, html).published is None


def test_the_title_is_the_best_that_is_there(tmp_path: Path) -> None:
    assert read_page(tmp_path, f"<title>One</title><h1>Two</h1>{STORY}").title == "One"
    assert read_page(tmp_path, f"<svg><title>Icon</title></svg><h1>Two</h1>{STORY}").title == "Two"
    assert read_page(tmp_path, STORY).title is None


def test_a_head_without_an_end_hides_nothing(tmp_path: Path) -> None:
    assert read_page(tmp_path, "<head><title>One</title><body><p>They met.").text == "They met."


def test_the_page_says_how_it_is_encoded(tmp_path: Path) -> None:
    html = "<meta charset=windows-1251><p>Встреча в Женеве</p>".encode("cp1251")
    assert declared_encoding(html) == "windows-1251"
    assert read_page(tmp_path, html).text == "Встреча в Женеве"
    assert read_page(tmp_path, "<meta charset=nonsense><p>Встреча").text == "Встреча"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("1 < 2 <3 & 4", "1 < 2 <3 & 4"),
        ("a<!-- <p>b --> c", "a c"),
        ("<a title='x > y'>b</a>", "b"),
        ('<a title="it\'s">b</a>', "b"),
        ("<p>a<p>b<br/>c", "a\nb\nc"),
        ("<P CLASS=x>a</P >", "a"),
        ("&lt;b&gt; &amp;amp; &#8364; &nosuch;", "<b> &amp; € &nosuch;"),
        ("&#" + "9" * 9999 + ";", "&#" + "9" * 9999 + ";"),
        ("<script>if (a < b) '</p>'</script>c", "c"),
        (f"a<img src='data:image/png;base64,{'A' * 50_000}'>b", "ab"),
        ("a <b c d", "a"),
        ("<pre>a\n  b</pre>", "a\nb"),
    ],
)
def test_markup(html: str, text: str) -> None:
    assert Page(html).text == text


@given(st.text(alphabet="<>/!-[]=\"'& \nabphtmlscriptarticle;#x0"))
def test_any_text_is_a_page(text: str) -> None:
    page = Page(text)
    assert isinstance(page.text, str)
    assert set(page.metadata) == {"published", "title", "source", "url", "language"}


@pytest.mark.parametrize(
    "piece",
    [
        "<b>",
        "<nav>",
        "<",
        "<!--",
        "&",
        "<p x='",
        "<p x='>",
        '<p x=">',
        "</p>",
        "<article>x",
        "<title>",
        "</",
        "<!",
        "<a a=a ",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    begun = time.process_time()
    Page(piece * (200_000 // len(piece)))
    assert time.process_time() - begun < 2
