"""Merging: which mentions are one event, and what the event keeps of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.merge import merge, split
from events.model import Event, Kind, Type
from tests.merge.mentions import mention

VISIT = "President Putin travelled to Beijing to see Xi Jinping before the Games opened."
PACT = "Both leaders signed a long joint statement in Beijing before the Games opened."


class TestOneEvent:
    def test_two_articles_on_the_same_talks(self) -> None:
        merged = merge([mention(VISIT), mention(PACT, article="a2", type_=Type.AGREE)])
        assert len(merged) == 1
        assert {proof.sentence for proof in merged[0].evidence} == {VISIT, PACT}

    def test_across_languages(self) -> None:
        other = mention("中俄两国元首在北京会晤。", article="a2", language="zh")
        assert len(merge([mention(VISIT), other])) == 1

    @pytest.mark.parametrize(
        ("language", "sentence"),
        [
            ("fr", "Moscou a opposé son veto à la résolution."),
            ("es", "Moscú vetó la resolución."),
            ("de", "Moskau legte gegen die Resolution ein Veto ein."),
            ("ru", "Москва наложила вето на резолюцию."),
            ("ar", "استخدمت موسكو الفيتو ضد القرار."),
            ("zh", "莫斯科否决了决议草案。"),
            ("ja", "ロシアは決議案に拒否権を行使した。"),
            ("id", "Moskow memveto resolusi itu."),
            ("tr", "Moskova karar tasarısını veto etti."),
        ],
    )
    def test_across_languages_by_what_words_mean(self, language: str, sentence: str) -> None:
        one = mention("Moscow vetoed the resolution.", actors="RUS", type_=Type.REJECT)
        other = mention(sentence, actors="RUS", type_=Type.REJECT, article="a2", language=language)
        assert len(merge([one, other])) == 1

    def test_one_telling_may_join_by_another_that_is_like_both(self) -> None:
        long = mention(PACT + " It praised a friendship without limits.", article="a1", type_=Type.AGREE)
        friends = mention("Both called their friendship unlimited.", article="a2", type_=Type.OTHER)
        envoys = mention(VISIT, article="a3")
        assert len(merge([friends, envoys])) == 2
        assert len(merge([friends, envoys, long])) == 1

    def test_talks_and_what_came_of_them_in_one_sentence(self) -> None:
        both = "Xi and Putin met in Beijing and signed a joint statement."
        met = mention(both, trigger="met", people="xi putin")
        signed = mention(both, trigger="signed", people="xi putin", type_=Type.SUPPORT)
        assert len(merge([met, signed])) == 1

    def test_a_company_of_three_is_rare(self) -> None:
        one = mention("A ceasefire was signed at night.", actors="ARM AZE RUS", type_=Type.SUPPORT)
        other = mention("The three put their names to it.", actors="ARM AZE RUS", type_=Type.OTHER, article="a2")
        assert len(merge([one, other])) == 1

    def test_a_vaguer_date_merges_into_the_exact_one(self) -> None:
        month = mention(VISIT, "2022-02-01", "2022-02-28", article="a2")
        merged = merge([month, mention(VISIT)])
        assert len(merged) == 1
        assert merged[0].start == merged[0].end == date(2022, 2, 4)
        assert merged[0].edtf == "2022-02-04"

    def test_a_copy_with_a_few_words_changed(self) -> None:
        one = mention("Rebels seized the town of Ajdabiya after a night of shelling.", actors="")
        copy = mention("Rebels seized the town of Ajdabiya after a long night of shelling.", actors="", article="a2")
        assert len(merge([one, copy])) == 1

    def test_a_source_that_leaves_out_a_party(self) -> None:
        full = mention("Russian missiles struck the port of Odesa.", actors="RUS >UKR", type_=Type.ASSAULT)
        less = mention("Missiles struck the port of Odesa.", actors=">UKR", type_=Type.ASSAULT, article="a2")
        assert len(merge([full, less])) == 1


class TestTwoEvents:
    def test_dates_that_contradict(self) -> None:
        assert len(merge([mention(VISIT), mention(VISIT, "2022-02-05", article="a2")])) == 2

    def test_other_actors(self) -> None:
        assert len(merge([mention(VISIT), mention(VISIT, actors="USA FRA", article="a2")])) == 2

    def test_cooperation_and_conflict(self) -> None:
        blow = mention("Shells fell on a border village.", type_=Type.ASSAULT, article="a2")
        assert len(merge([mention(VISIT), blow])) == 2

    def test_two_attacks_in_one_country_on_one_day(self) -> None:
        bomb = mention("A car bomb went off near a bank in Damascus.", actors="SYR", type_=Type.ASSAULT)
        raid = mention("Troops opened fire on mourners in Hama.", actors="SYR", type_=Type.ASSAULT, start=90)
        assert len(merge([bomb, raid])) == 2

    def test_two_triggers_of_one_sentence(self) -> None:
        both = [mention(VISIT, trigger="travelled"), mention(VISIT, trigger="to see")]
        assert len(merge(both)) == 2

    def test_a_vague_date_of_another_kind_of_event(self) -> None:
        month = mention(PACT, "2022-02-01", "2022-02-28", article="a2", type_=Type.AGREE)
        assert len(merge([month, mention(VISIT)])) == 2

    def test_two_attacks_by_the_same_on_one_day(self) -> None:
        mall = "Missiles hit a crowded shopping centre in Kremenchuk."
        flats = "A block of flats in Kharkiv was set on fire by missiles."
        blow = {"actors": "RUS >UKR", "type_": Type.ASSAULT}
        assert len(merge([mention(mall, **blow), mention(flats, article="a2", **blow)])) == 2

    def test_a_blow_and_the_answer_to_it(self) -> None:
        one = mention("Israel struck air bases deep in Iran.", actors="ISR >IRN", type_=Type.ASSAULT)
        other = mention("Iran struck air bases in Israel.", actors="IRN >ISR", type_=Type.ASSAULT, article="a2")
        assert len(merge([one, other])) == 2

    def test_the_same_done_by_two(self) -> None:
        one = mention("Japan froze the assets of Russian banks.", actors="JPN >RUS", type_=Type.SANCTION)
        other = mention(
            "Canada froze the assets of Russian banks.", actors="CAN >RUS", type_=Type.SANCTION, article="a2"
        )
        assert len(merge([one, other])) == 2

    def test_two_meetings_with_one_party_in_common(self) -> None:
        one = mention("Xi Jinping met Putin for talks.", actors="CHN RUS")
        other = mention("Xi Jinping met the Kazakh president for talks.", actors="CHN KAZ", article="a2")
        assert len(merge([one, other])) == 2

    def test_meetings_of_other_people(self) -> None:
        one = mention("Xi met Putin for talks.", people="xi putin")
        other = mention("Wang met Lavrov for talks.", people="wang lavrov", article="a2")
        assert len(merge([one, other])) == 2

    def test_a_deed_and_its_denial(self) -> None:
        deed = mention("Russia bombed a hospital in Aleppo.", actors="RUS >SYR", type_=Type.ASSAULT)
        no = mention(
            "Russia denied that it had bombed a hospital in Aleppo.", actors="RUS", type_=Type.REJECT, article="a2"
        )
        assert len(merge([deed, no])) == 2

    def test_across_languages_what_shares_nothing_but_the_parties(self) -> None:
        one = mention("Georgian and Russian players met on the beach.", actors="RUS GEO", type_=Type.OTHER)
        other = mention(
            "Des chars russes sont entrés dans Gori.", actors="RUS GEO", type_=Type.OTHER, article="a2", language="fr"
        )
        assert len(merge([one, other])) == 2

    def test_a_vague_date_with_nothing_else_in_common(self) -> None:
        decade = mention("Troops lost a large part of the land.", "1990-01-01", "1999-12-31", type_=Type.OTHER)
        month = mention("The first war came to an end.", "1994-05-01", "1994-05-31", type_=Type.OTHER, article="a2")
        assert len(merge([decade, month])) == 2

    def test_what_a_reader_has_separated_stays_apart(self) -> None:
        one, other = mention(VISIT), mention(VISIT, article="a2")
        assert len(merge([one, other])) == 1
        assert len(merge([one, other], apart=[(one.id, other.id)])) == 2


class TestWhatItKeeps:
    def test_id_and_title_of_the_first_to_be_published(self) -> None:
        late = mention(VISIT, article="a0", published="2022-03-01")
        early = mention(PACT, article="a9", published="2022-02-05")
        merged = merge([late, early])[0]
        assert (merged.id, merged.title) == (early.id, early.title)
        assert merged.merged == tuple(sorted((late.id, early.id)))

    def test_the_likeness_that_joined_it(self) -> None:
        assert merge([mention(VISIT), mention(VISIT, article="a2")])[0].merge_score == 1.0
        assert merge([mention(VISIT)])[0].merge_score is None

    def test_the_type_that_most_sentences_say(self) -> None:
        types = [Type.AGREE, Type.CONSULT, Type.CONSULT]
        told = [mention(VISIT, article=f"a{i}", type_=type_) for i, type_ in enumerate(types)]
        assert merge(told)[0].type == Type.CONSULT

    def test_what_happened_stands_before_what_was_said(self) -> None:
        told = [mention(VISIT, kind=Kind.STATEMENT), mention(VISIT, article="a2")]
        assert merge(told)[0].kind == Kind.CORE

    def test_a_second_article_makes_it_surer(self) -> None:
        assert merge([mention(VISIT), mention(VISIT, article="a2")])[0].confidence > 0.8

    def test_sources_that_differ_in_type(self) -> None:
        told = "Gunboats stopped the grain ferry off Kerch."
        one = mention(told, actors="RUS >UKR", type_=Type.COERCE)
        other = mention(told, actors="RUS >UKR", type_=Type.AID, article="a2")
        assert merge([one, other])[0].disputed == ("type",)

    def test_sources_that_differ_in_parties(self) -> None:
        one = mention(VISIT, actors="CHN RUS BLR")
        other = mention(VISIT, actors="CHN RUS KAZ", article="a2")
        assert merge([one, other])[0].disputed == ("actors",)

    def test_undone(self) -> None:
        told = [mention(VISIT), mention(PACT, article="a2", type_=Type.AGREE)]
        merged = merge(told)[0]
        assert split(merged, told) == sorted(told, key=lambda event: event.id)
        assert split(told[0], told) == [told[0]]


def test_order_does_not_matter() -> None:
    told = [mention(VISIT), mention(PACT, article="a2"), mention(VISIT, article="a3", actors="RUS")]
    assert len({tuple(merge(order)) for order in permutations(told)}) == 1


WORDS = ("border", "grain", "convoy", "shelling", "summit", "pipeline", "ferry")


@st.composite
def mentions(draw: st.DrawFn) -> list[Event]:
    """A dozen mentions from a small world, so that many of them are alike."""
    count = draw(st.integers(0, 12))
    told = []
    for number in range(count):
        first = date(2022, 2, 1) + timedelta(days=draw(st.integers(0, 2)))
        last = draw(st.sampled_from(["", "2022-02-28", None]))
        told.append(
            mention(
                " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5))),
                first.isoformat(),
                last,
                actors=draw(st.sampled_from(["", "CHN", "RUS", "CHN RUS", "CHN >RUS USA"])),
                type_=draw(st.sampled_from([Type.CONSULT, Type.AGREE, Type.OTHER, Type.ASSAULT])),
                article=f"a{draw(st.integers(0, 3))}",
                start=number * 100,
                language=draw(st.sampled_from(["en", "fr"])),
            )
        )
    return told


class TestLaws:
    @given(mentions(), st.randoms())
    def test_the_order_of_the_input_does_not_matter(self, told: list[Event], chance: Random) -> None:
        shuffled = list(told)
        chance.shuffle(shuffled)
        assert merge(shuffled) == merge(told)

    @given(mentions())
    def test_merging_what_is_merged_changes_nothing(self, told: list[Event]) -> None:
        once = merge(told)
        assert merge(once) == once

    @given(mentions())
    def test_no_evidence_is_lost_and_none_is_doubled(self, told: list[Event]) -> None:
        before = sorted((proof.article, proof.start) for event in told for proof in event.evidence)
        after = sorted((proof.article, proof.start) for event in merge(told) for proof in event.evidence)
        assert after == before

    @given(mentions())
    def test_every_mention_is_in_exactly_one_event(self, told: list[Event]) -> None:
        named = [name for event in merge(told) for name in event.merged or (event.id,)]
        assert sorted(named) == sorted(event.id for event in told)

    @given(mentions())
    def test_days_of_all_evidence_lie_around_the_event(self, told: list[Event]) -> None:
        for event in merge(told):
            for proof in event.evidence:
                assert proof.first is not None
                assert proof.first <= event.start
                assert proof.last == event.end or (proof.last and event.end and proof.last >= event.end)

    @given(mentions())
    def test_merging_can_be_undone(self, told: list[Event]) -> None:
        parts = [part for event in merge(told) for part in split(event, told)]
        assert sorted(parts, key=lambda event: event.id) == sorted(told, key=lambda event: event.id)
