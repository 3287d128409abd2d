"""Events that take their day from the sentence before, in several languages."""

from __future__ import annotations

from datetime import date

import pytest

from events import Article
from events.extract import mentions
from events.model import DateSource

WEDNESDAY = date(2023, 5, 17)
TUESDAY = date(2023, 5, 16)


def inherited(text: str, language: str) -> list[tuple[str, date]]:
    """Trigger and day of every mention that another sentence dates."""
    found = mentions(Article(text, published=WEDNESDAY, language=language))
    return [(event.evidence[0].trigger, event.start) for event in found if event.date_source is DateSource.INHERITED]


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        (
            "id",
            "Menteri Luar Negeri Chile bertemu dengan Menteri Luar Negeri Peru pada Selasa. "
            "Pertemuan itu berakhir tanpa pernyataan bersama.",
            "Pertemuan itu berakhir",
        ),
        ("ar", "التقى الرئيس الفرنسي نظيره المصري الثلاثاء. وانتهت المباحثات دون بيان.", "وانتهت"),
        ("zh", "秘鲁外长16日与智利外长举行会谈。会谈结束后双方没有发表声明。", "会谈结束"),
    ],
)
def test_a_definite_noun_takes_up_what_was_told(language: str, text: str, trigger: str) -> None:
    assert any(found.startswith(trigger) and day == TUESDAY for found, day in inherited(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Menteri Luar Negeri Chile bertemu dengan Menteri Luar Negeri Peru pada Selasa. "
            "Sebuah pertemuan akan digelar di Lima.",
        ),
        ("ar", "التقى الرئيس الفرنسي نظيره المصري الثلاثاء. وتشتهر المدينة باجتماعات كبيرة."),
        ("zh", "秘鲁外长16日与智利外长举行会谈。利马以举行大型会议闻名。"),
    ],
)
def test_what_is_not_definite_takes_up_nothing(language: str, text: str) -> None:
    assert inherited(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Menteri Luar Negeri Chile mengecam serangan itu pada Selasa. "
            "Menteri Luar Negeri Chile juga menuntut penyelidikan.",
        ),
        ("zh", "日本首相16日谴责袭击。日本首相还要求展开调查。"),
    ],
)
def test_the_same_speaker_goes_on_where_verbs_have_no_tense(language: str, text: str) -> None:
    assert [day for _, day in inherited(text, language)] == [TUESDAY]
