"""Sentences: where a text may be cut, and where not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.text import sentences


def cut(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


#: Each entry is a text written as the list of its sentences.
ENGLISH = {
    "plain": ["The envoys met.", "They agreed on little!", "Will they meet again?"],
    "compound title": ["Univ.-Prof. Brandt spoke.", "Nobody answered."],
    "titles": ["Mr. Okoro met Gen. Lindqvist and Dr. Amara Diallo.", "Lt. Gen. Park stayed away."],
    "initials": ["J. R. Whitfield and A.B. Sorensen signed.", "Both left at noon."],
    "states": ["U.S. troops left the base.", "The U.S. Embassy said nothing."],
    "abbreviation ends": ["The paper was drafted in the U.S.", "It was signed in Oslo."],
    "company": ["Harrow Inc. said on Monday it would leave.", "Brandt & Co.", "The rest stayed."],
    "clock": ["Shelling began at 4 a.m. on Friday.", "It ended at 9 p.m.", "The town slept."],
    "month": ["The pact of Feb. 21 holds.", "A second one, signed on Mar. 3, does not."],
    "number": ["Resolution No. 12 passed.", "Art. 5 was not invoked, and vol. 2 of the report is due."],
    "decimals": ["Prices rose 3.5 percent to $1.2 billion.", "Wages rose by 0.4."],
    "quotes": ['"We will not yield."', "He left.", "“Peace must come first.”", "The hall fell silent."],
    "speaker after the quote": ['"Will you sign?" the minister asked.', '"Never!" came the answer.'],
    "ellipsis": ["The minister hesitated ... and then agreed.", "He waited...", "Nobody came."],
    "brackets": ["(The ministry did not answer.)", "Talks go on."],
    "reference marks": ["The war ended in 1988.[12][13]", "Peace followed.[4]"],
    "roman": ["King Haakon VII.", "The second act began."],
}

OTHERS = {
    "de": ["Am 3. März traf Dr. Brandt die Delegation.", "Die Sitzung vom 21. Februar fiel aus.", "Das war 2014."],
    "fr": ["M. Lefèvre a rencontré Mme Diop à 15 h.", "« Nous partirons demain. »", "La salle s’est tue."],
    "es": ["El Sr. Ibáñez viajó a EE.UU. el lunes.", "¿Firmarán el pacto?", "¡Nadie lo sabe!"],
    "pt": ["O Sr. Tavares falou às 10h.", "A Dra. Nunes não respondeu."],
    "it": ["Il dott. Ferri è arrivato alle 9.", "L’on. Galli no."],
    "id": ["Menteri bertemu Dr. Hatta pada Senin.", "Rapat digelar di Jl. Merdeka No. 3.", "Hasilnya nihil."],
    "ru": ["В 2014 г. стороны подписали договор.", "А. П. Орлов отказался.", "Почему?"],
    "uk": ["У 2014 р. сторони підписали угоду.", "О. І. Коваль відмовився."],
    "tr": ["3. Kolordu pazartesi günü yola çıktı.", "Dr. Aydın açıklama yapmadı."],
    "ar": ["التقى الوزيران يوم الاثنين.", "هل وقّعا الاتفاق؟", "لم يعلن ذلك."],
}

UNSPACED = {
    "zh": ["两国外长星期一会面。", "“我们不会退让！”", "会谈将于周五继续。", "为什么？"],
    "ja": ["両国の外相は月曜日に会談した。", "「譲歩はしない。」と大臣は述べた。", "次回は未定だ。"],
}


class TestSentences:
    @pytest.mark.parametrize("parts", ENGLISH.values(), ids=ENGLISH)
    def test_english(self, parts: list[str]) -> None:
        assert cut(" ".join(parts)) == parts

    @pytest.mark.parametrize(("language", "parts"), OTHERS.items(), ids=OTHERS)
    def test_other_languages(self, language: str, parts: list[str]) -> None:
        assert cut(" ".join(parts), language) == parts

    @pytest.mark.parametrize(("language", "parts"), UNSPACED.items(), ids=UNSPACED)
    def test_languages_without_spaces(self, language: str, parts: list[str]) -> None:
        assert cut("".join(parts), language) == parts


class TestLines:
    def test_a_line_break_ends_a_headline(self) -> None:
        text = "Truce holds in the north\nEnvoys return to Geneva\n\nThe truce held on Sunday."
        assert cut(text) == ["Truce holds in the north", "Envoys return to Geneva", "The truce held on Sunday."]

    def test_bullets_are_left_out(self) -> None:
        text = "• Truce holds\n- Envoys return\n* Oil falls * Gold rises • Talks go on"
        assert cut(text) == ["Truce holds", "Envoys return", "Oil falls", "Gold rises", "Talks go on"]

    def test_wrapped_text_is_read_on(self) -> None:
        text = (
            "The delegations of both countries met in\nVienna on Monday and agreed to open the\n"
            "border for a week, as the mediators had\nasked. The border will be closed again\non Friday.\n\n"
            "Nobody was surprised."
        )
        assert len(cut(text)) == 3

    def test_nothing_but_marks_is_no_sentence(self) -> None:
        assert cut("...\n***\n — \n") == []


class TestLaws:
    @given(st.text(alphabet="ab A1.!?…。\n •*“”'\"J\u00a0»é", max_size=60))
    def test_every_letter_is_in_one_sentence(self, text: str) -> None:
        spans = sentences(text)
        covered = [index for start, end in spans for index in range(start, end)]
        assert covered == sorted(set(covered))
        assert {index for index, char in enumerate(text) if char.isalnum()} <= set(covered)

    @given(st.text(max_size=80))
    def test_spans_are_trimmed(self, text: str) -> None:
        assert all(part == part.strip() and part for part in cut(text))

    @pytest.mark.parametrize("piece", [".", "a. ", "U.S. ", "\n", "« ", "...", "* ", "[1]", "。”"])
    def test_time_grows_with_the_text_and_no_faster(self, piece: str) -> None:
        text = piece * (200_000 // len(piece))
        began = time.process_time()
        sentences(text)
        assert time.process_time() - began < 1
