"""Which part of a sentence tells which event."""

from __future__ import annotations

from events.coding.trigger import Trigger
from events.extraction.anatomy import anatomy
from events.extraction.grammar import grammar
from events.extraction.scope import said, scopes
from events.extraction.sentence import Sentence
from events.model import Type

ENGLISH = grammar("en")


def trigger(text: str, words: str, type_: Type = Type.ASSAULT) -> Trigger:
    start = text.index(words)
    return Trigger(start, start + len(words), words, type_, base=type_)


def test_one_event_has_the_whole_sentence() -> None:
    text = "Rebels attacked a base."
    built = anatomy(Sentence(0, len(text), text), ENGLISH)
    assert scopes([(7, 15)], 0, len(text), built.clauses) == [(0, len(text))]
    assert scopes([], 0, len(text), built.clauses) == []


def test_two_events_are_cut_at_the_conjunction() -> None:
    text = "Rebels attacked a base while envoys met in Oslo."
    built = anatomy(Sentence(0, len(text), text), ENGLISH)
    first, second = scopes([(7, 15), (text.index("met"), text.index("met") + 3)], 0, len(text), built.clauses)
    assert text[slice(*first)] == "Rebels attacked a base "
    assert text[slice(*second)] == "while envoys met in Oslo."


class TestSaid:
    TEXT = "Officials say rebels attacked a base, according to radio."

    def scope_of(self, text: str, event: Trigger, saying: Trigger) -> str:
        sentence = Sentence(0, len(text), text).with_triggers((saying, event))
        return text[slice(*said((0, len(text)), event, sentence, ENGLISH))].strip(" ,")

    def test_without_those_who_say_it(self) -> None:
        saying = trigger(self.TEXT, "say", Type.STATEMENT)
        assert self.scope_of(self.TEXT, trigger(self.TEXT, "attacked"), saying) == "rebels attacked a base"

    def test_a_saying_keeps_its_speaker(self) -> None:
        saying = trigger(self.TEXT, "say", Type.STATEMENT)
        assert self.scope_of(self.TEXT, saying, saying) == self.TEXT.strip(" ,")

    def test_the_first_person_is_the_speaker(self) -> None:
        text = "“We attacked a base,” said the rebels."
        saying = trigger(text, "said", Type.STATEMENT)
        assert self.scope_of(text, trigger(text, "attacked"), saying) == text
