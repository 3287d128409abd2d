"""English forms from lemmas."""

from __future__ import annotations

import pytest

from events.coding.inflection import noun_forms, verb_forms


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("condemn", "condemn condemns condemned condemning"),
        ("agree", "agree agrees agreed agreeing"),
        ("free", "free frees freed freeing"),
        ("ban", "ban bans banned banning"),
        ("visit", "visit visits visited visiting"),
        ("commit", "commit commits committed committing"),
        ("deny", "deny denies denied denying"),
        ("destroy", "destroy destroys destroyed destroying"),
        ("clash", "clash clashes clashed clashing"),
        ("veto", "veto vetoes vetoed vetoing"),
        ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
        ("mobilise", "mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing"),
        ("cancel", "cancel cancels cancelled cancelling canceled canceling"),
    ],
)
def test_forms_of_a_verb(lemma: str, forms: str) -> None:
    assert {form for form, _ in verb_forms(lemma)} == set(forms.split())


def test_forms_know_what_they_can_be() -> None:
    assert ("withdrew", "ed") in verb_forms("withdraw")
    assert ("withdrawn", "en") in verb_forms("withdraw")
    assert ("held", "en") in verb_forms("hold")


@pytest.mark.parametrize(
    ("lemma", "plural"),
    [("talk", "talks"), ("treaty", "treaties"), ("clash", "clashes"), ("man", "men"), ("aircraft", "aircraft")],
)
def test_forms_of_a_noun(lemma: str, plural: str) -> None:
    assert set(noun_forms(lemma)) == {lemma, plural}
