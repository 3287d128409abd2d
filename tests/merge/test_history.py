"""What was known when: on any day the standing versions are what merging the mentions published until then gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.merge import blocks, merge
from events.merge.history import Version, history
from events.merge.linking import published
from events.model import Event, Type
from tests.merge.mentions import mention

VISIT = "President Putin travelled to Beijing to see Xi Jinping before the Games opened."
PACT = "Both leaders signed a long joint statement in Beijing before the Games opened."


def undated(event: Event) -> Event:
    return replace(event, evidence=tuple(replace(proof, published=None) for proof in event.evidence))


@st.composite
def mentions(draw: st.DrawFn) -> list[Event]:
    """Some tellings of few happenings, by articles of few days, so that many may be joined."""
    told = []
    for number in range(draw(st.integers(0, 9))):
        day = draw(st.integers(1, 3))
        length = draw(st.sampled_from([0, 0, 2, 27]))
        one = mention(
            draw(st.sampled_from([VISIT, PACT, "Envoys met in Beijing.", "Troops shelled a border post."])),
            f"2022-02-{1 if length == 27 else day:02}",
            "" if not length else f"2022-02-{1 + length if length == 27 else day + length:02}",
            actors=draw(st.sampled_from(["CHN RUS", "CHN", "RUS >UKR"])),
            type_=draw(st.sampled_from([Type.CONSULT, Type.AGREE, Type.ASSAULT])),
            article=f"a{number}",
            published=f"2022-03-{draw(st.integers(1, 6)):02}",
        )
        told.append(undated(one) if draw(st.integers(0, 6)) == 0 else one)
    return told


def standing(found: list[Version], day: date) -> list[Event]:
    events = [one.event for one in found if one.since <= day and (one.until is None or day < one.until)]
    return sorted(events, key=lambda event: (event.start, event.id))


def out(told: list[Event], day: date) -> list[Event]:
    return [event for event in told if (known := published(event)) is not None and known <= day]


@given(mentions())
@settings(max_examples=200, deadline=None)
def test_on_any_day_it_is_what_merging_until_then_gives(told: list[Event]) -> None:
    found = history(told)
    for number in range(9):
        day = date(2022, 2, 28) + timedelta(days=number)
        assert standing(found, day) == merge(out(told, day))


@given(mentions(), st.integers(1, 3))
@settings(max_examples=200, deadline=None)
def test_also_when_a_vague_date_comes_to_fit_too_many(told: list[Event], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "_TOO_VAGUE", most)
        found = history(told)
        for number in range(9):
            day = date(2022, 2, 28) + timedelta(days=number)
            assert standing(found, day) == merge(out(told, day))


def test_a_date_sharpens_when_a_later_article_is_exact() -> None:
    month = mention(VISIT, "2022-02-01", "2022-02-28", article="a1", published="2022-03-01")
    exact = mention(VISIT, article="a2", published="2022-03-04")
    first, second = history([exact, month])
    assert (first.since, first.until, first.event.edtf) == (date(2022, 3, 1), date(2022, 3, 4), "2022-02-01/2022-02-28")
    assert (second.since, second.until, second.event.edtf) == (date(2022, 3, 4), None, "2022-02-04")
    assert len(second.event.evidence) == 2


def test_what_no_dated_article_tells_was_never_known() -> None:
    assert history([undated(mention(VISIT))]) == []


def test_mentions_that_were_separated_stay_so() -> None:
    one, other = mention(VISIT), mention(VISIT, article="a2", published="2022-03-04")
    assert len(history([one, other])) == 2
    apart = history([one, other], [(one.id, other.id)])
    assert [version.until for version in apart] == [None, None]
