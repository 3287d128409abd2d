"""The pipeline as a whole: what an article's sentences become."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import Article, Event, explain, extract
from events.extract import mentions, unresolved
from events.merge import merge
from events.model import DateSource, Kind, Precision, Role, Type

TUESDAY = date(2022, 2, 22)


def events_of(text: str, published: date | None = TUESDAY) -> list[Event]:
    return extract(Article(text, published=published))


def only(text: str, published: date | None = TUESDAY) -> Event:
    found = events_of(text, published)
    assert len(found) == 1, [event.title for event in found]
    return found[0]


def days(text: str, published: date | None = TUESDAY) -> list[tuple[str, str | None]]:
    found = events_of(text, published)
    return sorted(((str(event.start), event.end and str(event.end)) for event in found), key=str)


class TestWhen:
    def test_a_date_in_full(self) -> None:
        event = only("France and Germany signed a treaty on 22 January 2019.")
        assert (event.start, event.end, event.precision) == (date(2019, 1, 22), date(2019, 1, 22), Precision.DAY)
        assert event.date_source is DateSource.EXPLICIT
        assert event.edtf == "2019-01-22"

    def test_a_weekday_counts_from_publication(self) -> None:
        event = only("France recalled its ambassador on Monday.")
        assert event.start == date(2022, 2, 21)
        assert event.date_source is DateSource.RELATIVE

    def test_two_years_are_two_events(self) -> None:
        text = "Georgia recalled the truces reached with Russia in 2008 and 2012."
        assert days(text) == [("2008-01-01", "2008-12-31"), ("2012-01-01", "2012-12-31")]

    def test_consecutive_days_are_one_event(self) -> None:
        assert days("Envoys of Japan met in Geneva on Sunday and Monday.") == [("2022-02-20", "2022-02-21")]

    def test_what_began_and_goes_on_is_open(self) -> None:
        assert days("Norway has trained Ukrainian pilots since 3 January 2022.") == [("2022-01-03", None)]

    def test_what_goes_on_since_a_dated_beginning(self) -> None:
        text = "Dozens of Libyan officials have resigned since protests began on 3 February 2022."
        assert days(text) == [("2022-02-03", "2022-02-03"), ("2022-02-03", None)]

    def test_a_length_of_time_ends_at_publication(self) -> None:
        assert days("Turkey has shelled Syrian villages for three months.") == [("2021-11-22", "2022-02-22")]

    def test_a_deadline_begins_at_publication(self) -> None:
        event = only("Poland will close its border by 1 March 2022.")
        assert (event.start, event.end) == (TUESDAY, date(2022, 3, 1))

    def test_between_two_days(self) -> None:
        assert days("Iran tested missiles between 3 and 5 January 2022.") == [("2022-01-03", "2022-01-05")]

    def test_a_day_after_another_event(self) -> None:
        text = "Chad recalled its envoy on Friday, a day after Sudan expelled two diplomats."
        assert days(text) == [("2022-02-17", "2022-02-17"), ("2022-02-18", "2022-02-18")]

    def test_a_month_without_year_follows_the_tense(self) -> None:
        assert days("Armenia and Azerbaijan signed a ceasefire in November.") == [("2021-11-01", "2021-11-30")]

    def test_this_year_ends_at_publication(self) -> None:
        assert days("India expelled two Pakistani diplomats this year.") == [("2022-01-01", "2022-02-22")]


class TestWhichDate:
    def test_the_saying_and_what_is_said(self) -> None:
        found = days("The Estonian army said on Monday that Russian troops had left the border on Friday.")
        assert ("2022-02-18", "2022-02-18") in found

    def test_two_clauses_with_their_own_dates(self) -> None:
        text = "Ministers of Egypt met in Cairo on Monday and leaders of Jordan will meet in Amman on 3 March 2022."
        assert days(text) == [("2022-02-21", "2022-02-21"), ("2022-03-03", "2022-03-03")]

    def test_a_second_clause_shares_the_date(self) -> None:
        text = "Italy on Thursday recognized the new government of Chad, and Spain condemned the coup in Chad."
        assert days(text) == [("2022-02-17", "2022-02-17")] * 2

    def test_a_dateline_dates_nothing(self) -> None:
        event = only("TALLINN, Feb 20 (Newswire) - Estonia expelled a Russian diplomat on Monday.")
        assert event.start == date(2022, 2, 21)

    def test_a_noun_with_its_date(self) -> None:
        event = only("Monday's talks between Israel and Egypt lasted nine hours.")
        assert event.type is Type.CONSULT
        assert event.countries == ("EGY", "ISR")

    def test_two_expressions_of_one_day_tell_one_event(self) -> None:
        event = only("France and Germany signed a treaty in Aachen on Monday evening, 21 February.")
        assert (event.start, event.time, event.title) == (
            date(2022, 2, 21),
            "evening",
            "France and Germany signed a treaty in Aachen",
        )
        assert event.evidence[0].date_text == "Monday evening, 21 February"


class TestInherited:
    TOLD = "The presidents of Kenya and Uganda met in Nairobi on 4 February 2022. "

    def test_a_definite_noun_takes_the_event_up(self) -> None:
        event = only(self.TOLD + "The summit ended with a pledge on trade.")
        assert len(event.evidence) == 2
        later = event.evidence[1]
        assert (later.date_text, later.date_start) == ("", None)

    def test_the_same_speaker_goes_on(self) -> None:
        text = "Emmanuel Macron accused Russia of aggression on Monday. Macron also urged China to help."
        assert [event.start for event in events_of(text)] == [date(2022, 2, 21)] * 2

    def test_an_act_with_its_author_is_dated_by_the_reaction(self) -> None:
        text = "Poland on Monday condemned Russia's annexation of a strip of Ukraine."
        act = next(event for event in events_of(text) if event.date_source is DateSource.INHERITED)
        assert act.evidence[0].trigger == "annexation"
        assert {"RUS", "UKR"} <= set(act.countries)
        assert act.confidence < 0.7

    def test_an_undated_sentence_alone_is_none(self) -> None:
        assert events_of("France and Germany signed a treaty.") == []

    def test_an_undated_sentence_without_a_tie_is_none(self) -> None:
        assert len(events_of(self.TOLD + "Prices of maize have risen sharply.")) == 1


class TestWithoutPublicationDate:
    NEWS = "On Monday, Latvia expelled an envoy of Belarus. It had signed treaties with Belarus in 1992 and 1995."

    def test_news_keeps_its_dates_in_full_only(self) -> None:
        assert [event.start.year for event in events_of(self.NEWS, None)] == [1992, 1995]

    def test_the_rest_is_reported(self) -> None:
        assert [mention.text for mention in unresolved(Article(self.NEWS))] == ["Monday"]
        assert unresolved(Article(self.NEWS, published=TUESDAY)) == []


class TestWho:
    def test_source_and_target(self) -> None:
        event = only("Turkey sent two drones to Azerbaijan on Monday.")
        assert {(actor.id, actor.role) for actor in event.actors} == {("TUR", Role.SOURCE), ("AZE", Role.TARGET)}

    def test_a_passive(self) -> None:
        event = only("Two Greek fishermen were arrested by Turkey on Monday.")
        roles = {actor.principal: actor.role for actor in event.actors}
        assert roles["TUR"] is Role.SOURCE
        assert roles["GRC"] is not Role.SOURCE

    def test_who_only_says_so_is_no_party(self) -> None:
        event = only("Canada said that Ethiopian troops killed nine people in Eritrea on Monday.")
        assert "CAN" not in event.countries

    def test_the_speaker_behind_a_pronoun_is_one(self) -> None:
        event = only("Denmark said on Monday it had expelled two Russian diplomats.")
        assert {(actor.principal, actor.role) for actor in event.actors} >= {("DNK", Role.SOURCE), ("RUS", Role.TARGET)}

    def test_what_the_article_is_about_when_nobody_is_named(self) -> None:
        text = "Shells fell on Yemen. Yemen is at war. Yemen has no port left. On Monday, nine people were killed."
        event = next(event for event in events_of(text) if "killed" in event.evidence[0].trigger)
        assert event.countries == ("YEM",)


class TestKinds:
    def test_a_happening(self) -> None:
        assert only("Rebels attacked a base in Mali on Monday.").kind is Kind.CORE

    def test_something_said(self) -> None:
        assert only("Peru said on Monday that the river was rising.").kind is Kind.STATEMENT

    def test_a_medium_reported(self) -> None:
        found = events_of("The shares had fallen, a newspaper in Chile reported on Monday.")
        assert [event.kind for event in found] == [Kind.REPORTING]

    def test_something_to_come(self) -> None:
        assert only("Brazil will host talks with Argentina on 3 March 2022.").kind is Kind.SCHEDULED


class TestTheSentenceProvesIt:
    ARTICLE = Article(
        "VILNIUS, Feb 21 (Newswire) - Lithuania on Monday accused Belarus of sending migrants over the border.\n"
        "“We will not yield,” President Gitanas Nauseda said.\n\n"
        "The two countries had agreed on a truce in October 2021. Two soldiers were killed on Saturday evening.",
        published=TUESDAY,
    )

    def test_verbatim_with_date_and_actors_inside(self) -> None:
        text = self.ARTICLE.text
        found = extract(self.ARTICLE)
        assert len(found) >= 3
        for event in found:
            for proof in event.evidence:
                assert text[proof.start : proof.end] == proof.sentence
                assert proof.trigger in proof.sentence
                if proof.date_start is not None:
                    assert text[proof.date_start : proof.date_end] == proof.date_text
                    assert proof.start <= proof.date_start < (proof.date_end or 0) <= proof.end
                assert all(proof.start <= span.start <= span.end <= proof.end for span in proof.actors)

    def test_the_same_article_gives_the_same_events(self) -> None:
        assert extract(self.ARTICLE) == extract(self.ARTICLE)
        assert len({event.id for event in mentions(self.ARTICLE)}) == len(mentions(self.ARTICLE))

    def test_extraction_is_the_mentions_merged(self) -> None:
        assert extract(self.ARTICLE) == merge(mentions(self.ARTICLE))

    def test_it_explains_itself(self) -> None:
        for event in extract(self.ARTICLE):
            lines = explain(event)
            assert any(line.startswith("Dated ") for line in lines)
            assert any(line.startswith("Type ") for line in lines)
            assert lines[-1].startswith("Confidence ")


class TestNothing:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            " \n ",
            "© 2022 The Harbour Post. All rights reserved.",
            "Updated Feb 21, 2022 at 10:15 GMT",
            "Read more: Ten things to know about the port",
        ],
    )
    def test_furniture_of_the_page(self, text: str) -> None:
        assert events_of(text) == []

    @given(st.text(max_size=300))
    def test_any_text_is_read_without_complaint(self, text: str) -> None:
        for event in extract(Article(text, published=TUESDAY, language="en")):
            assert all(text[proof.start : proof.end] == proof.sentence for proof in event.evidence)


class TestHostile:
    @pytest.mark.parametrize(
        "piece", ["France met Germany on Monday and ", "Monday ", "1999 ", "AAA BBB ", '" - "', "(("]
    )
    def test_what_never_ends_is_no_sentence(self, piece: str) -> None:
        assert events_of(piece * 3000) == []

    def test_a_sentence_said_over_and_over_is_one(self) -> None:
        assert len(only("France met Germany on Monday. " * 300).evidence) == 1

    def test_a_crowded_day_is_merged_in_reasonable_time(self) -> None:
        text = "".join(f"France met Germany on Monday in hall {number}. " for number in range(520))
        assert 1 <= len(events_of(text)) <= 520
