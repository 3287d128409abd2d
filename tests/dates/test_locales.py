"""Languages: what comes from dateparser's locale data, what a language's own file says, and that no words break it."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.dates import find_dates
from events.dates.lexicon import lexicon
from events.dates.locales import locale_tables, tables
from events.text.lexicon import LANGUAGES

DAY = date(2022, 2, 24)
NUMBERS = "2022 3 31 12 0 99 1998 22/2/2022 19:30 1.5 2022-02-30 , . - ( )".split()

#: languages without a file of their own, and what dateparser's data alone finds in them
OTHERS = {
    "nl": ("De ministers kwamen maandag 21 februari 2022 bijeen, 3 dagen geleden.", ["2022-02-21", "2022-02-21"]),
    "pl": ("Ministrowie spotkali się w marcu 2021, wczoraj i 3 dni temu.", ["2021-03", "2022-02-23", "2022-02-21"]),
    "sv": ("Ministrarna möttes 21 februari 2022 och förra veckan.", ["2022-02-21", "2022-W07"]),
    "cs": ("Ministři se sešli v pondělí 21. února 2022 a včera.", ["2022-02-21", "2022-02-23"]),
    "hi": ("मंत्री सोमवार 21 फ़रवरी 2022 को मिले।", ["2022-02-21"]),
    "he": ("השרים נפגשו ב-21 בפברואר 2022.", ["2022-02-21"]),
    "vi": ("Các bộ trưởng gặp nhau 3 ngày trước.", ["2022-02-21"]),
}


def values(text: str, language: str | None) -> list[str]:
    return [mention.value for mention in find_dates(text, DAY, language)]


class TestLocaleData:
    def test_words_become_tables(self) -> None:
        found = locale_tables("nl")
        assert found is not None
        assert found["month"]["maart"] == 3
        assert found["weekday"]["maandag"] == 1
        assert found["unit"]["weken"] == "week"
        assert found["day_word"]["gisteren"] == -1
        assert found["shift"]["vorige week"] == "week-1"
        assert found["ago"]["geleden"] == -1
        assert found["options"]["day_first"] is True

    def test_short_names_count_only_beside_a_date(self) -> None:
        found = locale_tables("nl")
        assert found is not None
        assert "ma" not in found["weekday"]
        assert found["name_month"]["mrt"] == 3

    def test_each_word_has_one_class(self) -> None:
        found = locale_tables("pl")
        assert found is not None
        words = [word for name, table in found.items() if name != "options" for word in table]
        assert len(words) == len(set(words))

    @pytest.mark.parametrize("name", ["xx", "../en", "", "q" * 99])
    def test_unknown_names_have_none(self, name: str) -> None:
        assert locale_tables(name) is None
        assert lexicon(name) is lexicon("en")

    def test_a_region_is_read_as_its_language(self) -> None:
        assert lexicon("pt-BR") is lexicon("pt")
        assert values("Dewan akan memilih pada Selasa.", "id-ID") == ["2022-03-01"]

    def test_dateparser_itself_is_not_imported(self) -> None:
        code = "import sys, events.dates.lexicon as l; l.lexicon('nl'); print('dateparser' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"


class TestOwnFiles:
    def test_the_own_file_has_the_last_word(self) -> None:
        french = tables("fr")
        assert french is not None
        assert french["number"]["sept"] == 7
        assert "sept" not in french["month"]

    def test_words_written_together_are_known(self) -> None:
        assert values("وصل في ٢١ فبراير وعاد والخميس", "ar") == ["2022-02-21", "2022-02-24"]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_table_is_a_class(self, language: str) -> None:
        assert lexicon(language).language == language

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_language_loads_quickly(self, language: str) -> None:
        began = time.process_time()
        lexicon.__wrapped__(language)
        assert time.process_time() - began < 0.3


class TestOtherLanguages:
    @pytest.mark.parametrize(("language", "case"), OTHERS.items())
    def test_dateparser_s_words_are_enough_for_plain_dates(self, language: str, case: tuple[str, list[str]]) -> None:
        text, expected = case
        assert values(text, language) == expected

    def test_the_language_is_detected_when_it_is_not_given(self) -> None:
        assert values("Die Minister trafen sich am Montag in Genf.", None) == ["2022-02-21"]
        assert values("Los ministros se reunieron la semana pasada en Ginebra.", None) == ["2022-W07"]
        assert values("两国外长昨天在北京会面。", None) == ["2022-02-23"]


def words_of(language: str) -> list[str]:
    found = tables(language) or {}
    return [word for name, table in found.items() if name not in ("options", "capital") for word in table]


class TestLaws:
    @pytest.mark.parametrize("language", LANGUAGES)
    @given(data=st.data())
    @settings(max_examples=60, deadline=None)
    def test_no_sequence_of_its_words_breaks_a_language(self, language: str, data: st.DataObject) -> None:
        pieces = data.draw(st.lists(st.sampled_from(words_of(language) + NUMBERS * 20), max_size=8))
        text = ("" if lexicon(language).options.get("spaceless") else " ").join(pieces)
        for published in (None, DAY):
            last = 0
            for mention in find_dates(text, published, language):
                assert text[mention.start : mention.end] == mention.text
                assert last <= mention.start < mention.end
                assert not (mention.first and mention.last) or mention.first <= mention.last
                last = mention.end

    @pytest.mark.parametrize(
        ("language", "piece"),
        [
            ("zh", "上"),
            ("zh", "一"),
            ("zh", "年"),
            ("ja", "月日"),
            ("fr", "19 h "),
            ("de", "3. "),
            ("ar", "و"),
            ("id", "Senin ( "),
        ],
    )
    def test_time_grows_with_the_text_and_no_faster(self, language: str, piece: str) -> None:
        began = time.process_time()
        find_dates(piece * (100_000 // len(piece)), DAY, language)
        assert time.process_time() - began < 1
