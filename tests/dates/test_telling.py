"""What a rule cannot match without: the class that says whether it is tried at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.classes import CHAR, telling
from events.dates.grammar import Rule
from events.dates.rules import RULES


def chars(*names: str) -> frozenset[str]:
    return frozenset(CHAR[name] for name in names)


@pytest.mark.parametrize(
    ("looks", "classes"),
    [
        ("<month>", chars("month")),
        ("<the> <month> <of>", chars("month")),
        ("<month>? <year>", chars("year")),
        ("<units>{0,2} <ago>", chars("ago")),
        ("<any_weekday> <comma>", chars("weekday", "name_weekday")),
        ("<month> <of>|<year> (?=<unit>)", chars("month", "year")),
        ("(<month>|<year>) <of>", chars("of")),
        ("(<month>|<year>)", None),
        ("<month>|<year>?", None),
    ],
)
def test_it_is_a_class_that_stands_in_every_match(looks: str, classes: frozenset[str] | None) -> None:
    assert telling(looks) == classes


MATCHES = st.sampled_from(RULES).flatmap(lambda rule: st.tuples(st.just(rule), st.from_regex(rule.regex)))


@given(MATCHES)
def test_no_rule_matches_without_it(made: tuple[Rule, str]) -> None:
    rule, row = made
    classes = telling(rule.looks)
    assert classes is None or classes & set(row)
